import type { FWorksheet } from '@univerjs/sheets/facade';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/area';
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from '../richapi/errors';
import { sameText } from '../richapi/objects';
import { checkedArea, splitSheet } from './address';
import { ChartCollection } from './chart';
import { FreezePanes } from './freezePanes';
import type { SheetModel, WorkbookModel } from './model';
import { NamedItemCollection } from './namedItem';
import { PageBreakCollection, PageLayout } from './pageLayout';
import { Range } from './range';
import { sends } from './sentEvents';
import { ShapeCollection } from './shape';
import { checkSheetName } from './sheetName';
import { TableCollection } from './tableCollection';
import { WorksheetProtection } from './worksheetProtection';

/** A handle: Univer's sheet id is the identity, so a rename does not disturb it. */
export class Worksheet implements SheetModel {
  readonly type = 'Worksheet';
  readonly Tables: TableCollection;
  readonly Names: NamedItemCollection;
  readonly Charts: ChartCollection;
  readonly Shapes: ShapeCollection;
  readonly Protection: WorksheetProtection;
  constructor(
    readonly workbook: WorkbookModel,
    readonly Id: string,
  ) {
    this.Tables = new TableCollection(workbook, Id);
    this.Names = new NamedItemCollection(workbook, Id);
    this.Protection = new WorksheetProtection(this);
    this.Shapes = new ShapeCollection(this);
    this.Charts = new ChartCollection(this);
  }
  get facade(): FWorksheet {
    const sheet = this.workbook.grid.sheet(this.Id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  get Name(): string {
    return this.facade.getSheetName();
  }
  set Name(name: string) {
    checkSheetName(name, this.workbook.Worksheets, this);
    this.change(() => this.facade.setName(name));
  }
  get Position(): number {
    return this.facade.getIndex();
  }
  set Position(position: number) {
    if (!(position >= 0 && position < this.workbook.Worksheets.Count)) throw invalidArgument();
    this.change(() => this.workbook.grid.workbook.moveSheet(this.facade, position));
  }
  get TabColor(): string {
    return this.facade.getTabColor() ?? '';
  }
  set TabColor(color: string) {
    this.change(() => this.facade.setTabColor(color));
  }
  get ShowGridlines(): boolean {
    return !this.facade.hasHiddenGridLines();
  }
  /** The client writes these two under other names than it reads them. */
  set Gridlines(show: boolean) {
    this.change(() => this.facade.setHiddenGridlines(!show));
  }
  set Headings(_show: boolean) {
    throw notImplemented('Worksheet.showHeadings');
  }
  /** Univer's tabs know visible and hidden only: among those that people can show again a very hidden one still is. */
  get Visibility(): string {
    if (!this.facade.isSheetHidden()) return 'Visible';
    return this.workbook.veryHidden.has(this.Id) ? 'VeryHidden' : 'Hidden';
  }
  set Visibility(visibility: string) {
    const { Visibility: before } = this;
    if (visibility === before) return;
    const visible = this.workbook.Worksheets.all.filter((sheet) => sheet.Visibility === 'Visible');
    if (before === 'Visible' && visible.length < 2) throw invalidOperation();
    if (visibility === 'VeryHidden') this.workbook.veryHidden.add(this.Id);
    else this.workbook.veryHidden.delete(this.Id);
    if (visibility === 'Visible') this.change(() => this.facade.showSheet());
    else if (before === 'Visible') this.change(() => this.facade.hideSheet());
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this, this.PageLayout, 'rowBreaks');
  }
  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this, this.PageLayout, 'columnBreaks');
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this);
  }

  Activate(): void {
    this.change(() => this.workbook.grid.workbook.setActiveSheet(this.Id));
  }
  Delete(): void {
    if (this.workbook.Worksheets.Count < 2 || this.Visibility === 'VeryHidden') throw invalidOperation();
    this.change(() => this.workbook.grid.workbook.deleteSheet(this.Id));
  }
  GetRange(address?: string | null): Range {
    if (address === undefined || address === null || address === '') {
      return new Range(this, { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });
    }
    const [sheet] = splitSheet(address);
    if (sheet !== null && !sameText(sheet, this.Name)) throw invalidArgument();
    return Range.at(this.workbook.rangeAt(address, this));
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, checkedArea({ row, column, rows, columns }));
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Promise<Range | null> {
    return this.GetRange().GetUsedRangeOrNullObject(valuesOnly);
  }
  GetUsedRange(valuesOnly?: boolean | null): Promise<Range> {
    return this.GetRange().GetUsedRange(valuesOnly);
  }

  private change(work: () => unknown): void {
    this.workbook.grid.asHost(work);
  }
}
sends(Worksheet.prototype, 'DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated');
