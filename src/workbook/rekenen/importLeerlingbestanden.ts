import type { Klasopdracht } from '../../calc/rekenen/klas';
import { WorkbookError } from '../workbookError';
import type { Klasimport } from './rekenboek';

/** Judges the files that students hand in. One that cannot be read says why, and the others go on. */
export function importLeerlingbestanden(
  _opdracht: Klasopdracht,
  _bestanden: readonly { readonly naam: string; readonly bytes: Uint8Array }[],
): Promise<Klasimport> {
  throw new WorkbookError('unknown');
}
