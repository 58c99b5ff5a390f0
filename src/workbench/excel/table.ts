import { DeleteSheetTableCommand } from '@univerjs/sheets-table';
import { invalidArgument } from '../richapi/errors';
import type { RangeModel } from './model';
import type { Range } from './range';
import { sends } from './sentEvents';
import { TableColumnCollection } from './tableColumn';
import { TableGeometry } from './tableGeometry';
import { TableSort } from './rangeSort';
import type { TableLook } from './tableLook';
import { TableRowCollection } from './tableRow';

/** A handle: Univer's table id is the identity. */
export class Table extends TableGeometry {
  readonly type = 'Table';
  readonly Rows: TableRowCollection = new TableRowCollection(this);
  readonly Columns: TableColumnCollection = new TableColumnCollection(this);

  get Name(): string {
    return this.info.name;
  }
  set Name(name: string) {
    if (name !== this.Name) this.change({ name });
  }
  /** Remembered, not drawn: Univer has themes of its own. */
  get Style(): string {
    return this.look.style;
  }
  set Style(style: string) {
    this.look = { style };
  }
  get ShowBandedRows(): boolean {
    return this.look.bandedRows;
  }
  set ShowBandedRows(bandedRows: boolean) {
    this.look = { bandedRows };
  }
  get ShowBandedColumns(): boolean {
    return this.look.bandedColumns;
  }
  set ShowBandedColumns(bandedColumns: boolean) {
    this.look = { bandedColumns };
  }
  get HighlightFirstColumn(): boolean {
    return this.look.firstColumn;
  }
  set HighlightFirstColumn(firstColumn: boolean) {
    this.look = { firstColumn };
  }
  get HighlightLastColumn(): boolean {
    return this.look.lastColumn;
  }
  set HighlightLastColumn(lastColumn: boolean) {
    this.look = { lastColumn };
  }
  get ShowFilterButton(): boolean {
    return this.look.filterButton;
  }
  set ShowFilterButton(filterButton: boolean) {
    this.look = { filterButton };
  }
  private get look(): TableLook {
    return this.workbook.tableLooks.of(this.Id);
  }
  private set look(change: Partial<TableLook>) {
    this.workbook.tableLooks.change(this.Id, change);
  }
  get Sort(): TableSort {
    return new TableSort(this);
  }
  get ShowHeaders(): boolean {
    return true;
  }
  get ShowTotals(): boolean {
    return false;
  }

  /** The head stays where it is, as Excel wants it; other columns are not emulated. */
  Resize(range: RangeModel | string): void {
    const { area } = typeof range === 'string' ? this.Worksheet.GetRange(range) : range;
    const { row, column, columns } = this.area;
    if (area.row !== row || area.column !== column || area.columns !== columns) throw invalidArgument();
    this.moveTo(area);
  }
  Delete(): void {
    this.ConvertToRange().Clear();
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.mayChange();
    this.workbook.grid.run(DeleteSheetTableCommand.id, this.place);
    return range;
  }
}
sends(Table.prototype, 'DataChanged');
