import { invalidArgument } from '../richapi/errors';

/** A rectangle of cells, zero-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B2:D4", "$A$1", "A:C", "2:5"; null when the text is not an address (it may be a name). */
export function parseArea(text: string): Area | null {
  const [first = '', second, ...more] = text.replace(/\$/g, '').split(':');
  if (more.length) return null;
  const from = parseCorner(first),
    to = second === undefined ? from : parseCorner(second);
  if (!from || !to) return null;
  const isCell = from.row >= 0 && from.column >= 0;
  if (second === undefined ? !isCell : from.row < 0 !== to.row < 0 || from.column < 0 !== to.column < 0) return null;
  const row = from.row < 0 ? 0 : Math.min(from.row, to.row),
    lastRow = from.row < 0 ? MAX_ROWS - 1 : Math.max(from.row, to.row);
  const column = from.column < 0 ? 0 : Math.min(from.column, to.column),
    lastColumn = from.column < 0 ? MAX_COLUMNS - 1 : Math.max(from.column, to.column);
  if (lastRow >= MAX_ROWS || lastColumn >= MAX_COLUMNS) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
function parseCorner(text: string): { row: number; column: number } | null {
  const match = /^([A-Za-z]{0,3})([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === '') return null;
  return { column: match[1] ? columnNumber(match[1]) : -1, row: match[2] ? Number(match[2]) - 1 : -1 };
}
export function formatArea({ row, column, rows, columns }: Area, dollar = ''): string {
  const wholeRows = columns === MAX_COLUMNS,
    wholeColumns = rows === MAX_ROWS;
  const c = (n: number) => dollar + columnName(n),
    r = (n: number) => dollar + String(n + 1);
  if (wholeRows && !wholeColumns) return `${r(row)}:${r(row + rows - 1)}`;
  if (wholeColumns && !wholeRows) return `${c(column)}:${c(column + columns - 1)}`;
  const first = c(column) + r(row),
    last = c(column + columns - 1) + r(row + rows - 1);
  return first === last ? first : `${first}:${last}`;
}
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][\w.]*$/.test(name) && !parseArea(name) ? name : `'${name.replace(/'/g, "''")}'`;
/** "'My sheet'!A1" -> ["My sheet", "A1"]; no sheet gives null. */
export function splitSheet(reference: string): [sheet: string | null, rest: string] {
  const at = reference.lastIndexOf('!');
  return at < 0
    ? [null, reference]
    : [reference.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'"), reference.slice(at + 1)];
}
export function checkedArea(area: Area): Area {
  const { row, column, rows, columns } = area;
  if (!(
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  ))
    throw invalidArgument();
  return area;
}
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row),
    column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
export function surround(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row),
    column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
