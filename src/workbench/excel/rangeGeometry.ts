import { areaText, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../workbook/area';
import { fullReferenceText } from '../../workbook/reference';
import { itemNotFound } from '../richapi/errors';
import { checkedArea, intersect, surround } from './address';
import type { RangeModel, SheetModel } from './model';

/**
 * Where a range lies, and the ranges found from it (`Found`). Fixed to its coordinates: unlike Excel's, it does not follow
 * inserted rows.
 */
export abstract class RangeGeometry<Found = unknown> implements RangeModel {
  readonly area: Area;
  constructor(
    readonly sheet: SheetModel,
    area: Area,
  ) {
    this.area = checkedArea(area);
  }
  protected abstract make(area: Area): Found;

  get row(): number {
    return this.area.row;
  }
  get column(): number {
    return this.area.column;
  }

  get Worksheet(): SheetModel {
    return this.sheet;
  }
  get Address(): string {
    return fullReferenceText({ sheet: this.sheet.Name, address: areaText(this.area) });
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
    const count = this.area.rows * this.area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === SHEET_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === SHEET_ROWS;
  }

  GetCell(row: number, column: number): Found {
    return this.at(row, column, 1, 1);
  }
  GetRow(row: number): Found {
    return this.at(row, 0, 1, this.area.columns);
  }
  GetColumn(column: number): Found {
    return this.at(0, column, this.area.rows, 1);
  }
  GetLastCell(): Found {
    return this.at(this.area.rows - 1, this.area.columns - 1, 1, 1);
  }
  GetLastRow(): Found {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Found {
    return this.GetColumn(this.area.columns - 1);
  }
  GetEntireRow(): Found {
    return this.make({ ...this.area, column: 0, columns: SHEET_COLUMNS });
  }
  GetEntireColumn(): Found {
    return this.make({ ...this.area, row: 0, rows: SHEET_ROWS });
  }
  GetResizedRange(rows: number, columns: number): Found {
    return this.at(0, 0, this.area.rows + rows, this.area.columns + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Found {
    return this.at(0, 0, rows, columns);
  }
  GetOffsetRange(rows: number, columns: number): Found {
    return this.at(rows, columns, this.area.rows, this.area.columns);
  }
  GetBoundingRect(range: RangeModel | string): Found {
    return this.make(surround(this.area, this.other(range).area));
  }
  GetIntersectionOrNullObject(range: RangeModel | string): Found | null {
    const other = this.other(range);
    const area = intersect(this.area, other.area);
    return area && other.sheet.Id === this.sheet.Id ? this.make(area) : null;
  }
  GetIntersection(range: RangeModel | string): Found {
    const common = this.GetIntersectionOrNullObject(range);
    if (!common) throw itemNotFound();
    return common;
  }

  /** The part that Univer has. */
  clipped(): Area {
    return this.sheet.workbook.grid.clip(this.sheet.facade, this.area) ?? this.area;
  }

  private at(row: number, column: number, rows: number, columns: number): Found {
    return this.make({ row: this.row + row, column: this.column + column, rows, columns });
  }
  private other(range: RangeModel | string): RangeModel {
    return typeof range === 'string' ? this.sheet.GetRange(range) : range;
  }
}
