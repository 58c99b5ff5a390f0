import { AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableCommand } from '@univerjs/sheets-table';
import { invalidArgument, itemNotFound, wrongSize } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import { areaOf, rangeOf, type Scalar } from '../grid/grid';
import type { Area } from './address';
import { Range } from './range';
import { Worksheet } from './worksheet';
import type { Workbook } from './workbook';

export class TableCollection extends Collection<Table> {
  readonly type = 'TableCollection';
  constructor(
    private readonly workbook: Workbook,
    private readonly sheetId: string | null,
  ) {
    super();
  }
  protected items(): Table[] {
    return this.workbook.grid.workbook
      .getTableList()
      .filter((info) => this.sheetId === null || info.subUnitId === this.sheetId)
      .map((info) => new Table(this.workbook, info.id));
  }
  Add(address: Range | string, hasHeaders: boolean): Table {
    const { grid } = this.workbook;
    const home =
      this.sheetId === null
        ? this.workbook.Worksheets.GetActiveWorksheet()
        : new Worksheet(this.workbook, this.sheetId);
    let range = typeof address === 'string' ? this.workbook.rangeAt(address, home) : address;
    if (this.workbook.Tables.all.some((table) => table.GetRange().GetIntersectionOrNullObject(range)))
      throw invalidArgument('A table cannot overlap another table.');
    if (!hasHeaders) {
      // Excel moves the data down and writes Column1, Column2, ...
      const content = range.readNow().map((row) => row.map((cell) => cell.formula ?? cell.value));
      range.GetOffsetRange(1, 0).Values = content;
      range.GetRow(0).Values = [content[0]?.map((_, i) => `Column${i + 1}`)];
      range = range.GetResizedRange(1, 0);
    }
    let number = 1;
    while (this.workbook.Tables.find(`Table${number}`)) number++;
    const id = `table-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
    // The command is synchronous; only the facade's addTable is not.
    if (
      !grid.run(AddSheetTableCommand.id, {
        unitId: grid.unitId,
        subUnitId: range.sheet.Id,
        id,
        name: `Table${number}`,
        range: rangeOf(range.area),
      })
    )
      throw invalidArgument();
    return new Table(this.workbook, this.workbook.grid.workbook.getTableInfoByName(`Table${number}`)?.id ?? id);
  }
}

export class Table {
  readonly type = 'Table';
  readonly Rows: TableRowCollection = new TableRowCollection(this);
  readonly Columns: TableColumnCollection = new TableColumnCollection(this);
  ShowHeaders = true;
  ShowTotals = false;
  ShowBandedRows = true;
  ShowFilterButton = true;
  constructor(
    readonly workbook: Workbook,
    readonly Id: string,
  ) {}
  private get info() {
    const info = this.workbook.grid.workbook.getTableInfo(this.Id);
    if (!info) throw itemNotFound();
    return info;
  }
  private change(what: object): void {
    if (
      !this.workbook.grid.run(SetSheetTableCommand.id, { unitId: this.workbook.grid.unitId, tableId: this.Id, ...what })
    )
      throw invalidArgument();
  }
  get area(): Area {
    return areaOf(this.info.range);
  }
  set area(area: Area) {
    this.change({ updateRange: { newRange: rangeOf(area) } });
  }
  get bodyRows(): number {
    return Math.max(1, this.area.rows - 1);
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
  get Worksheet(): Worksheet {
    return new Worksheet(this.workbook, this.info.subUnitId);
  }

  GetRange(): Range {
    return new Range(this.Worksheet, this.area);
  }
  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }
  GetDataBodyRange(): Range {
    return this.GetHeaderRowRange().GetOffsetRange(1, 0).GetAbsoluteResizedRange(this.bodyRows, this.area.columns);
  }
  Resize(range: Range | string): void {
    this.area = (typeof range === 'string' ? this.Worksheet.GetRange(range) : range).area;
  }
  Delete(): void {
    const range = this.GetRange();
    this.ConvertToRange();
    range.Clear();
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.workbook.grid.run(DeleteSheetTableCommand.id, {
      unitId: this.workbook.grid.unitId,
      subUnitId: range.sheet.Id,
      tableId: this.Id,
    });
    return range;
  }
}

/** Rows move within the table only; what stands below it is not shifted, unlike in Excel. */
export class TableRowCollection extends Collection<TableRow> {
  readonly type = 'TableRowCollection';
  constructor(private readonly table: Table) {
    super();
  }
  protected items(): TableRow[] {
    return Array.from({ length: this.table.bodyRows }, (_, index) => new TableRow(this.table, index));
  }
  Add(index?: number | null, values?: Scalar[][] | Scalar[] | null): TableRow {
    const rows =
      values === null || values === undefined ? [[]] : ((Array.isArray(values[0]) ? values : [values]) as Scalar[][]);
    const { area, bodyRows } = this.table;
    if (values && rows.some((row) => row.length !== area.columns)) throw wrongSize();
    const at = index === null || index === undefined || index < 0 ? bodyRows : index;
    if (at > bodyRows) throw invalidArgument();
    const tail = contentOf(this.table.GetDataBodyRange()).slice(at);
    this.table.area = { ...area, rows: area.rows + rows.length };
    const body = this.table.GetDataBodyRange();
    if (tail.length) body.GetRow(at + rows.length).GetResizedRange(tail.length - 1, 0).Values = tail;
    const added = body.GetRow(at).GetResizedRange(rows.length - 1, 0);
    if (values) added.Values = rows;
    else added.Clear('Contents');
    return new TableRow(this.table, at);
  }
}
export class TableRow {
  readonly type = 'TableRow';
  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {}
  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.Index);
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  Delete(): void {
    const { area, bodyRows } = this.table,
      body = this.table.GetDataBodyRange();
    const tail = contentOf(body).slice(this.Index + 1);
    if (tail.length) body.GetRow(this.Index).GetResizedRange(tail.length - 1, 0).Values = tail;
    body.GetLastRow().Clear('Contents');
    if (bodyRows > 1) this.table.area = { ...area, rows: area.rows - 1 };
  }
}
const contentOf = (range: Range): Scalar[][] =>
  range.readNow().map((row) => row.map((cell) => cell.formula ?? cell.value));

export class TableColumnCollection extends Collection<TableColumn> {
  readonly type = 'TableColumnCollection';
  constructor(private readonly table: Table) {
    super();
  }
  protected items(): TableColumn[] {
    return Array.from({ length: this.table.area.columns }, (_, index) => new TableColumn(this.table, index));
  }
}
export class TableColumn {
  readonly type = 'TableColumn';
  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {}
  get Id(): number {
    return this.Index + 1;
  }
  get Name(): string {
    return String(this.GetHeaderRowRange().readNow()[0]?.[0]?.value ?? '');
  }
  set Name(name: string) {
    this.GetHeaderRowRange().Values = [[name]];
  }
  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }
  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.Index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
}
