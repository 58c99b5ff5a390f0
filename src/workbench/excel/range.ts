import { covers, overlap, type Area } from '../../workbook/area';
import { invalidArgument, itemNotFound, notImplemented, wrongSize } from '../richapi/errors';
import { cellFrom, emptyCell, type CellContent, type Scalar } from '../grid/cellContent';
import { areaOf } from '../grid/gridRange';
import { intersect } from './address';
import { ConditionalFormatCollection } from './conditionalFormat';
import { DataValidation } from './dataValidation';
import type { RangeModel } from './model';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { RangeGeometry } from './rangeGeometry';
import { RangeSort } from './rangeSort';
import { shiftedBy } from './shift';
import { TablesOfRange } from './tablesOfRange';

/** Above this many cells Excel answers null instead of the cells. */
const UNBOUNDED = 5_000_000;
type Input = Scalar | null | (Scalar | null)[][];

/** Cells of a sheet. Every read of content waits for the calculation. */
export class Range extends RangeGeometry<Range> {
  readonly type = 'Range';

  static at({ sheet, area }: RangeModel): Range {
    return new Range(sheet, area);
  }
  protected override make(area: Area): Range {
    return new Range(this.sheet, area);
  }
  private get workbook() {
    return this.sheet.workbook;
  }
  private get grid() {
    return this.workbook.grid;
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get Sort(): RangeSort {
    return new RangeSort(() => this);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get Values(): unknown {
    return this.cells((cell) => cell.value);
  }
  set Values(input: unknown) {
    this.put(input);
  }
  get Formulas(): unknown {
    return this.cells((cell) => cell.formula ?? cell.value);
  }
  set Formulas(input: unknown) {
    this.put(input);
  }
  get ValueTypes(): unknown {
    return this.cells(({ value }) => valueType(value), 'Empty');
  }
  get Text(): unknown {
    return this.settled((area) => this.workbook.texts(this.sheet.facade, area), '');
  }
  get NumberFormat(): unknown {
    return this.settled((area) => {
      const formats = this.numberFormats(area);
      return formats.map((row) => row.map((format) => format || 'General'));
    }, 'General');
  }
  /** By the style, because Univer's own command reads text as numbers and loses formulas that are still to be computed. */
  set NumberFormat(input: unknown) {
    const formats = this.filled(input);
    const area = this.clipped();
    const leaves = formats.some((row) => row.some((format) => format === null));
    const present = leaves ? this.numberFormats(area) : [];
    this.grid.styleEach(this.sheet.facade, area, 'n', (r, c) =>
      formatStyle(formats[r]?.[c] ?? present[r]?.[c] ?? 'General'),
    );
  }
  private numberFormats(area: Area): string[][] {
    this.grid.finishStyles();
    return this.facadeRange(area).getNumberFormats();
  }

  Clear(applyTo: string | null = 'All'): void {
    if (applyTo !== 'Formats') this.grid.write(this.sheet.facade, this.clipped(), () => emptyCell());
    if (applyTo !== 'Contents') this.grid.protections.mustAllow(this.sheet.Id, 'allowFormatCells');
    if (applyTo !== 'Contents') this.grid.asHost(() => this.facadeRange(this.clipped()).clearFormat());
  }
  /** New cells where these are; whole rows and columns come in as such. */
  Insert(shift: string): Range {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
    shiftedBy(this.sheet, this.area, shift === 'Down' ? 'rows' : 'columns', 'in');
    return this;
  }
  Delete(shift: string): void {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
    shiftedBy(this.sheet, this.area, shift === 'Up' ? 'rows' : 'columns', 'out');
  }
  /** null: some of them. */
  get RowHidden(): boolean | null {
    return this.areHidden('rows');
  }
  set RowHidden(hidden: boolean) {
    this.grid.hide(this.sheet.facade, 'rows', this.clipped(), hidden);
  }
  get ColumnHidden(): boolean | null {
    return this.areHidden('columns');
  }
  set ColumnHidden(hidden: boolean) {
    this.grid.hide(this.sheet.facade, 'columns', this.clipped(), hidden);
  }
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    return rows || columns || (rows === false && columns === false ? false : null);
  }
  Select(): void {
    this.grid.asHost(() => {
      this.grid.workbook.setActiveSheet(this.sheet.Id);
      this.facadeRange(this.clipped()).activate();
    });
  }
  Calculate(): void {
    this.grid.calculation.recalculateAll();
  }
  /** The client cuts a large block of values itself, and asks this first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize();
  }

  GetTables(fullyContained?: boolean | null): TablesOfRange {
    return new TablesOfRange(this.workbook, (table) => {
      if (table.Worksheet.Id !== this.sheet.Id) return false;
      return fullyContained ? covers(this.area, table.area) : overlap(this.area, table.area);
    });
  }

  Merge(across?: boolean | null): void {
    if (across) throw notImplemented('Range.merge across');
    this.grid.asHost(() => this.facadeRange(this.clipped()).merge({ isForceMerge: true }));
  }
  Unmerge(): void {
    this.grid.asHost(() => this.facadeRange(this.clipped()).breakApart());
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.facade.getMergedRanges().map((range) => areaOf(range.getRange()));
    const touched = merged.filter((area) => overlap(this.area, area)).map((area) => this.make(area));
    return touched.length > 0 ? new RangeAreas(touched) : null;
  }

  /** These wait: a spilled result counts as used. */
  async GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Promise<Range | null> {
    await this.grid.calculation.settled();
    const area = this.grid.used(this.sheet.facade, this.area, valuesOnly ?? false);
    return area && this.make(area);
  }
  async GetUsedRange(valuesOnly?: boolean | null): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }

  get HasSpill(): unknown {
    return this.isSpilledInto();
  }
  async GetSpillingToRangeOrNullObject(): Promise<Range | null> {
    this.mustBeOneCell();
    await this.grid.calculation.settled();
    const area = this.grid.spills.from(this.sheet.Id, this.row, this.column);
    return area && this.make(area);
  }
  async GetSpillingToRange(): Promise<Range> {
    return found(await this.GetSpillingToRangeOrNullObject());
  }
  async GetSpillParentOrNullObject(): Promise<Range | null> {
    this.mustBeOneCell();
    await this.grid.calculation.settled();
    const area = this.grid.spills.over(this.sheet.Id, this.row, this.column);
    return area && this.make({ ...area, rows: 1, columns: 1 });
  }
  async GetSpillParent(): Promise<Range> {
    return found(await this.GetSpillParentOrNullObject());
  }

  /** For the host's own use, where no calculation is awaited. */
  readNow(): CellContent[][] {
    return this.grid.read(this.sheet.facade, this.clipped());
  }

  private areHidden(axis: 'rows' | 'columns'): boolean | null {
    const { row, column, ...size } = this.clipped();
    const [first, count] = axis === 'rows' ? [row, size.rows] : [column, size.columns];
    const { facade } = this.sheet;
    const hidden = new Set(Array.from({ length: count }, (_, i) => this.grid.isHidden(facade, axis, first + i)));
    return hidden.size === 1 ? [...hidden][0]! : null;
  }
  private facadeRange({ row, column, rows, columns }: Area) {
    return this.sheet.facade.getRange(row, column, rows, columns);
  }
  private mustBeOneCell(): void {
    if (this.area.rows * this.area.columns !== 1) throw invalidArgument();
  }
  /** null: some of the cells. */
  private async isSpilledInto(): Promise<boolean | null> {
    await this.grid.calculation.settled();
    const spilled = this.grid.spills.all(this.sheet.Id).map((area) => intersect(area, this.area));
    const count = spilled.reduce((sum, area) => sum + (area ? area.rows * area.columns : 0), 0);
    if (count === 0) return false;
    return count === this.area.rows * this.area.columns ? true : null;
  }

  /** Waits, then reads what Univer has; every other cell is blank. */
  private async settled<T>(read: (area: Area) => T[][], blank: T): Promise<T[][] | null> {
    if (this.area.rows * this.area.columns > UNBOUNDED) return null;
    await this.grid.calculation.settled();
    const area = this.grid.clip(this.sheet.facade, this.area);
    return pad(area ? read(area) : [], this.area, blank);
  }
  private cells<T extends Scalar>(pick: (cell: CellContent) => T, blank = '' as T): Promise<T[][] | null> {
    return this.settled((area) => this.grid.read(this.sheet.facade, area).map((row) => row.map(pick)), blank);
  }

  /** One value counts for every cell. */
  private filled(input: unknown): (Scalar | null)[][] {
    const { rows, columns } = this.area;
    const value = input as Input;
    if (!Array.isArray(value)) {
      return Array.from({ length: rows }, () => new Array<Scalar | null>(columns).fill(value));
    }
    const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw wrongSize();
    return value;
  }
  /** null leaves a cell as it is. */
  private put(input: unknown): void {
    if (this.area.rows * this.area.columns > UNBOUNDED) throw invalidArgument();
    const values = this.filled(input);
    this.grid.write(this.sheet.facade, this.area, (r, c) => {
      const value = values[r]?.[c] ?? null;
      return value === null ? undefined : cellFrom(value);
    });
  }
}

function valueType(value: Scalar): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z]/.test(value) ? 'Error' : 'String';
}

const formatStyle = (format: Scalar) => (format === 'General' || format === '' ? null : { pattern: String(format) });

function found(range: Range | null): Range {
  if (!range) throw itemNotFound();
  return range;
}

/** Fills up what was clipped off. */
function pad<T>(rows: T[][], { rows: height, columns: width }: Area, blank: T): T[][] {
  if (rows.length === height && rows[0]?.length === width) return rows;
  return Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c) => rows[r]?.[c] ?? blank));
}
