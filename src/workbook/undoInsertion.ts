import { referenceOf } from './activeCell';
import { areaText, cellOf, covers, type Area } from './area';
import { hasExcelApi, inExcel } from './inExcel';
import { areaOf } from './reference';
import { WorkbookError } from './workbookError';

/** What an insertion wrote, and what stood there before. */
export interface Insertion {
  readonly sheetId: string;
  readonly area: Area;
  /** The formula in the first cell as Excel gives it back; the other cells hold its result only. */
  readonly written: unknown;
  readonly inputs: unknown[][];
  readonly formats: unknown[][];
}

/** Puts back what was there, unless one of the cells holds something else by now. */
export const undoInsertion = ({ sheetId, area, written, inputs, formats }: Insertion): Promise<void> =>
  inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheetId).getRange(areaText(area)).load('formulas,values');
    const spill = hasExcelApi('1.12')
      ? target.getCell(0, 0).getSpillingToRangeOrNullObject().load('address')
      : undefined;
    await context.sync();
    const own = spill && !spill.isNullObject ? areaOf(referenceOf(spill.address)) : undefined;
    const isAsLeft = target.formulas.every((row, r) =>
      row.every((formula: unknown, c) => {
        if (r === 0 && c === 0) return formula === written;
        const isEmpty = formula === '' && target.values[r]?.[c] === '';
        return isEmpty || (own !== undefined && covers(own, cellOf(area, r, c)));
      }),
    );
    if (!isAsLeft) throw new WorkbookError('changed');
    target.formulas = inputs;
    target.numberFormat = formats;
    await context.sync();
  });
