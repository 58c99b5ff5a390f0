import type { Area } from '../../workbook/area';
import { autofitWidth } from '../grid/autofit';
import { cellStyle, type StyleProperty } from '../grid/cellStyle';
import { RangeBorderCollection } from './rangeBorder';
import type { RangeGeometry } from './rangeGeometry';

/** Excel measures in points, the grid in pixels. */
const POINT = 4 / 3;
/** Enough cells to decide "mixed" without walking a whole column. */
const SAMPLE = 10_000;

/** The look of a range. What differs between its cells reads as null, as in Excel. */
abstract class Look {
  constructor(protected readonly range: RangeGeometry) {}

  protected read({ read }: StyleProperty): unknown {
    const { sheet } = this.range;
    const area = this.range.clipped();
    const rows = Math.min(area.rows, Math.max(1, Math.floor(SAMPLE / area.columns)));
    return common(
      sheet.workbook.grid
        .styles(sheet.facade, { ...area, rows })
        .flat()
        .map(read),
    );
  }
  protected write({ key, write }: StyleProperty, value: unknown): void {
    this.put(key, write(value));
  }
  protected put(key: StyleProperty['key'], value: unknown): void {
    const { sheet } = this.range;
    sheet.workbook.grid.style(sheet.facade, this.range.clipped(), key, value);
  }
}

/** Alignment and size; fill, font and borders hang off it. */
export class RangeFormat extends Look {
  readonly type = 'RangeFormat';

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get HorizontalAlignment(): unknown {
    return this.read(cellStyle.horizontalAlignment);
  }
  set HorizontalAlignment(value: unknown) {
    this.write(cellStyle.horizontalAlignment, value);
  }
  get VerticalAlignment(): unknown {
    return this.read(cellStyle.verticalAlignment);
  }
  set VerticalAlignment(value: unknown) {
    this.write(cellStyle.verticalAlignment, value);
  }
  get WrapText(): unknown {
    return this.read(cellStyle.wrapText);
  }
  set WrapText(value: unknown) {
    this.write(cellStyle.wrapText, value);
  }
  get ShrinkToFit(): unknown {
    return this.read(cellStyle.shrinkToFit);
  }
  set ShrinkToFit(value: unknown) {
    this.write(cellStyle.shrinkToFit, value);
  }
  get IndentLevel(): unknown {
    return this.read(cellStyle.indentLevel);
  }
  set IndentLevel(value: unknown) {
    this.write(cellStyle.indentLevel, value);
  }

  get ColumnWidth(): unknown {
    const { column, columns } = this.range.clipped();
    return common(numbers(column, columns).map((index) => this.facade.getColumnWidth(index) / POINT));
  }
  set ColumnWidth(points: unknown) {
    this.setColumnWidth(this.range.clipped(), Number(points) * POINT);
  }
  get RowHeight(): unknown {
    this.grid.finishStyles();
    const { row, rows } = this.range.clipped();
    return common(numbers(row, rows).map((index) => this.facade.getRowHeight(index) / POINT));
  }
  set RowHeight(points: unknown) {
    this.grid.rowHeight(this.facade, this.range.clipped(), Math.round(Number(points) * POINT));
  }

  /** As wide as the longest text in the range; a column without content stays as it is. */
  async AutofitColumns(): Promise<void> {
    await this.grid.calculation.settled();
    const area = this.range.clipped();
    const used = this.grid.used(this.facade, area, true);
    if (!used) return;
    for (const column of numbers(used.column, used.columns)) {
      const cells = { ...used, column, columns: 1 };
      const texts = this.range.sheet.workbook.texts(this.facade, cells).flat();
      const width = autofitWidth(texts, this.grid.styles(this.facade, cells).flat());
      if (width !== null) this.setColumnWidth(cells, width);
    }
  }
  /** The rows of Univer fit themselves. */
  AutofitRows(): void {}

  private get grid() {
    return this.range.sheet.workbook.grid;
  }
  private get facade() {
    return this.range.sheet.facade;
  }
  private setColumnWidth(area: Area, pixels: number): void {
    this.grid.columnWidth(this.facade, area, Math.round(pixels));
  }
}

/** Whether the cells stay as they are on a protected sheet. */
export class FormatProtection extends Look {
  readonly type = 'FormatProtection';

  get Locked(): unknown {
    return this.read(cellStyle.locked);
  }
  set Locked(value: unknown) {
    this.write(cellStyle.locked, value);
  }
}

/** The colour behind the cells. */
export class RangeFill extends Look {
  readonly type = 'RangeFill';

  get Color(): unknown {
    return this.read(cellStyle.fillColor);
  }
  set Color(value: unknown) {
    this.write(cellStyle.fillColor, value);
  }
  Clear(): void {
    this.put('bg', null);
  }
}

/** The letters in the cells. */
export class RangeFont extends Look {
  readonly type = 'RangeFont';

  get Name(): unknown {
    return this.read(cellStyle.fontName);
  }
  set Name(value: unknown) {
    this.write(cellStyle.fontName, value);
  }
  get Size(): unknown {
    return this.read(cellStyle.fontSize);
  }
  set Size(value: unknown) {
    this.write(cellStyle.fontSize, value);
  }
  get Color(): unknown {
    return this.read(cellStyle.fontColor);
  }
  set Color(value: unknown) {
    this.write(cellStyle.fontColor, value);
  }
  get Bold(): unknown {
    return this.read(cellStyle.bold);
  }
  set Bold(value: unknown) {
    this.write(cellStyle.bold, value);
  }
  get Italic(): unknown {
    return this.read(cellStyle.italic);
  }
  set Italic(value: unknown) {
    this.write(cellStyle.italic, value);
  }
  get Underline(): unknown {
    return this.read(cellStyle.underline);
  }
  set Underline(value: unknown) {
    this.write(cellStyle.underline, value);
  }
  get Strikethrough(): unknown {
    return this.read(cellStyle.strikethrough);
  }
  set Strikethrough(value: unknown) {
    this.write(cellStyle.strikethrough, value);
  }
}

function common(values: unknown[]): unknown {
  const different = new Set(values);
  return different.size === 1 ? values[0] : null;
}

const numbers = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);
