import { toWorkbookError, WorkbookError } from './workbookError';

/** What this layer uses throughout; newer members are asked for where they are used. */
const REQUIRED_API = '1.9';

export const hasExcelApi = (version: string): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', version);

/** One conversation with Excel. Whatever goes wrong in it comes out as a WorkbookError. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new WorkbookError('notInExcel');
  if (!hasExcelApi(REQUIRED_API)) throw new WorkbookError('outdatedHost');
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
