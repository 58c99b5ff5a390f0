import { WorkbookError } from '../workbookError';
import type { Leerling } from './rekenboek';

/** Remembers in the workbook who practises in it. */
export function writeLeerling(_leerling: Leerling): Promise<void> {
  throw new WorkbookError('unknown');
}
