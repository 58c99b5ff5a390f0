import { columnName } from '../area';
import { hasExcelApi } from '../inExcel';
import { WorkbookError } from '../workbookError';

/** What the cells of a sheet hold, by their addresses; empty ones are not in it. */
export type SheetContent = ReadonlyMap<string, unknown>;

/** Asks what a sheet holds; known after the next sync. */
export function askSheetContent(sheet: Excel.Worksheet): () => SheetContent {
  const used = sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
  return () => {
    if (used.isNullObject) return new Map();
    const cells = used.formulas.flatMap((row: readonly unknown[], r) =>
      row.map((formula, c) => [`${columnName(used.columnIndex + c)}${used.rowIndex + r + 1}`, formula] as const),
    );
    return new Map(cells.filter(([, formula]) => formula !== ''));
  };
}

/** Refuses with `changed` where a cell holds something else by now, but for what a formula beside it fills. Two syncs. */
export async function mustBeAsLeft(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  left: SheetContent,
): Promise<void> {
  const asked = askSheetContent(sheet);
  await context.sync();
  const now = asked();
  const differing = [...new Set([...left.keys(), ...now.keys()])].filter((cell) => left.get(cell) !== now.get(cell));
  if (differing.length === 0) return;
  if (!hasExcelApi('1.12')) throw new WorkbookError('changed');
  const anchors = differing.map((cell) => sheet.getRange(cell).getSpillParentOrNullObject().load('address'));
  await context.sync();
  const isSpilled = (cell: string, anchor: Excel.Range | undefined): boolean =>
    anchor !== undefined && !anchor.isNullObject && !anchor.address.endsWith(`!${cell}`);
  if (!differing.every((cell, index) => isSpilled(cell, anchors[index]))) throw new WorkbookError('changed');
}
