import { areaText, cellOf, isOnSheet } from './area';
import { areaOf, fullReferenceText, type RangeReference } from './reference';

/** The cells with content that a result of this size, from `anchor` on, would have to fill. */
export async function blockingCells(
  context: Excel.RequestContext,
  anchor: RangeReference,
  size: { readonly rows: number; readonly columns: number },
): Promise<readonly string[]> {
  const area = { ...areaOf(anchor), ...size };
  if (!isOnSheet(area)) return [];
  const target = context.workbook.worksheets.getItem(anchor.sheet).getRange(areaText(area)).load('formulas,values');
  await context.sync();
  const { formulas, values } = target;
  return formulas.flatMap((row, r) =>
    row.flatMap((formula: unknown, c) => {
      const isAnchor = r === 0 && c === 0;
      const isFilled = formula !== '' || values[r]?.[c] !== '';
      return isFilled && !isAnchor
        ? [fullReferenceText({ sheet: anchor.sheet, address: areaText(cellOf(area, r, c)) })]
        : [];
    }),
  );
}
