import type { Klasopdracht } from '../../calc/rekenen/klas';
import { WorkbookError } from '../workbookError';

/** Makes the overview of a class, and a sheet for every student when these are to stand in this workbook (40 at most: more are refused with `tooLarge`). */
export function createKlas(
  _opdracht: Klasopdracht,
  _waar: 'bladen' | 'bestanden',
): Promise<{ readonly bladen: readonly string[] }> {
  throw new WorkbookError('unknown');
}
