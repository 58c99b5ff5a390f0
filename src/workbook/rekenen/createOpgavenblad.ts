import { WorkbookError } from '../workbookError';
import type { Bladkop } from './rekenboek';

/** Makes a sheet with exercises after the active one; the seeds are as they are drawn. */
export function createOpgavenblad(_seeds: readonly string[], _kop: Bladkop): Promise<{ readonly blad: string }> {
  throw new WorkbookError('unknown');
}
