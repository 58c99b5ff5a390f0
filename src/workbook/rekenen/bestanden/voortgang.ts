/**
 * Told after each part how far a long task is. It waits for the answer: that is when a page is drawn, and whoever wants the
 * task to stop throws.
 */
export type Voortgang = (gedaan: number, totaal: number) => Promise<void> | void;

export const ongemerkt: Voortgang = () => undefined;
