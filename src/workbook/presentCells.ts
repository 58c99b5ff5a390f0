import { referenceOf, type ActiveCell } from './activeCell';
import { areaText, cellOf, covers, type Area } from './area';
import { hasExcelApi } from './inExcel';
import { areaOf, fullReferenceText } from './reference';
import { isSpillInTheWay } from './spillInTheWay';
import { textInput } from './textInput';

/** What stands in a cell now: how it looks, and what puts it back. */
export interface CellPresent {
  readonly address: string;
  readonly shown: string;
  readonly input: unknown;
}
/** The cells that a result would fill, row by row. */
export interface Present {
  readonly target: Excel.Range;
  readonly cells: readonly CellPresent[];
  readonly formats: unknown[][];
}
/** Why a result cannot stand there, whatever the user agrees to. */
export type Refusal = 'spillInTable' | 'mergedCells' | 'spillInTheWay';

export const isRefusal = (present: Present | Refusal): present is Refusal => typeof present === 'string';

/** Looks at the area that begins in the active cell before anything is written there. */
export async function readPresent(
  context: Excel.RequestContext,
  { range, place }: ActiveCell,
  area: Area,
): Promise<Present | Refusal> {
  const isOneCell = area.rows * area.columns === 1;
  const knowsSpills = hasExcelApi('1.12');
  const properties = `formulas,values,text,numberFormat${knowsSpills ? ',hasSpill' : ''}`;
  const target = range.getAbsoluteResizedRange(area.rows, area.columns).load(properties);
  const tables = target.getTables(false).load('items/name');
  const ownSpill = knowsSpills ? range.getSpillingToRangeOrNullObject().load('address') : undefined;
  const merged = hasExcelApi('1.13') && !isOneCell ? target.getMergedAreasOrNullObject().load('address') : undefined;
  await context.sync();
  if (!isOneCell && tables.items.length > 0) return 'spillInTable';
  if (merged && !merged.isNullObject) return 'mergedCells';
  const own = ownSpill && !ownSpill.isNullObject ? areaOf(referenceOf(ownSpill.address)) : undefined;
  const isSpilledInto = knowsSpills && target.hasSpill !== false;
  if (isSpilledInto && (await isSpillInTheWay(context, range, area, own))) return 'spillInTheWay';

  const { formulas, values, text, numberFormat } = target;
  const cells = formulas.flatMap((row, r) =>
    row.map((formula: unknown, c): CellPresent => {
      const at = cellOf(area, r, c);
      const isFormula = formula !== values[r]?.[c];
      // The cells that the cell's present formula fills go and come with that formula.
      const goesAlong = own !== undefined && (r > 0 || c > 0) && covers(own, at);
      return {
        address: fullReferenceText({ ...place, address: areaText(at) }),
        shown: String(isFormula ? formula : text[r]?.[c]),
        input: goesAlong ? '' : isFormula || typeof formula !== 'string' ? formula : textInput(formula),
      };
    }),
  );
  return { target, cells, formats: numberFormat };
}
