import type { ICellData, Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../../workbook/area';
import { intersect } from '../excel/address';
import { areaOf, type GridRange } from './gridRange';

type Cells<T> = Record<number, Record<number, T | undefined> | undefined>;

/** What array formulas fill beyond the cell that holds them; Univer keeps it beside the cells. */
export class Spills {
  private readonly formulas: FormulaDataModel;
  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.formulas = injector.get(FormulaDataModel);
  }

  /** The filled cells of a sheet, the anchors included. */
  cells(sheetId: string): Cells<ICellData> {
    return (this.formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId] ?? {}) as Cells<ICellData>;
  }

  /** The cells that the formula in this cell fills, itself included; null when it fills one cell, or none. */
  from(sheetId: string, row: number, column: number): Area | null {
    const range = this.ranges(sheetId)[row]?.[column];
    const area = range && areaOf(range);
    return area && area.rows * area.columns > 1 && this.isFilled(sheetId, area) ? area : null;
  }

  /** Every spill of a sheet. */
  all(sheetId: string): Area[] {
    return Object.entries(this.ranges(sheetId)).flatMap(([row, anchors]) =>
      Object.keys(anchors ?? {}).flatMap((column) => this.from(sheetId, Number(row), Number(column)) ?? []),
    );
  }

  /** The spill that covers this cell. */
  over(sheetId: string, row: number, column: number): Area | null {
    return this.all(sheetId).find((area) => intersect(area, { row, column, rows: 1, columns: 1 })) ?? null;
  }

  private ranges(sheetId: string): Cells<GridRange> {
    return (this.formulas.getArrayFormulaRange()?.[this.unitId]?.[sheetId] ?? {}) as Cells<GridRange>;
  }
  /** A blocked spill keeps its range, but only #SPILL! in its anchor. */
  private isFilled(sheetId: string, { row, column, rows, columns }: Area): boolean {
    const cells = this.cells(sheetId);
    return cells[row + rows - 1]?.[column + columns - 1] !== undefined;
  }
}
