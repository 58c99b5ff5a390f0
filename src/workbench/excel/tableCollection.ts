import { AddSheetTableCommand } from '@univerjs/sheets-table';
import { rangeOf } from '../grid/gridRange';
import { invalidArgument } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import type { WorkbookModel } from './model';
import { Range } from './range';
import { sends } from './sentEvents';
import { Table } from './table';

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends Collection<Table> {
  readonly type = 'TableCollection';
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly sheetId: string | null,
  ) {
    super();
  }
  protected items(): Table[] {
    return (
      this.workbook.grid.workbook
        .getTableList()
        .filter((info) => this.sheetId === null || info.subUnitId === this.sheetId)
        // Of a sheet with several tables Univer keeps some when the sheet goes.
        .filter((info) => this.workbook.grid.sheet(info.subUnitId))
        .map((info) => new Table(this.workbook, info.id))
    );
  }

  /** The command is synchronous; only the facade's addTable is not. */
  Add(address: Range | string, hasHeaders: boolean): Table {
    const { grid, Worksheets } = this.workbook;
    const home = this.sheetId === null ? Worksheets.GetActiveWorksheet() : Worksheets.GetItem(this.sheetId);
    const given = typeof address === 'string' ? Range.at(this.workbook.rangeAt(address, home)) : address;
    grid.protections.mustBeOff(given.sheet.Id);
    if (given.GetTables().Count > 0) {
      throw invalidArgument('A table cannot overlap another table.');
    }
    const range = hasHeaders ? given : withHeaders(given);
    const name = this.freeName();
    const id = `table-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
    const place = { unitId: grid.unitId, subUnitId: range.sheet.Id };
    if (!grid.run(AddSheetTableCommand.id, { ...place, id, name, range: rangeOf(range.area) })) throw invalidArgument();
    return new Table(this.workbook, id);
  }

  /** Without a screen Univer has no texts to make a name of. */
  private freeName(): string {
    let number = 1;
    while (this.workbook.Tables.find(`Table${number}`)) number++;
    return `Table${number}`;
  }
}
sends(TableCollection.prototype, 'DataChanged');

/** Excel moves the data down and writes Column1, Column2, ... */
function withHeaders(range: Range): Range {
  const content = range.readNow().map((row) => row.map((cell) => cell.formula ?? cell.value));
  range.GetOffsetRange(1, 0).Values = content;
  range.GetRow(0).Values = [content[0]?.map((_, i) => `Column${i + 1}`)];
  return range.GetResizedRange(1, 0);
}
