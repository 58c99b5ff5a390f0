import type { Area } from '../../workbook/area';

/** How Univer names a rectangle. */
export interface GridRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** To Univer and back. */
export const rangeOf = ({ row, column, rows, columns }: Area): GridRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
export const areaOf = ({ startRow, endRow, startColumn, endColumn }: GridRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
