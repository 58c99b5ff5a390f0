import { base64Of } from './base64';
import { WorkbookError } from '../workbookError';

/** Opens a file as a new workbook of its own; refused with `noFile` where Excel opens none. */
export async function openFile(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (cause) {
    throw new WorkbookError('noFile', { cause });
  }
}
