import type { Workbook } from '../../src/workbench/excel/workbook';

/** Acts on the spreadsheet as somebody at the keyboard does: not through Office.js. */
export class User {
  constructor(private readonly workbook: () => Workbook) {}

  private get grid() {
    return this.workbook().grid;
  }
  private range(address: string) {
    const range = this.workbook().rangeAt(address);
    const { row, column, rows, columns } = range.area;
    return range.sheet.facade.getRange(row, column, rows, columns);
  }

  /** Types into a cell: "A1", or "Blad2!A1". */
  type(address: string, content: string | number | boolean): void {
    const range = this.range(address);
    if (typeof content === 'string' && content.startsWith('=')) range.setFormula(content);
    else range.setValue(content);
  }
  erase(address: string): void {
    this.range(address).clearContent();
  }
  select(address: string): void {
    this.range(address).activate();
  }
  paint(address: string, color: string): void {
    this.range(address).setBackground(color);
  }
  insertRowBefore(sheet: string, row: number): void {
    this.workbook()
      .Worksheets.GetItem(sheet)
      .facade.insertRowsBefore(row - 1, 1);
  }
  insertColumnBefore(sheet: string, column: number): void {
    this.workbook()
      .Worksheets.GetItem(sheet)
      .facade.insertColumnsBefore(column - 1, 1);
  }
  addSheet(name: string): void {
    this.grid.workbook.insertSheet(name);
  }
  deleteSheet(name: string): void {
    this.grid.workbook.deleteSheet(this.workbook().Worksheets.GetItem(name).facade);
  }
  renameSheet(from: string, to: string): void {
    this.workbook().Worksheets.GetItem(from).facade.setName(to);
  }
  undo(): void {
    this.grid.workbook.undo();
  }
  /** Waits until everything that the last actions changed has been computed. */
  async seesResults(): Promise<void> {
    await this.grid.calculation.settled();
  }
}
