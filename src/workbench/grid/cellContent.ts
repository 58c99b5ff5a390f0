/** Univer's cells as Office.js sees them, and back. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';

/** A cell's value; an empty cell is ''. */
export type Scalar = string | number | boolean;
export interface CellContent {
  value: Scalar;
  formula: string | null;
}

/** What a cell holds when it is set. Every field is named: a field left out would keep its old content. */
const holding = (fields: ICellData): ICellData =>
  ({ v: null, t: null, f: null, si: null, p: null, ...fields }) as ICellData;
/** What empties a cell. */
export const emptyCell = (): ICellData => holding({});

/** As Excel reads a value given to it: "=..." is a formula, "5" a number, "'5" a text. */
export function cellFrom(value: Scalar): ICellData {
  if (typeof value === 'number') return holding({ v: value, t: CellValueType.NUMBER });
  if (typeof value === 'boolean') return booleanCell(value);
  if (value === '') return emptyCell();
  if (value.startsWith('=') && value.length > 1) return holding({ f: value });
  if (value.startsWith("'")) return holding({ v: value.slice(1), t: CellValueType.FORCE_STRING });
  const trimmed = value.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return cellFrom(Number(trimmed));
  if (/^(true|false)$/i.test(trimmed)) return booleanCell(/^true$/i.test(trimmed));
  return holding({ v: value, t: CellValueType.STRING });
}
const booleanCell = (value: boolean): ICellData => holding({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });

/** The value that a cell holds or has computed. */
export function valueOf(cell: Nullable<ICellData>): Scalar {
  if (cell?.v === undefined || cell.v === null) return richText(cell);
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
}
/** What was typed with formatting inside the cell. */
const richText = (cell: Nullable<ICellData>): string => cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';

/** Whether a cell holds no value; it may hold a formula that has not been computed. */
export const isEmpty = (cell: Nullable<ICellData>): boolean =>
  (cell?.v === undefined || cell.v === null || cell.v === '') && !cell?.p;
