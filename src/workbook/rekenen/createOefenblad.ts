import type { Language } from '../../calc/text';
import { WorkbookError } from '../workbookError';

/** Makes a sheet with one exercise, of a seed as it is drawn or printed, after the active one. */
export function createOefenblad(_seed: string, _taal: Language): Promise<{ readonly blad: string }> {
  throw new WorkbookError('unknown');
}
