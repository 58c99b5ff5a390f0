import type { Klasopdracht } from '../../calc/rekenen/klas';
import type { Leerlingwerk } from '../../calc/rekenen/klasoverzicht';
import { WorkbookError } from '../workbookError';

/** Writes the overview of a class on its sheet, which is made when it is not there. */
export function writeKlasblad(_opdracht: Klasopdracht, _werk: readonly Leerlingwerk[]): Promise<void> {
  throw new WorkbookError('unknown');
}
