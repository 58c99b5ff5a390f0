import { BooleanNumber, CellValueType, type ICellData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { overlap, parseArea, type Area } from '../../../workbook/area';
import type { FileBook, FileCell, FileSheet } from '../../../workbook/files/book';
import type { FileStyle } from '../../../workbook/files/fileStyle';
import { rangeOf } from '../../grid/gridRange';
import { gridStyleOf } from '../looks';

const PIXELS_PER_POINT = 4 / 3;
/** Room below and beside what a file holds. */
const LEAST = { rows: 200, columns: 26 };
const ROOM = { rows: 50, columns: 4 };

export const sheetId = (index: number): string => `blad${index + 1}`;

/** Univer keeps what it read of formulas by the id of the workbook: another one under the same id would get its tables. */
let opened = 0;

/** The cells, looks and sizes of a book as Univer begins a workbook with them. */
export function workbookData(book: FileBook, name: string): Partial<IWorkbookData> {
  const styles = new Styles();
  const sheets = book.sheets.map((sheet, index) => [sheetId(index), sheetData(sheet, sheetId(index), styles)] as const);
  return {
    id: `werkmap${++opened}`,
    name,
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
    styles: styles.all,
  };
}

/** Looks by number, each once. */
class Styles {
  readonly all: Record<string, ReturnType<typeof gridStyleOf>> = {};
  private readonly known = new Map<string, string>();
  idOf(style: FileStyle | undefined): { s: string } | undefined {
    if (!style) return undefined;
    const key = JSON.stringify(style);
    const id = this.known.get(key) ?? `b${this.known.size}`;
    if (!this.known.has(key)) this.all[id] = gridStyleOf(style);
    this.known.set(key, id);
    return { s: id };
  }
}

function sheetData(sheet: FileSheet, id: string, styles: Styles): Partial<IWorksheetData> {
  const spills = sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, spill }) => {
      const area = spill === undefined ? undefined : parseArea(spill);
      return area ? [{ row, column, area }] : [];
    }),
  );
  const lastColumn = Math.max(
    0,
    ...sheet.rows.map(({ cells }) => cells.at(-1)?.column ?? 0),
    ...sheet.columns.map(({ column }) => column),
  );
  const { rows = 0, columns = 0 } = sheet.frozen ?? {};
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(LEAST.rows, (sheet.rows.at(-1)?.row ?? 0) + ROOM.rows),
    columnCount: Math.max(LEAST.columns, lastColumn + ROOM.columns),
    showGridlines: sheet.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    hidden: sheet.visibility ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: sheet.merged.flatMap((range) => {
      const area = parseArea(range);
      return area ? [{ ...rangeOf(area) }] : [];
    }),
    cellData: Object.fromEntries(
      sheet.rows
        .filter(({ cells }) => cells.length > 0)
        .map(({ row, cells }) => [
          row,
          Object.fromEntries(cells.map((cell) => [cell.column, cellData(row, cell, spills, styles)])),
        ]),
    ),
    rowData: Object.fromEntries(
      sheet.rows
        .filter(({ height, hidden }) => height !== undefined || hidden)
        .map(({ row, height, hidden }) => [
          row,
          {
            ...(height === undefined ? {} : { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE }),
            ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
          },
        ]),
    ),
    columnData: Object.fromEntries(
      sheet.columns.map(({ column, width, hidden, style }) => [
        column,
        {
          ...(width === undefined ? {} : { w: Math.round(width * PIXELS_PER_POINT) }),
          ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
          ...styles.idOf(style),
        },
      ]),
    ),
    ...(sheet.usualWidth === undefined ? {} : { defaultColumnWidth: Math.round(sheet.usualWidth * PIXELS_PER_POINT) }),
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    ...(rows + columns > 0
      ? { freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 } }
      : {}),
  };
}

type Spill = { row: number; column: number; area: Area };

/** A cell that a formula elsewhere fills stays empty: with a value of its own it would be in the way. */
function cellData(row: number, cell: FileCell, spills: readonly Spill[], styles: Styles): ICellData {
  const { column, value, formula, style } = cell;
  const look = styles.idOf(style);
  const own = { row, column, rows: 1, columns: 1 };
  const isFilled = spills.some(
    ({ row: top, column: left, area }) => !(top === row && left === column) && overlap(area, own),
  );
  // Univer computes formulas that come without an outcome, and only those.
  if (formula !== undefined) return { f: formula, ...look };
  if (isFilled || value === null) return { ...look };
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING, ...look };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...look };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER, ...look };
  // A text that looks like something else stays a text when somebody edits it.
  return { v: value, t: /^\p{L}/u.test(value) ? CellValueType.STRING : CellValueType.FORCE_STRING, ...look };
}
