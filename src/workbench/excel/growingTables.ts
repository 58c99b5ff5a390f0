import type { Area } from '../../workbook/area';
import type { Table } from './table';
import type { SheetModel } from './model';

interface Watched {
  readonly Worksheets: {
    find(id: string): (SheetModel & { readonly Protection: { readonly Protected: boolean } }) | undefined;
  };
  readonly Tables: { readonly all: Table[]; find(id: string): Table | undefined };
  readonly grid: SheetModel['workbook']['grid'];
}

/**
 * As in Excel a table takes in what somebody types or pastes right under it, where nothing stood, and columns that compute
 * themselves do so in the new rows.
 */
export function growTables(workbook: Watched): void {
  const { grid } = workbook;
  grid.onBeforeEdit((sheetId, edit) => {
    const sheet = workbook.Worksheets.find(sheetId);
    if (!sheet || sheet.Protection.Protected) return;
    for (const table of workbook.Tables.all) {
      if (table.Worksheet.Id !== sheetId) continue;
      const under = rowsUnder(table, edit);
      if (under.rows === 0 || !grid.isBlank(sheet.facade, under)) continue;
      // When the edit has its own step to undo.
      queueMicrotask(() => workbook.Tables.find(table.Id) && grid.asUser(() => takeIn(table, under.rows, edit)));
    }
  });
}

/** The rows that the table would get; none when the edit is not right under it, or sticks out. */
function rowsUnder(table: Table, edit: Area): Area {
  const { row, column, rows, columns } = table.area;
  const isUnder = edit.row === row + rows && edit.column >= column && edit.column + edit.columns <= column + columns;
  return { row: row + rows, column, rows: isUnder ? edit.rows : 0, columns };
}

function takeIn(table: Table, rows: number, edit: Area): void {
  const sheet = table.Worksheet;
  if (sheet.workbook.grid.isBlank(sheet.facade, edit)) return; // emptied, or refused
  const { area, bodyRows } = table;
  const formulas = table.calculatedFormulas();
  const isTyped = (c: number) => c >= edit.column - area.column && c < edit.column - area.column + edit.columns;
  table.growDown(rows);
  const left = { row: edit.row, column: area.column, rows, columns: edit.column - area.column };
  const after = edit.column + edit.columns;
  const right = { ...left, column: after, columns: area.column + area.columns - after };
  for (const beside of [left, right]) {
    if (beside.columns > 0) sheet.workbook.grid.lookLike(sheet.facade, beside, edit.row - 1);
  }
  table.calculate(formulas, bodyRows, rows, (c) => !isTyped(c));
}
