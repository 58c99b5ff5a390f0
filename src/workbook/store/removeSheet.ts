import { inExcel } from '../inExcel';

/** Takes a sheet away again that a repair made. */
export const removeSheet = (id: string): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
