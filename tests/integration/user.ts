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
  /** Several cells in one go. */
  paste(address: string, values: (string | number | boolean)[][]): void {
    this.range(address).setValues(values);
  }
  erase(address: string): void {
    this.range(address).clearContent();
  }
  select(address: string): void {
    this.range(address).activate();
  }
  /** With Ctrl held down. */
  selectTogether(...addresses: string[]): void {
    const ranges = addresses.map((address) => this.range(address));
    const selections = ranges.map((range) => {
      const [row, column] = [range.getRow(), range.getColumn()];
      const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      const primary = { ...cell, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
      return { range: range.getRange(), primary, style: null };
    });
    const subUnitId = ranges[0]?.getSheetId();
    const { api, unitId } = this.grid;
    api.syncExecuteCommand('sheet.operation.set-selections', { unitId, subUnitId, selections });
  }
  merge(address: string): void {
    void this.range(address).merge();
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
