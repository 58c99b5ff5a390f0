import type { Opgave } from './opgave';

/** The number of an answer cell as an answer: 0,125 that is shown as 12,5% answers a question in percents with 12,5. */
export const celwaarde = ({ eenheid }: Pick<Opgave, 'eenheid'>, waarde: number, celformaat: string): number =>
  eenheid === '%' && celformaat.includes('%') ? waarde * 100 : waarde;
