import { SetSheetTableCommand } from '@univerjs/sheets-table';
import { covers, overlap, SHEET_ROWS, type Area } from '../../workbook/area';
import { areaOf, rangeOf } from '../grid/gridRange';
import { invalidArgument, invalidOperation, itemNotFound } from '../richapi/errors';
import type { SheetModel, TableModel, WorkbookModel } from './model';
import { Range } from './range';

/** Where a table lies, the ranges that it consists of, and how its rows come and go. */
export abstract class TableGeometry implements TableModel {
  constructor(
    readonly workbook: WorkbookModel,
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

  get Worksheet(): SheetModel {
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
    this.moveTo({ ...area, rows: area.rows + count });
  }
  deleteRow(at: number): void {
    const { area } = this;
    const row = { ...area, row: area.row + 1 + at, rows: 1 };
    this.shift(row, -1);
    this.workbook.grid.deleteCells(this.Worksheet.facade, row);
    this.moveTo({ ...area, rows: area.rows - 1 });
  }
  moveDown(rows: number): void {
    const { area } = this;
    this.moveTo({ ...area, row: area.row + rows });
  }

  protected moveTo(area: Area): void {
    this.change({ updateRange: { newRange: rangeOf(area) } });
  }
  protected change(what: object): void {
    if (!this.workbook.grid.run(SetSheetTableCommand.id, { ...this.place, ...what })) throw invalidArgument();
  }

  /** Tables below move along whole; Excel does not tear one apart. */
  private shift({ row, column, columns }: Area, rows: number): void {
    const moved = { row, rows: SHEET_ROWS - row, column, columns };
    const below = this.Worksheet.Tables.all.filter(({ Id, area }) => Id !== this.Id && overlap(area, moved));
    if (below.some((table) => !covers(moved, table.area))) throw invalidOperation();
    for (const table of below) table.moveDown(rows);
  }
}
