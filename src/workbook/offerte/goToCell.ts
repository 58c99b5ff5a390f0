import { inExcel } from '../inExcel';
import { readReference } from '../reference';
import { WorkbookError } from '../workbookError';

/** Shows a cell (`'Offerte 0001'!C12`), or a sheet by its name. */
export const goToCell = (address: string): Promise<void> =>
  inExcel(async (context) => {
    const reference = address.includes('!') ? readReference(address, '') : undefined;
    const sheet = context.workbook.worksheets.getItemOrNullObject(reference?.sheet ?? address).load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('missing');
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    if (reference) sheet.getRange(reference.address).select();
    await context.sync();
  });
