import { SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/area';
import type { SheetModel } from './model';
import { Range } from './range';

/** The rows and columns at the top left that stay in view. */
export class FreezePanes {
  readonly type = 'WorksheetFreezePanes';
  constructor(private readonly sheet: SheetModel) {}

  FreezeRows(count?: number | null): void {
    this.freeze(count ?? 1, 0);
  }
  FreezeColumns(count?: number | null): void {
    this.freeze(0, count ?? 1);
  }
  FreezeAt(range: Range | string): void {
    const { area } = typeof range === 'string' ? this.sheet.GetRange(range) : range;
    const rows = area.rows === SHEET_ROWS ? 0 : area.row + area.rows;
    this.freeze(rows, area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns);
  }
  Unfreeze(): void {
    this.change(() => this.sheet.facade.cancelFreeze());
  }
  GetLocationOrNullObject(): Range | null {
    const { xSplit: columns, ySplit: rows } = this.sheet.facade.getFreeze();
    if (rows === 0 && columns === 0) return null;
    return new Range(this.sheet, { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS });
  }

  /** Univer names the first cell that moves; -1 where nothing is frozen. */
  private freeze(rows: number, columns: number): void {
    const position = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
    this.change(() => this.sheet.facade.setFreeze(position));
  }
  private change(work: () => unknown): void {
    this.sheet.workbook.grid.asHost(work);
  }
}
