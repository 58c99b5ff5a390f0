/** What a rate is for. `logies` is named because it left the low rate alone: staying the night at a hotel or campsite. */
export type Tariefsoort = 'algemeen' | 'verlaagd' | 'nul' | 'logies';

export interface BtwTarief {
  readonly soort: Tariefsoort;
  /** A fraction: "0.21". */
  readonly tarief: string;
  /** The first day on which it holds. */
  readonly vanaf: string;
}

/**
 * The Dutch rates from October 2012 on: art. 9 Wet OB 1968 and table I. The first dates of the low and the zero rate are
 * the start of this table, not of the rate.
 */
export const btwTarieven: readonly BtwTarief[] = [
  { soort: 'algemeen', tarief: '0.21', vanaf: '2012-10-01' },
  { soort: 'verlaagd', tarief: '0.06', vanaf: '2012-10-01' },
  { soort: 'verlaagd', tarief: '0.09', vanaf: '2019-01-01' },
  { soort: 'nul', tarief: '0', vanaf: '2012-10-01' },
  { soort: 'logies', tarief: '0.06', vanaf: '2012-10-01' },
  { soort: 'logies', tarief: '0.09', vanaf: '2019-01-01' },
  { soort: 'logies', tarief: '0.21', vanaf: '2026-01-01' },
];
const soorten: readonly Tariefsoort[] = ['algemeen', 'verlaagd', 'nul', 'logies'];

/** The rates that hold on a day, one of each kind; none before the table starts. */
export const btwTarievenOp = (datum: string): readonly BtwTarief[] =>
  soorten.flatMap((soort) => {
    const last = btwTarieven.filter((each) => each.soort === soort && each.vanaf <= datum).at(-1);
    return last ? [last] : [];
  });

export interface Tariefwijziging {
  readonly soort: Tariefsoort;
  readonly datum: string;
  readonly van: string;
  readonly naar: string;
}

/** The changes of rate after the first day and at the latest on the last one. */
export const tariefwijzigingen = (na: string, totEnMet: string): readonly Tariefwijziging[] =>
  btwTarieven.flatMap(({ soort, tarief, vanaf }) => {
    const before = btwTarieven.filter((each) => each.soort === soort && each.vanaf < vanaf).at(-1);
    return before && vanaf > na && vanaf <= totEnMet ? [{ soort, datum: vanaf, van: before.tarief, naar: tarief }] : [];
  });
