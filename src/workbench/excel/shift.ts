import { covers, overlap, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../workbook/area';
import type { ShiftAxis } from '../grid/shiftCells';
import { invalidOperation } from '../richapi/errors';
import type { SheetModel } from './model';

/** Cells, whole rows or whole columns come in, or go out: what lies below or to the right of them moves. */
export function shiftedBy(sheet: SheetModel, area: Area, axis: ShiftAxis, way: 'in' | 'out'): void {
  const { grid } = sheet.workbook;
  const [first, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const isWhole = axis === 'rows' ? area.columns === SHEET_COLUMNS : area.rows === SHEET_ROWS;
  if (isWhole) {
    if (way === 'in') return grid.insertLines(sheet.facade, axis, first, count);
    const inGrid = grid.clip(sheet.facade, area);
    if (inGrid) grid.deleteLines(sheet.facade, axis, first, axis === 'rows' ? inGrid.rows : inGrid.columns);
    return;
  }
  if (way === 'in') {
    moveTables(sheet, area, axis, count);
    return grid.insertCells(sheet.facade, area, Math.max(0, first - 1), axis);
  }
  moveTables(sheet, area, axis, -count);
  grid.deleteCells(sheet.facade, area, axis);
}

/** Tables that the moving cells hold move along whole; Excel does not tear one apart. `self` knows its own new place. */
export function moveTables(sheet: SheetModel, area: Area, axis: ShiftAxis, by: number, self?: string): void {
  const moved =
    axis === 'rows' ? { ...area, rows: SHEET_ROWS - area.row } : { ...area, columns: SHEET_COLUMNS - area.column };
  const touched = sheet.Tables.all.filter((table) => table.Id !== self && overlap(table.area, moved));
  const isTorn = touched.some((table) => !covers(moved, table.area) || (by < 0 && overlap(table.area, area)));
  if (isTorn) throw invalidOperation();
  // Away from the others first, so that two tables never lie over each other.
  const order = touched.sort((a, b) => (by > 0 ? -1 : 1) * (a.area.row - b.area.row || a.area.column - b.area.column));
  for (const table of order) table.moveBy(axis === 'rows' ? by : 0, axis === 'columns' ? by : 0);
}
