import type { CellContent } from '../calc/readArguments';
import { readCell, referenceOf } from './activeCell';
import type { FormulaPlace } from './formulaText';
import { inExcel } from './inExcel';
import { sheetKey, type RangeReference } from './reference';
import { WorkbookError } from './workbookError';

export { followChanges, followSelection } from './follow';

/** Cells of the workbook with what they hold. */
export interface Selected {
  readonly reference: RangeReference;
  /** Rows of cells; an empty cell is null, an error its invariant name as in "#DIV/0!". */
  readonly values: readonly (readonly CellContent[])[];
}

/** More than this no field can show and no function computes while somebody waits. */
const MAX_CELLS = 100_000;

/** What is selected now. Of whole columns and rows it is the part in use. */
export async function readSelection(): Promise<Selected> {
  try {
    return await inExcel(async (context) => readCells(context, context.workbook.getSelectedRange()));
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'noSelection' && (await hasSeveralAreas())) {
      throw new WorkbookError('severalAreas', { cause: error });
    }
    throw error;
  }
}

/** What these cells hold now, with what their sheet is called now. */
export const readRange = (reference: RangeReference): Promise<Selected> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetKey(reference));
    const { reference: found, values } = await readCells(context, sheet.getRange(reference.address));
    return { reference: { ...found, address: reference.address }, values };
  });

/** The cell that a formula would be inserted into. */
export const readActiveCell = (): Promise<FormulaPlace> => inExcel(async (context) => (await readCell(context)).place);

/** Brings cells into view and selects them. */
export const goTo = ({ sheet, address }: RangeReference): Promise<void> =>
  inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });

async function readCells(context: Excel.RequestContext, range: Excel.Range): Promise<Selected> {
  const used = range.getUsedRangeOrNullObject(true);
  const sheet = range.worksheet.load('id');
  range.load('cellCount,isEntireColumn,isEntireRow');
  used.load('cellCount');
  await context.sync();
  const isUnbounded = range.isEntireColumn || range.isEntireRow;
  const cells = !isUnbounded ? range : used.isNullObject ? range.getCell(0, 0) : used;
  const count = !isUnbounded ? range.cellCount : used.isNullObject ? 1 : used.cellCount;
  // Excel counts -1 when there are more cells than the number can hold.
  if (count < 0 || count > MAX_CELLS) throw new WorkbookError('tooLarge');
  cells.load('address,values');
  await context.sync();
  const reference = { ...referenceOf(cells.address), sheetId: sheet.id };
  return { reference, values: cells.values.map((row) => row.map(contentOf)) };
}

/** Excel gives an empty cell as an empty text. */
export const contentOf = (value: unknown): CellContent => (value === '' ? null : (value as CellContent));

const hasSeveralAreas = (): Promise<boolean> =>
  inExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load('areaCount');
    await context.sync();
    return areas.areaCount > 1;
  });
