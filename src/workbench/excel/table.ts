import { DeleteSheetTableCommand, SetSheetTableCommand } from '@univerjs/sheets-table';
import { rangeOf, areaOf } from '../grid/gridRange';
import { invalidArgument, invalidOperation, itemNotFound } from '../richapi/errors';
import { contains, intersect, MAX_ROWS, type Area } from './address';
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

  /** Rows of the body, counted from 0. */
  insertRows(at: number, count: number): void {
    const { area } = this;
    const row = area.row + 1 + at;
    this.shift({ ...area, row, rows: count }, count);
    this.workbook.grid.insertCells(
      this.Worksheet.facade,
      { ...area, row, rows: count },
      Math.max(area.row + 1, row - 1),
    );
    this.change({ updateRange: { newRange: rangeOf({ ...area, rows: area.rows + count }) } });
  }
  deleteRow(at: number): void {
    const { area } = this;
    const row = { ...area, row: area.row + 1 + at, rows: 1 };
    this.shift(row, -1);
    this.workbook.grid.deleteCells(this.Worksheet.facade, row);
    this.change({ updateRange: { newRange: rangeOf({ ...area, rows: area.rows - 1 }) } });
  }
  /** Tables below move along whole; Excel does not tear one apart. */
  private shift({ row, column, columns }: Area, rows: number): void {
    const moved = { row, rows: MAX_ROWS - row, column, columns };
    const below = this.Worksheet.Tables.all.filter(({ Id, area }) => Id !== this.Id && intersect(area, moved) !== null);
    if (below.some((table) => !contains(moved, table.area))) throw invalidOperation();
    for (const table of below) table.moveDown(rows);
  }
  private moveDown(rows: number): void {
    const { area } = this;
    this.change({ updateRange: { newRange: rangeOf({ ...area, row: area.row + rows }) } });
  }
  private change(what: object): void {
    if (!this.workbook.grid.run(SetSheetTableCommand.id, { ...this.place, ...what })) throw invalidArgument();
  }
}
sends(Table.prototype, 'DataChanged');
