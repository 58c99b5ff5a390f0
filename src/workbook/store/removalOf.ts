import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import { once } from './once';
import { askSheetContent, mustBeAsLeft } from './sheetContent';

/** An undo that takes a sheet away again that a repair made; refused when somebody typed in it since. One sync. */
export async function removalOf(context: Excel.RequestContext, made: Excel.Worksheet): Promise<() => Promise<void>> {
  made.load('id');
  const content = askSheetContent(made);
  await context.sync();
  const [{ id }, left] = [made, content()];
  return once(() =>
    inExcel(async (later) => {
      const sheet = later.workbook.worksheets.getItemOrNullObject(id).load('name');
      await later.sync();
      if (sheet.isNullObject) throw new WorkbookError('changed');
      await mustBeAsLeft(later, sheet, left);
      sheet.delete();
      await later.sync();
    }),
  );
}
