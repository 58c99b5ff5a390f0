/**
 * Univer as the cells behind the host. All knowledge of Univer's data shapes is in this folder; the objects in excel/ see rectangles and values.
 */
import {
  CellValueType,
  type ICellData,
  type ICommandService as Commands,
  type IStyleData,
  ICommandService,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetColWidthCommand, SetRangeValuesCommand, SetRowHeightCommand, SetStyleCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { intersect, type Area } from '../excel/address';
import { Calculation } from './calculation';
import { listen, type GridEvent } from './events';

/** A cell as Office.js sees it; an empty cell is ''. */
export type Scalar = string | number | boolean;
export interface CellContent {
  value: Scalar;
  formula: string | null;
}
type Matrix = Record<number, Record<number, ICellData>>;

export class Grid {
  readonly calculation: Calculation;
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private readonly commands: Commands;
  private readonly formulas: FormulaDataModel;
  private writing = 0;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.calculation = new Calculation(injector);
    listen(
      injector,
      () => this.writing > 0,
      (event) => {
        for (const listener of this.listeners) listener(event);
      },
    );
  }
  onEvent(listener: (event: GridEvent) => void): void {
    this.listeners.add(listener);
  }
  /** Changes made inside are the host's, not the user's. Commands run synchronously, so a counter is enough. */
  asHost<T>(work: () => T): T {
    this.writing++;
    try {
      return work();
    } finally {
      this.writing--;
    }
  }
  run(command: string, params: object): boolean {
    return this.asHost(() => this.commands.syncExecuteCommand(command, params));
  }

  get unitId(): string {
    return this.workbook.getId();
  }
  sheet(sheetId: string): FWorksheet | null {
    return this.workbook.getSheetBySheetId(sheetId);
  }
  /** Univer's sheets have a size; Excel's are endless. Reading clips, writing grows. */
  clip(sheet: FWorksheet, area: Area): Area | null {
    return intersect(area, { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  }
  private grow(sheet: FWorksheet, area: Area): void {
    this.asHost(() => {
      if (area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rows);
      if (area.column + area.columns > sheet.getMaxColumns()) sheet.setColumnCount(area.column + area.columns);
    });
  }

  // ---- reading: stored values, not shown ones ---------------------------------------------------------------------

  read(sheet: FWorksheet, area: Area): CellContent[][] {
    const model = sheet.getSheet();
    const spilled = this.spilled(sheet.getSheetId());
    const formulas = this.hasFormulas(sheet, area)
      ? sheet.getRange(area.row, area.column, area.rows, area.columns).getFormulas()
      : null;
    return tabulate(area, (row, column) => {
      const raw = model.getCellRaw(row, column);
      const cell = isEmpty(raw) ? (spilled?.[row]?.[column] ?? raw) : raw;
      return { value: valueOf(cell), formula: formulas?.[row - area.row]?.[column - area.column] || null };
    });
  }
  texts(sheet: FWorksheet, area: Area): string[][] {
    const shown = sheet.getRange(area.row, area.column, area.rows, area.columns).getDisplayValues();
    return this.read(sheet, area).map((row, r) =>
      row.map(({ value }, c) => (typeof value === 'boolean' ? String(value).toUpperCase() : (shown[r]?.[c] ?? ''))),
    ); // Univer shows a boolean as 1
  }
  styles(sheet: FWorksheet, area: Area): Nullable<IStyleData>[][] {
    const model = sheet.getSheet(),
      styles = this.workbook.getWorkbook().getStyles();
    return tabulate(area, (row, column) => styles.getStyleByCell(model.getCellRaw(row, column)));
  }
  /** The rectangle around everything with content, spilled cells included. */
  used(sheet: FWorksheet, within: Area | null, valuesOnly: boolean): Area | null {
    let top = Infinity,
      left = Infinity,
      bottom = -1,
      right = -1;
    const visit = (row: number, column: number) => {
      if (within && !intersect(within, { row, column, rows: 1, columns: 1 })) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!isEmpty(cell) || cell?.f || (!valuesOnly && cell?.s)) visit(row, column);
      });
    for (const [row, cells] of Object.entries(this.spilled(sheet.getSheetId()) ?? {}))
      for (const column of Object.keys(cells ?? {})) visit(Number(row), Number(column));
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
  private spilled(sheetId: string): Record<number, Record<number, ICellData> | undefined> | undefined {
    return this.formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId] as
      Record<number, Record<number, ICellData>> | undefined;
  }
  private hasFormulas(sheet: FWorksheet, area: Area): boolean {
    const matrix = sheet.getSheet().getCellMatrix();
    for (let r = area.row; r < area.row + area.rows; r++)
      for (let c = area.column; c < area.column + area.columns; c++) {
        const cell = matrix.getValue(r, c);
        if (cell?.f || cell?.si) return true;
      }
    return false;
  }

  // ---- writing --------------------------------------------------------------------------------------------------

  /** One command, so one undo step, one change event and one calculation. `undefined` leaves a cell as it is. */
  write(sheet: FWorksheet, area: Area, content: (row: number, column: number) => ICellData | undefined): void {
    this.grow(sheet, area);
    const value: Matrix = {};
    for (let r = 0; r < area.rows; r++)
      for (let c = 0; c < area.columns; c++) {
        const cell = content(r, c);
        if (cell) (value[area.row + r] ??= {})[area.column + c] = cell;
      }
    this.run(SetRangeValuesCommand.id, {
      unitId: this.unitId,
      subUnitId: sheet.getSheetId(),
      range: rangeOf(area),
      value,
    });
  }
  style(sheet: FWorksheet, area: Area, type: string, value: unknown): void {
    this.grow(sheet, area);
    this.run(SetStyleCommand.id, {
      unitId: this.unitId,
      subUnitId: sheet.getSheetId(),
      range: rangeOf(area),
      style: { type, value },
    });
  }
  columnWidth(sheet: FWorksheet, area: Area, pixels: number): void {
    this.run(SetColWidthCommand.id, {
      unitId: this.unitId,
      subUnitId: sheet.getSheetId(),
      ranges: [rangeOf(area)],
      value: pixels,
    });
  }
  rowHeight(sheet: FWorksheet, area: Area, pixels: number): void {
    this.run(SetRowHeightCommand.id, {
      unitId: this.unitId,
      subUnitId: sheet.getSheetId(),
      ranges: [rangeOf(area)],
      value: pixels,
    });
  }
}

export const rangeOf = ({ row, column, rows, columns }: Area) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
export const areaOf = (r: { startRow: number; endRow: number; startColumn: number; endColumn: number }): Area => ({
  row: r.startRow,
  column: r.startColumn,
  rows: r.endRow - r.startRow + 1,
  columns: r.endColumn - r.startColumn + 1,
});

/** What a cell holds when it is set. Every field is named: a field left out would keep its old content. */
const holding = (fields: ICellData): ICellData =>
  ({ v: null, t: null, f: null, si: null, p: null, ...fields }) as ICellData;
export const emptyCell = (): ICellData => holding({});
/** As Excel reads a value given to it: "=..." is a formula, "5" a number, "'5" a text. */
export function cellFrom(value: Scalar): ICellData {
  if (typeof value === 'number') return holding({ v: value, t: CellValueType.NUMBER });
  if (typeof value === 'boolean') return holding({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  if (value === '') return emptyCell();
  if (value.startsWith('=') && value.length > 1) return holding({ f: value });
  if (value.startsWith("'")) return holding({ v: value.slice(1), t: CellValueType.FORCE_STRING });
  const trimmed = value.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed))
    return holding({ v: Number(trimmed), t: CellValueType.NUMBER });
  if (/^(true|false)$/i.test(trimmed)) return holding({ v: /^t/i.test(trimmed) ? 1 : 0, t: CellValueType.BOOLEAN });
  return holding({ v: value, t: CellValueType.STRING });
}
function valueOf(cell: Nullable<ICellData>): Scalar {
  const text = cell?.p?.body?.dataStream; // rich text, as typed with formatting inside the cell
  if (cell?.v === undefined || cell.v === null) return text ? text.replace(/\r\n$/, '') : '';
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
}
const isEmpty = (cell: Nullable<ICellData>): boolean =>
  (cell?.v === undefined || cell.v === null || cell.v === '') && !cell?.p;
function tabulate<T>(area: Area, f: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => f(area.row + r, area.column + c)),
  );
}
