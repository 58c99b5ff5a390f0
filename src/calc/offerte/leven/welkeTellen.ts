import { CalculationError } from '../../errors';
import { isZonderBedrag } from '../leesRegel';
import type { Documentregel } from '../offertedocument';
import { tellendeRegels } from '../telt';

/** Which lines count, also where the totals cannot be computed; undefined when two of one groep would. */
export function welkeTellen(regels: readonly Documentregel[]): readonly boolean[] | undefined {
  try {
    return tellendeRegels(regels.map((regel) => (isZonderBedrag(regel) ? { soort: 'tekst' } : regel)));
  } catch (error) {
    if (error instanceof CalculationError) return undefined;
    throw error;
  }
}
