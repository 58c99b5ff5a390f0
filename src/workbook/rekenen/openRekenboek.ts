import { WorkbookError } from '../workbookError';
import type { Rekenboek } from './rekenboek';

/** Reads what the workbook holds of rekenen: who practises, the log, the sheets with exercises and the classes. Makes nothing. */
export function openRekenboek(): Promise<Rekenboek> {
  throw new WorkbookError('unknown');
}
