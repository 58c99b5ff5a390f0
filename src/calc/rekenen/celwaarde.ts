import { formaattekens } from './formaattekens';
import type { Opgave } from './opgave';

const INPROCENTEN = ['%', 'procentpunten'];

/** The number of an answer cell as an answer: 0,125 that is shown as 12,5% answers a question in percents with 12,5. */
export const celwaarde = ({ eenheid }: Pick<Opgave, 'eenheid'>, waarde: number, celformaat: string): number =>
  INPROCENTEN.includes(eenheid) && formaattekens(celformaat).includes('%') ? waarde * 100 : waarde;
