import { DeleteSheetTableCommand } from '@univerjs/sheets-table';
import { invalidArgument } from '../richapi/errors';
import type { RangeModel } from './model';
import type { Range } from './range';
import { sends } from './sentEvents';
import { TableColumnCollection } from './tableColumn';
import { TableGeometry } from './tableGeometry';
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
    return this.workbook.tableStyles.get(this.Id) ?? 'TableStyleMedium2';
  }
  set Style(style: string) {
    this.workbook.tableStyles.set(this.Id, style);
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
    this.workbook.grid.run(DeleteSheetTableCommand.id, this.place);
    return range;
  }
}
sends(Table.prototype, 'DataChanged');
