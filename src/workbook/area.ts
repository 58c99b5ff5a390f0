/** A rectangle of cells on one sheet, counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** The rectangle that "B5", "$B$5:$E$5", "A:C" or "2:5" stands for; undefined when the text is no address on a sheet. */
export function parseArea(text: string): Area | undefined {
  const corners = text.replaceAll('$', '').split(':').map(parseCorner);
  const [from, to] = [corners[0], corners.at(-1)];
  if (!from || !to || corners.length > 2) return undefined;
  const wholeColumns = from.row === undefined && to.row === undefined;
  const wholeRows = from.column === undefined && to.column === undefined;
  if ((wholeColumns || wholeRows) && corners.length === 1) return undefined;
  const rows = wholeColumns ? [0, SHEET_ROWS - 1] : [from.row, to.row];
  const columns = wholeRows ? [0, SHEET_COLUMNS - 1] : [from.column, to.column];
  return between(rows, columns);
}

function between(rows: readonly (number | undefined)[], columns: readonly (number | undefined)[]): Area | undefined {
  const indices = [...rows, ...columns];
  if (indices.includes(undefined)) return undefined;
  const [top, bottom] = [Math.min(...(rows as number[])), Math.max(...(rows as number[]))];
  const [left, right] = [Math.min(...(columns as number[])), Math.max(...(columns as number[]))];
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return isOnSheet(area) ? area : undefined;
}

function parseCorner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const [, letters, digits] = /^([A-Z]{0,3})([1-9]\d{0,6})?$/i.exec(text) ?? [];
  if (letters === undefined || (letters === '' && digits === undefined)) return undefined;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === '' ? undefined : columnIndex(letters),
  };
}
const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B5:E5"; whole columns and rows as "A:C" and "2:5". */
export function areaText({ row, column, rows, columns }: Area): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  const [top, bottom] = [row + 1, row + rows];
  if (rows === SHEET_ROWS && columns < SHEET_COLUMNS) return `${left}:${right}`;
  if (columns === SHEET_COLUMNS && rows < SHEET_ROWS) return `${top}:${bottom}`;
  return rows === 1 && columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** "$B$5:$E$5"; whole columns and rows as "$A:$C" and "$2:$5". */
export const absoluteText = (area: Area): string => areaText(area).replace(/[A-Z]+|\d+/g, '$$$&');

export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;

export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const covers = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

/** One cell of an area, counted from its first one. */
export const cellOf = (area: Area, row: number, column: number): Area => ({
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});
