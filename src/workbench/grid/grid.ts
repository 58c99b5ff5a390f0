/** Univer as the cells behind the host. The objects in excel/ see rectangles and values; Univer's data shapes stay in this folder. */
import {
  ICommandService,
  IUndoRedoService,
  type ICellData,
  type IDisposable,
  type IStyleData,
  type ICommandService as Commands,
  type IUndoRedoService as UndoRedo,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetColWidthCommand, SetRangeValuesCommand, SetRowHeightCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../workbook/area';
import { Bounds, intersect } from '../excel/address';
import { Calculation } from './calculation';
import { emptyCell, isEmpty, valueOf, type CellContent } from './cellContent';
import { Conditionals } from './conditionals';
import { rememberDependencies } from './dependencies';
import { listen, listenBefore, type BeforeEdit, type GridEvent } from './events';
import { rangeOf } from './gridRange';
import { listenToMoves, type MoveListener } from './moves';
import { PendingStyles, type StyleOf } from './pendingStyles';
import { Protections } from './protection';
import { Spills } from './spills';
import { deleteCells, insertCells, onSheetInView, type ShiftAxis } from './shiftCells';
import {
  acceptTableNamesOfExcel,
  followHeaders,
  forgetCellsOfChangedTables,
  keepColumnsOfMovedTables,
} from './tablePatch';
import { keepUnlocked, locked } from './unlocked';
import { Validations } from './validations';

/** One workbook of Univer, with or without a screen. */
export class Grid {
  readonly calculation: Calculation;
  readonly spills: Spills;
  readonly validations: Validations;
  readonly conditionals: Conditionals;
  readonly protections = new Protections((sheetId, area) => this.hasLocked(sheetId, area));
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private readonly commands: Commands;
  private readonly undoes: UndoRedo;
  private readonly pendingStyles: PendingStyles;
  private writing = 0;
  private isForUser = false;
  /** Batches of several clients can overlap; the last one closes the step. */
  private stepsOpen = 0;
  private step: IDisposable | undefined;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {
    const { injector } = this;
    this.commands = injector.get(ICommandService);
    this.undoes = injector.get(IUndoRedoService);
    this.pendingStyles = new PendingStyles(injector, this.unitId);
    this.commands.beforeCommandExecuted(() => this.finishStyles());
    rememberDependencies(injector);
    this.calculation = new Calculation(injector);
    this.spills = new Spills(injector, this.unitId);
    this.validations = new Validations(injector, this.unitId);
    this.conditionals = new Conditionals(injector, this.unitId);
    acceptTableNamesOfExcel();
    keepColumnsOfMovedTables(injector);
    followHeaders(injector, workbook);
    forgetCellsOfChangedTables(injector);
    const emit = (event: GridEvent) => this.listeners.forEach((listener) => listener(event));
    listen(injector, this.unitId, () => this.writing > 0, emit);
    keepUnlocked();
    this.protections.guard(
      injector,
      () => this.writing > 0,
      (sheetId) => emit({ kind: 'refused', sheetId }),
    );
  }

  onEvent(listener: (event: GridEvent) => void): void {
    this.listeners.add(listener);
  }

  onBeforeEdit(listener: BeforeEdit): void {
    listenBefore(this.injector, () => this.writing > 0 || this.isForUser, listener);
  }

  /** For what lies over cells without being in them. */
  onMove(listener: MoveListener): void {
    listenToMoves(this.injector, listener);
  }

  /** Changes made inside are the host's, not the user's. Commands run synchronously, so a counter is enough. */
  asHost<T>(work: () => T): T {
    this.finishStyles();
    return this.unobserved(work);
  }
  private unobserved<T>(work: () => T): T {
    const before = this.writing;
    if (!this.isForUser) this.writing++;
    try {
      return work();
    } finally {
      this.writing = before;
    }
  }
  /** Changes made inside are the user's, also when the host makes them in their place. */
  asUser<T>(work: () => T): T {
    this.finishStyles();
    const before = this.writing;
    this.writing = 0;
    this.isForUser = true;
    const step = this.undoes.__tempBatchingUndoRedo(this.unitId);
    try {
      return work();
    } finally {
      step.dispose();
      this.isForUser = false;
      this.writing = before;
    }
  }
  /** What is changed inside is undone in one step, as Excel does with a batch of an add-in. */
  async asOneStep<T>(work: () => Promise<T>): Promise<T> {
    if (this.stepsOpen++ === 0) this.step = this.undoes.__tempBatchingUndoRedo(this.unitId);
    try {
      return await work();
    } finally {
      this.finishStyles();
      if (--this.stepsOpen === 0) this.step?.dispose();
    }
  }
  /** The looks that the batch gave so far are in the cells. */
  finishStyles(): void {
    if (this.pendingStyles.isEmpty) return;
    this.unobserved(() => this.pendingStyles.apply());
  }
  run(command: string, params: object): boolean {
    return this.asHost(() => this.commands.syncExecuteCommand(command, params));
  }

  private get injector() {
    return this.univer.__getInjector();
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
  grow(sheet: FWorksheet, area: Area): void {
    const there = this.clip(sheet, area);
    if (there?.rows === area.rows && there.columns === area.columns) return;
    this.asHost(() => {
      if (area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rows);
      if (area.column + area.columns > sheet.getMaxColumns()) sheet.setColumnCount(area.column + area.columns);
    });
  }

  /** Stored values, not shown ones; cells that a spill fills have its values. */
  read(sheet: FWorksheet, area: Area): CellContent[][] {
    const model = sheet.getSheet();
    const spilled = this.spills.cells(sheet.getSheetId());
    const formulas = this.hasFormulas(sheet, area) ? facadeRange(sheet, area).getFormulas() : null;
    return tabulate(area, (row, column) => {
      const raw = model.getCellRaw(row, column);
      const cell = isEmpty(raw) ? (spilled[row]?.[column] ?? raw) : raw;
      return { value: valueOf(cell), formula: formulas?.[row - area.row]?.[column - area.column] || null };
    });
  }

  /** What the cells show. Univer shows a boolean as 1, and a number without a format with a point. */
  texts(sheet: FWorksheet, area: Area, decimalSeparator: string): string[][] {
    this.finishStyles();
    const shown = facadeRange(sheet, area).getDisplayValues();
    return this.read(sheet, area).map((row, r) =>
      row.map(({ value }, c) => {
        const text = shown[r]?.[c] ?? '';
        if (typeof value === 'boolean') return String(value).toUpperCase();
        return text === String(value) && typeof value === 'number' ? text.replace('.', decimalSeparator) : text;
      }),
    );
  }

  styles(sheet: FWorksheet, area: Area): Nullable<IStyleData>[][] {
    const model = sheet.getSheet();
    const styles = this.workbook.getWorkbook().getStyles();
    return tabulate(area, (row, column) =>
      this.pendingStyles.over(sheet, row, column, styles.getStyleByCell(model.getCellRaw(row, column))),
    );
  }

  private hasLocked(sheetId: string, area: Area): boolean {
    const sheet = this.sheet(sheetId);
    const inGrid = sheet && this.clip(sheet, area);
    const isWhole = inGrid?.rows === area.rows && inGrid.columns === area.columns;
    return !sheet || !isWhole || this.styles(sheet, area).some((row) => row.some(locked.read));
  }

  /** The rectangle around everything with content, spilled cells included. */
  used(sheet: FWorksheet, within: Area | null, valuesOnly: boolean): Area | null {
    this.finishStyles();
    const bounds = new Bounds();
    const visit = (row: number, column: number) => {
      if (!within || intersect(within, { row, column, rows: 1, columns: 1 })) bounds.add(row, column);
    };
    const matrix = sheet.getSheet().getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (!isEmpty(cell) || cell?.f || (!valuesOnly && cell?.s)) visit(row, column);
    });
    for (const [row, cells] of Object.entries(this.spills.cells(sheet.getSheetId()))) {
      for (const column of Object.keys(cells ?? {})) visit(Number(row), Number(column));
    }
    return bounds.area;
  }

  private hasFormulas(sheet: FWorksheet, area: Area): boolean {
    const matrix = sheet.getSheet().getCellMatrix();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = matrix.getValue(row, column);
        if (cell?.f || cell?.si) return true;
      }
    }
    return false;
  }

  /** Whether none of the cells holds a value or a formula, or is filled by one. */
  isBlank(sheet: FWorksheet, area: Area): boolean {
    const model = sheet.getSheet();
    const spilled = this.spills.cells(sheet.getSheetId());
    return tabulate(area, (row, column) => {
      const cell = model.getCellRaw(row, column);
      return isEmpty(cell) && !cell?.f && !cell?.si && !spilled[row]?.[column];
    }).every((row) => row.every(Boolean));
  }

  /** One command, so one undo step, one change event and one calculation. `undefined` leaves a cell as it is. */
  write(sheet: FWorksheet, area: Area, content: (row: number, column: number) => ICellData | undefined): void {
    this.protections.mustBeEditable(sheet.getSheetId(), area);
    this.grow(sheet, area);
    const value: Record<number, Record<number, ICellData>> = {};
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const cell = content(r, c);
        if (cell) (value[area.row + r] ??= {})[area.column + c] = cell;
      }
    }
    this.run(SetRangeValuesCommand.id, { ...this.place(sheet), range: rangeOf(area), value });
  }
  /** Puts row `order[n]` of the area in place n, look and all. */
  reorder(sheet: FWorksheet, area: Area, order: readonly number[]): void {
    this.finishStyles();
    const formulas = facadeRange(sheet, area).getFormulas();
    const model = sheet.getSheet();
    this.write(sheet, area, (r, c) => {
      const from = order[r] ?? r;
      const cell = model.getCellRaw(area.row + from, area.column + c);
      const formula = formulas[from]?.[c];
      const content = formula
        ? { ...emptyCell(), f: this.copiedFormula(formula, r - from) }
        : { ...emptyCell(), ...cell };
      return { ...content, si: null, s: cell?.s ?? null };
    });
  }
  style(sheet: FWorksheet, area: Area, type: keyof IStyleData, value: unknown): void {
    this.styleEach(sheet, area, type, () => value);
  }
  /** Each cell its own value, by its place in the area. */
  styleEach(sheet: FWorksheet, area: Area, type: keyof IStyleData, value: StyleOf): void {
    this.protections.mustAllow(sheet.getSheetId(), 'allowFormatCells');
    this.grow(sheet, area);
    this.pendingStyles.add(sheet, area, type, value);
    if (this.stepsOpen === 0 || this.isForUser) this.finishStyles();
  }
  /** Gives the cells the look of the ones in another row; their content stays. */
  lookLike(sheet: FWorksheet, area: Area, row: number): void {
    this.finishStyles();
    const model = sheet.getSheet();
    this.write(sheet, area, (_, c) => ({ s: model.getCellRaw(row, area.column + c)?.s ?? null }));
  }
  columnWidth(sheet: FWorksheet, area: Area, pixels: number): void {
    this.protections.mustAllow(sheet.getSheetId(), 'allowFormatColumns');
    this.run(SetColWidthCommand.id, { ...this.place(sheet), ranges: [rangeOf(area)], value: pixels });
  }
  rowHeight(sheet: FWorksheet, area: Area, pixels: number): void {
    this.protections.mustAllow(sheet.getSheetId(), 'allowFormatRows');
    this.run(SetRowHeightCommand.id, { ...this.place(sheet), ranges: [rangeOf(area)], value: pixels });
  }
  /** New empty cells, in the look of the row or column named; what stands below or to the right moves away. */
  insertCells(sheet: FWorksheet, area: Area, like: number, axis: ShiftAxis = 'rows'): void {
    this.protections.mustBeOff(sheet.getSheetId());
    const isDown = axis === 'rows';
    if (isDown) this.grow(sheet, { ...area, rows: sheet.getMaxRows() - area.row + area.rows });
    else this.grow(sheet, { ...area, columns: sheet.getMaxColumns() - area.column + area.columns });
    const look = (row: number, column: number) =>
      sheet.getSheet().getCellRaw(isDown ? like : row, isDown ? column : like)?.s;
    this.asHost(() => insertCells(this.workbook, sheet, area, this.injector, look, axis));
  }
  /** What stands below or to the right comes in their place. */
  deleteCells(sheet: FWorksheet, area: Area, axis: ShiftAxis = 'rows'): void {
    this.protections.mustBeOff(sheet.getSheetId());
    this.asHost(() => deleteCells(this.workbook, sheet, area, this.injector, axis));
  }
  /** Whole rows and columns; formulas, names and tables follow on every sheet. */
  insertLines(sheet: FWorksheet, axis: ShiftAxis, first: number, count: number): void {
    this.protections.mustAllow(sheet.getSheetId(), axis === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
    this.structurally(sheet, () =>
      axis === 'rows' ? sheet.insertRowsBefore(first, count) : sheet.insertColumnsBefore(first, count),
    );
  }
  deleteLines(sheet: FWorksheet, axis: ShiftAxis, first: number, count: number): void {
    this.protections.mustAllow(sheet.getSheetId(), axis === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
    this.structurally(sheet, () =>
      axis === 'rows' ? sheet.deleteRows(first, count) : sheet.deleteColumns(first, count),
    );
  }
  private structurally(sheet: FWorksheet, work: () => unknown): void {
    this.asHost(() => onSheetInView(this.workbook, sheet, work));
  }
  isHidden(sheet: FWorksheet, axis: ShiftAxis, index: number): boolean {
    const model = sheet.getSheet();
    return !(axis === 'rows' ? model.getRowRawVisible(index) : model.getColVisible(index));
  }
  hide(sheet: FWorksheet, axis: ShiftAxis, area: Area, hidden: boolean): void {
    const { row, column, rows, columns } = area;
    this.protections.mustAllow(sheet.getSheetId(), axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    this.grow(sheet, area);
    this.asHost(() => {
      const range = sheet.getRange(row, column, rows, columns);
      if (axis === 'rows') return hidden ? sheet.hideRows(row, rows) : sheet.unhideRow(range);
      return hidden ? sheet.hideColumns(column, columns) : sheet.unhideColumn(range);
    });
  }
  /** The formula as it reads when it is copied so many rows down and columns to the right. */
  copiedFormula(formula: string, rows: number, columns = 0): string {
    return this.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }
  private place(sheet: FWorksheet): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheet.getSheetId() };
  }
}

const facadeRange = (sheet: FWorksheet, { row, column, rows, columns }: Area) =>
  sheet.getRange(row, column, rows, columns);

const tabulate = <T>(area: Area, f: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => f(area.row + r, area.column + c)),
  );
