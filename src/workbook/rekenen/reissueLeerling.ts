import type { Klasopdracht } from '../../calc/rekenen/klas';
import { WorkbookError } from '../workbookError';

/** Gives a student of a class new exercises; the old sheet stays under another name. Gives the class as it is now. */
export function reissueLeerling(
  _opdracht: Klasopdracht,
  _leerling: string,
): Promise<{ readonly opdracht: Klasopdracht; readonly blad?: string }> {
  throw new WorkbookError('unknown');
}
