import { invalidArgument, itemNotFound, wrongSize } from '../richapi/errors';
import type { Bag } from '../richapi/objects';
import { cellFrom, emptyCell, type CellContent, type Scalar } from '../grid/grid';
import { checkedArea, formatArea, intersect, MAX_COLUMNS, MAX_ROWS, quoteSheet, surround, type Area } from './address';
import { rangeFormat } from './rangeFormat';
import type { Worksheet } from './worksheet';

const UNBOUNDED = 5_000_000; // above this Excel answers null instead of the cells
type Input = Scalar | null | (Scalar | null)[][];

/** Fixed to its coordinates: unlike Excel's, it does not follow inserted rows. */
export class Range {
  readonly type = 'Range';
  readonly area: Area;
  constructor(
    readonly sheet: Worksheet,
    area: Area,
  ) {
    this.area = checkedArea(area);
  }

  get row(): number {
    return this.area.row;
  }
  get column(): number {
    return this.area.column;
  }
  private get grid() {
    return this.sheet.workbook.grid;
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Address(): string {
    return `${quoteSheet(this.sheet.Name)}!${formatArea(this.area)}`;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    const n = this.area.rows * this.area.columns;
    return n > 2_147_483_647 ? -1 : n;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get Format(): Bag {
    return rangeFormat(this);
  }

  // ---- content: every read waits for the calculation --------------------------------------------------------------

  get Values(): unknown {
    return this.cells((cell) => cell.value);
  }
  set Values(input: unknown) {
    this.put(input, (value) => cellFrom(value));
  }
  get Formulas(): unknown {
    return this.cells((cell) => cell.formula ?? cell.value);
  }
  set Formulas(input: unknown) {
    this.Values = input;
  }
  get ValueTypes(): unknown {
    return this.cells(({ value }) =>
      value === ''
        ? 'Empty'
        : typeof value === 'number'
          ? 'Double'
          : typeof value === 'boolean'
            ? 'Boolean'
            : /^#[A-Z]/.test(value)
              ? 'Error'
              : 'String',
    );
  }
  get Text(): unknown {
    return this.settled((area) => pad(this.grid.texts(this.sheet.facade, area), this.area, ''));
  }
  get NumberFormat(): unknown {
    return this.settled((area) =>
      pad(
        this.sheet.facade
          .getRange(area.row, area.column, area.rows, area.columns)
          .getNumberFormats()
          .map((row) => row.map((format) => format || 'General')),
        this.area,
        'General',
      ),
    );
  }
  set NumberFormat(input: unknown) {
    const formats = this.filled(input);
    this.grid.asHost(() =>
      this.sheet.facade
        .getRange(this.row, this.column, this.area.rows, this.area.columns)
        .setNumberFormats(
          formats.map((row) => row.map((format) => (format === null || format === 'General' ? '' : String(format)))),
        ),
    );
  }
  Clear(applyTo: string | null = 'All'): void {
    if (applyTo !== 'Formats') this.grid.write(this.sheet.facade, this.clipped(), () => emptyCell());
    if (applyTo !== 'Contents') {
      const { row, column, rows, columns } = this.clipped();
      this.grid.asHost(() => this.sheet.facade.getRange(row, column, rows, columns).clearFormat());
    }
  }
  Select(): void {
    const { row, column, rows, columns } = this.clipped();
    this.grid.asHost(() => {
      this.grid.workbook.setActiveSheet(this.sheet.Id);
      this.sheet.facade.getRange(row, column, rows, columns).activate();
    });
  }
  Calculate(): void {
    this.grid.calculation.recalculateAll();
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize();
  }

  /** Waits, then reads; outside Univer's grid every cell is blank. */
  private async settled<T>(read: (area: Area) => T): Promise<T | null> {
    if (this.area.rows * this.area.columns > UNBOUNDED) return null;
    await this.grid.calculation.settled();
    const area = this.grid.clip(this.sheet.facade, this.area);
    return area && read(area);
  }
  private cells<T>(pick: (cell: CellContent) => T): Promise<(T | '')[][] | null> {
    return this.settled((area) =>
      pad<T | ''>(
        this.grid.read(this.sheet.facade, area).map((row) => row.map(pick)),
        this.area,
        '',
      ),
    );
  }
  private filled(input: unknown): (Scalar | null)[][] {
    const value = input as Input;
    if (!Array.isArray(value))
      return Array.from({ length: this.area.rows }, () => new Array<Scalar | null>(this.area.columns).fill(value));
    if (
      value.length !== this.area.rows ||
      !value.every((row) => Array.isArray(row) && row.length === this.area.columns)
    )
      throw wrongSize();
    return value;
  }
  private put(input: unknown, cell: (value: Scalar) => ReturnType<typeof cellFrom>): void {
    if (this.area.rows * this.area.columns > UNBOUNDED) throw invalidArgument();
    const values = this.filled(input);
    this.grid.write(this.sheet.facade, this.area, (r, c) => {
      const value = values[r]?.[c] ?? null;
      return value === null ? undefined : cell(value);
    }); // null: leave as it is
  }
  clipped(): Area {
    return this.grid.clip(this.sheet.facade, this.area) ?? this.area;
  }

  // ---- other ranges ---------------------------------------------------------------------------------------------

  private at(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.sheet, { row: this.row + row, column: this.column + column, rows, columns });
  }
  private other(range: Range | string): Range {
    return typeof range === 'string' ? this.sheet.GetRange(range) : range;
  }
  GetCell(row: number, column: number): Range {
    return this.at(row, column, 1, 1);
  }
  GetRow(row: number): Range {
    return this.at(row, 0, 1, this.area.columns);
  }
  GetColumn(column: number): Range {
    return this.at(0, column, this.area.rows, 1);
  }
  GetLastCell(): Range {
    return this.at(this.area.rows - 1, this.area.columns - 1, 1, 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }
  GetEntireRow(): Range {
    return new Range(this.sheet, { row: this.row, column: 0, rows: this.area.rows, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): Range {
    return new Range(this.sheet, { row: 0, column: this.column, rows: MAX_ROWS, columns: this.area.columns });
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.at(0, 0, this.area.rows + rows, this.area.columns + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(0, 0, rows, columns);
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.at(rows, columns, this.area.rows, this.area.columns);
  }
  GetBoundingRect(range: Range | string): Range {
    return new Range(this.sheet, surround(this.area, this.other(range).area));
  }
  GetIntersectionOrNullObject(range: Range | string): Range | null {
    const other = this.other(range),
      area = intersect(this.area, other.area);
    return area && other.sheet.Id === this.sheet.Id ? new Range(this.sheet, area) : null;
  }
  GetIntersection(range: Range | string): Range {
    const result = this.GetIntersectionOrNullObject(range);
    if (!result) throw itemNotFound();
    return result;
  }
  async GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Promise<Range | null> {
    await this.grid.calculation.settled();
    const area = this.grid.used(this.sheet.facade, this.area, valuesOnly ?? false);
    return area && new Range(this.sheet, area);
  }
  async GetUsedRange(valuesOnly?: boolean | null): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }

  /** For the host's own use, where no calculation is awaited. */
  readNow(): CellContent[][] {
    return this.grid.read(this.sheet.facade, this.clipped());
  }
}

/** Fills up what was clipped off. */
function pad<T>(rows: T[][], { rows: height, columns: width }: Area, blank: T): T[][] {
  if (rows.length === height && rows[0]?.length === width) return rows;
  return Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c) => rows[r]?.[c] ?? blank));
}
