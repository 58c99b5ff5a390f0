import { DeleteSheetTableCommand, SetSheetTableCommand } from '@univerjs/sheets-table';
import { rangeOf, areaOf } from '../grid/gridRange';
import { invalidArgument, itemNotFound } from '../richapi/errors';
import type { Area } from './address';
import { Range } from './range';
import { sends } from './sentEvents';
import { TableColumnCollection } from './tableColumn';
import { TableRowCollection } from './tableRow';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** A handle: Univer's table id is the identity. */
export class Table {
  readonly type = 'Table';
  readonly Rows: TableRowCollection = new TableRowCollection(this);
  readonly Columns: TableColumnCollection = new TableColumnCollection(this);
  constructor(
    readonly workbook: Workbook,
    readonly Id: string,
  ) {}

  get info() {
    const info = this.workbook.grid.workbook.getTableInfo(this.Id);
    if (!info) throw itemNotFound();
    return info;
  }
  get area(): Area {
    return areaOf(this.info.range);
  }
  get bodyRows(): number {
    return Math.max(1, this.area.rows - 1);
  }
  /** What Univer's own commands on tables ask for. */
  get place() {
    return { unitId: this.workbook.grid.unitId, subUnitId: this.info.subUnitId, tableId: this.Id };
  }

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
  get Worksheet(): Worksheet {
    return this.workbook.Worksheets.GetItem(this.info.subUnitId);
  }

  GetRange(): Range {
    return new Range(this.Worksheet, this.area);
  }
  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }
  GetDataBodyRange(): Range {
    const { columns } = this.area;
    return this.GetRange().GetOffsetRange(1, 0).GetAbsoluteResizedRange(this.bodyRows, columns);
  }
  /** The head stays where it is, as Excel wants it; other columns are not emulated. */
  Resize(range: Range | string): void {
    const { area } = typeof range === 'string' ? this.Worksheet.GetRange(range) : range;
    const { row, column, columns } = this.area;
    if (area.row !== row || area.column !== column || area.columns !== columns) throw invalidArgument();
    this.change({ updateRange: { newRange: rangeOf(area) } });
  }
  Delete(): void {
    this.ConvertToRange().Clear();
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.workbook.grid.run(DeleteSheetTableCommand.id, this.place);
    return range;
  }

  private change(what: object): void {
    if (!this.workbook.grid.run(SetSheetTableCommand.id, { ...this.place, ...what })) throw invalidArgument();
  }
}
sends(Table.prototype, 'DataChanged');
