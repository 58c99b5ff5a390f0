import { hasExcelApi } from '../../inExcel';
import { textInput } from '../../textInput';
import { WorkbookError } from '../../workbookError';
import { restoredFormula } from '../restoredFormula';
import type { CellInput } from '../../store/cellContent';

/** What stands where Excel has no result of a function (yet). */
const UNRESOLVED: readonly unknown[] = ['#NAME?', '#BUSY!', '#SPILL!', '#GETTING_DATA'];

/**
 * Puts the value in the place of every formula of ours on these sheets, at the next sync; formulas of Excel's own stay.
 * Refused with `unresolved` where one of ours has no result: a value of it would be kept for good. Two syncs.
 */
export async function freezeFormulas(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject().load('formulas,values'));
  await context.sync();
  const cells = used.flatMap((range) => (range.isNullObject ? [] : ownCells(range)));
  if (cells.some(({ value }) => UNRESOLVED.includes(value))) throw new WorkbookError('unresolved');
  const spills = cells.map(({ range }) =>
    hasExcelApi('1.12') ? range.getSpillingToRangeOrNullObject().load('values') : undefined,
  );
  for (const { range } of cells) range.load('values');
  await context.sync();
  cells.forEach(({ range }, index) => {
    const spill = spills[index];
    const target = spill && !spill.isNullObject ? spill : range;
    const values = target.values.map((row: readonly unknown[]) => row.map(fixed));
    range.clear('Contents');
    target.formulas = values;
  });
}

function ownCells(range: Excel.Range): readonly { readonly range: Excel.Range; readonly value: unknown }[] {
  return range.formulas.flatMap((row: readonly unknown[], r) =>
    row.flatMap((formula, c) =>
      restoredFormula(formula) === undefined
        ? []
        : [{ range: range.getCell(r, c), value: range.values[r]?.[c] as unknown }],
    ),
  );
}

const fixed = (value: unknown): CellInput =>
  typeof value === 'string' ? textInput(value) : typeof value === 'number' || typeof value === 'boolean' ? value : '';
