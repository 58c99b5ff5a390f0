import { areaText, isOnSheet, type Area } from '../../workbook/area';
import { invalidArgument } from '../richapi/errors';

/** As Excel writes an address: "B2:D4", "A:C" for whole columns; `dollar` makes it absolute. */
export const formatArea = (area: Area, dollar: '' | '$' = ''): string =>
  areaText(area).replace(/[A-Z]+|\d+/g, (part) => dollar + part);

/** "'My sheet'!A1" -> ["My sheet", "A1"]; no sheet gives null. */
export function splitSheet(reference: string): [sheet: string | null, rest: string] {
  const at = reference.lastIndexOf('!');
  if (at < 0) return [null, reference];
  const sheet = reference.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'");
  return [sheet, reference.slice(at + 1)];
}

/** The same area; an error when it does not lie within a sheet. */
export function checkedArea(area: Area): Area {
  if (!isOnSheet(area) || area.rows < 1 || area.columns < 1) throw invalidArgument();
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
