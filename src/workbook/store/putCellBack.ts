import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import type { CellInput } from './cellContent';

/** Puts back what stood in a cell before a repair, unless it holds something else by now than the repair left there. */
export const putCellBack = (
  { sheet, address }: { readonly sheet: string; readonly address: string },
  before: CellInput,
  after: unknown,
): Promise<void> =>
  inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    if (cell.formulas[0]?.[0] !== after) throw new WorkbookError('changed');
    cell.formulas = [[before]];
    await context.sync();
  });
