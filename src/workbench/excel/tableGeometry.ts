import { SetSheetTableCommand } from '@univerjs/sheets-table';
import type { Area } from '../../workbook/area';
import { cellFrom } from '../grid/cellContent';
import { areaOf, rangeOf } from '../grid/gridRange';
import { invalidArgument, itemNotFound } from '../richapi/errors';
import { calculatedFormula } from './calculatedColumn';
import type { SheetModel, TableModel, WorkbookModel } from './model';
import { Range } from './range';
import { moveTables } from './shift';

export interface Calculated {
  formulas: readonly (string | null)[];
  /** The row of the body that they are read in. */
  row: number;
}

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

  /** Of the first rows of the body: the formulas of the columns that compute themselves, as the row after them reads them. */
  calculatedFormulas(rows = this.bodyRows): Calculated {
    const content = this.GetDataBodyRange().GetAbsoluteResizedRange(rows, this.area.columns).readNow();
    const formulas = this.info.columns.map((_, column) =>
      calculatedFormula(
        this.workbook.grid,
        content.map((row) => row[column] ?? { value: '', formula: null }),
      ),
    );
    return { formulas, row: rows };
  }
  /** Writes those formulas in other rows of the body, where `isFree` lets it. */
  calculate(
    { formulas, row: from }: Calculated,
    at: number,
    count: number,
    isFree?: (column: number) => boolean,
  ): void {
    const { grid } = this.workbook;
    const { row, column, columns } = this.area;
    if (formulas.every((formula) => formula === null)) return;
    grid.write(this.Worksheet.facade, { row: row + 1 + at, column, rows: count, columns }, (r, c) => {
      const formula = formulas[c] ?? null;
      return formula !== null && isFree?.(c) !== false
        ? cellFrom(grid.copiedFormula(formula, at + r - from))
        : undefined;
    });
  }

  /** Rows of the body, counted from 0; columns that compute themselves do so in the new ones. */
  insertRows(at: number, count: number): void {
    const { area } = this;
    const formulas = this.calculatedFormulas();
    const row = area.row + 1 + at;
    moveTables(this.Worksheet, { ...area, row, rows: count }, 'rows', count, this.Id);
    this.workbook.grid.insertCells(
      this.Worksheet.facade,
      { ...area, row, rows: count },
      Math.max(area.row + 1, row - 1),
    );
    if (at === area.rows - 1) this.extendRules(area, count);
    this.moveTo({ ...area, rows: area.rows + count });
    this.calculate(formulas, at, count);
  }
  /** Takes in what stands below; nothing moves. */
  growDown(rows: number): void {
    this.extendRules(this.area, rows);
    this.moveTo({ ...this.area, rows: this.area.rows + rows });
  }
  private extendRules(area: Area, rows: number): void {
    const { grid } = this.workbook;
    grid.asHost(() => {
      grid.validations.extendDown(this.info.subUnitId, area, rows);
      grid.conditionals.extendDown(this.info.subUnitId, area, rows);
    });
  }
  deleteRow(at: number): void {
    const { area } = this;
    const row = { ...area, row: area.row + 1 + at, rows: 1 };
    moveTables(this.Worksheet, row, 'rows', -1, this.Id);
    this.workbook.grid.deleteCells(this.Worksheet.facade, row);
    this.moveTo({ ...area, rows: area.rows - 1 });
  }
  /** No table changes its shape on a protected sheet. */
  mayChange(): void {
    this.workbook.grid.protections.mustBeOff(this.info.subUnitId);
  }
  moveBy(rows: number, columns: number): void {
    const { area } = this;
    this.moveTo({ ...area, row: area.row + rows, column: area.column + columns });
  }

  protected moveTo(area: Area): void {
    this.change({ updateRange: { newRange: rangeOf(area) } });
  }
  protected change(what: object): void {
    this.mayChange();
    if (!this.workbook.grid.run(SetSheetTableCommand.id, { ...this.place, ...what })) throw invalidArgument();
  }
}
