import { WorkbookError } from '../workbookError';

/** Puts the givens of an exercise back as its seed draws them. */
export function restoreGegevens(_blad: string, _seed: string, _geheim?: string): Promise<void> {
  throw new WorkbookError('unknown');
}
