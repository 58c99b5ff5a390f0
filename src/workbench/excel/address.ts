import { invalidArgument } from '../richapi/errors';

/** A rectangle of cells, zero-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
/** The size of a sheet of Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 -> "A", 26 -> "AA". */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B2:D4", "$A$1", "A:C", "2:5"; null when the text is not an address (it may be a name). */
export function parseArea(text: string): Area | null {
  const [first = '', second, ...more] = text.replace(/\$/g, '').split(':');
  if (more.length) return null;
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (!from || !to) return null;
  if (second === undefined && (from.row === null || from.column === null)) return null;
  const rows = span(from.row, to.row, MAX_ROWS);
  const columns = span(from.column, to.column, MAX_COLUMNS);
  return rows && columns && { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
}

/** A part that is left out, as the rows in "A:C", is null. */
function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === '') return null;
  const [, letters, digits] = match;
  return { column: letters ? columnNumber(letters) : null, row: digits ? Number(digits) - 1 : null };
}

function span(from: number | null, to: number | null, size: number): { first: number; count: number } | null {
  if (from === null && to === null) return { first: 0, count: size };
  if (from === null || to === null || Math.max(from, to) >= size) return null;
  return { first: Math.min(from, to), count: Math.abs(to - from) + 1 };
}

/** As Excel writes an address: "B2:D4", "A:C" for whole columns; `dollar` makes it absolute. */
export function formatArea({ row, column, rows, columns }: Area, dollar = ''): string {
  const column$ = (n: number) => dollar + columnName(n);
  const row$ = (n: number) => dollar + String(n + 1);
  const isWholeRows = columns === MAX_COLUMNS;
  const isWholeColumns = rows === MAX_ROWS;
  if (isWholeRows && !isWholeColumns) return `${row$(row)}:${row$(row + rows - 1)}`;
  if (isWholeColumns && !isWholeRows) return `${column$(column)}:${column$(column + columns - 1)}`;
  const first = column$(column) + row$(row);
  const last = column$(column + columns - 1) + row$(row + rows - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The name of a sheet as it stands in a reference. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][\w.]*$/.test(name) && !parseArea(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** "'My sheet'!A1" -> ["My sheet", "A1"]; no sheet gives null. */
export function splitSheet(reference: string): [sheet: string | null, rest: string] {
  const at = reference.lastIndexOf('!');
  if (at < 0) return [null, reference];
  const sheet = reference.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'");
  return [sheet, reference.slice(at + 1)];
}

/** The same area; an error when it does not lie within a sheet. */
export function checkedArea(area: Area): Area {
  const { row, column, rows, columns } = area;
  const isInside =
    row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!isInside) throw invalidArgument();
  return area;
}

/** What two areas have in common, if anything. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area around two. */
export function surround(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether all of the second lies within the first. */
export const contains = (outer: Area, inner: Area): boolean => {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
};

/** The rectangle around single cells. */
export class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.bottom = Math.max(this.bottom, row);
    this.left = Math.min(this.left, column);
    this.right = Math.max(this.right, column);
  }
  get area(): Area | null {
    if (this.bottom < 0) return null;
    return {
      row: this.top,
      column: this.left,
      rows: this.bottom - this.top + 1,
      columns: this.right - this.left + 1,
    };
  }
}
