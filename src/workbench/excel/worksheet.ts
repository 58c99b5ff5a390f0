import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../richapi/errors';
import { Collection, memoryBag, sameText } from '../richapi/objects';
import { checkedArea, MAX_COLUMNS, MAX_ROWS, splitSheet } from './address';
import { ChartCollection } from './chart';
import { NamedItemCollection } from './namedItem';
import { Range } from './range';
import { TableCollection } from './table';
import type { Workbook } from './workbook';

export class WorksheetCollection extends Collection<Worksheet> {
  readonly type = 'WorksheetCollection';
  constructor(private readonly workbook: Workbook) {
    super();
  }
  protected items(): Worksheet[] {
    return this.workbook.grid.workbook.getSheets().map((sheet) => new Worksheet(this.workbook, sheet.getSheetId()));
  }
  Add(name?: string | null): Worksheet {
    let free = name ?? '';
    for (let i = this.Count + 1; free === ''; i++) if (!this.find(`Sheet${i}`)) free = `Sheet${i}`;
    checkName(free, this);
    const { grid } = this.workbook;
    const active = grid.workbook.getActiveSheet().getSheetId();
    // The facade also activates the new sheet; Excel does not.
    return grid.asHost(() => {
      const id = grid.workbook.insertSheet(free).getSheetId();
      grid.workbook.setActiveSheet(active);
      return new Worksheet(this.workbook, id);
    });
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.workbook, this.workbook.grid.workbook.getActiveSheet().getSheetId());
  }
  GetFirst(): Worksheet {
    return this.GetItemAt(0);
  }
  GetLast(): Worksheet {
    return this.GetItemAt(this.Count - 1);
  }
}
function checkName(name: string, sheets: WorksheetCollection, self?: Worksheet): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalidArgument();
  const other = sheets.all.find((sheet) => sameText(sheet.Name, name));
  if (other && other.Id !== self?.Id) throw itemAlreadyExists();
}

/** A handle: Univer's sheet id is the identity, so a rename does not disturb it. */
export class Worksheet {
  readonly type = 'Worksheet';
  readonly Tables: TableCollection;
  readonly Names: NamedItemCollection;
  readonly Charts: ChartCollection;
  readonly Protection = memoryBag('WorksheetProtection', { Protect: () => undefined, Unprotect: () => undefined });
  constructor(
    readonly workbook: Workbook,
    readonly Id: string,
  ) {
    this.Tables = new TableCollection(workbook, Id);
    this.Names = new NamedItemCollection(workbook, Id);
    this.Charts = new ChartCollection(this);
  }
  get facade(): FWorksheet {
    const sheet = this.workbook.grid.sheet(this.Id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  get Name(): string {
    return this.facade.getSheetName();
  }
  set Name(name: string) {
    checkName(name, this.workbook.Worksheets, this);
    this.workbook.grid.asHost(() => this.facade.setName(name));
  }
  get Position(): number {
    return this.facade.getIndex();
  }
  get TabColor(): string {
    return this.facade.getTabColor() ?? '';
  }
  set TabColor(color: string) {
    this.workbook.grid.asHost(() => this.facade.setTabColor(color));
  }
  get ShowGridlines(): boolean {
    return !this.facade.hasHiddenGridLines();
  }
  set ShowGridlines(show: boolean) {
    this.workbook.grid.asHost(() => this.facade.setHiddenGridlines(!show));
  }
  get Visibility(): string {
    return this.facade.isSheetHidden() ? 'Hidden' : 'Visible';
  }
  set Visibility(value: string) {
    this.workbook.grid.asHost(() => (value === 'Visible' ? this.facade.showSheet() : this.facade.hideSheet()));
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this);
  }

  Activate(): void {
    this.workbook.grid.asHost(() => this.workbook.grid.workbook.setActiveSheet(this.Id));
  }
  Delete(): void {
    if (this.workbook.Worksheets.Count < 2) throw invalidOperation();
    this.workbook.grid.asHost(() => this.workbook.grid.workbook.deleteSheet(this.Id));
  }
  GetRange(address?: string | null): Range {
    if (address === undefined || address === null || address === '')
      return new Range(this, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    const [sheet] = splitSheet(address);
    if (sheet !== null && !sameText(sheet, this.Name)) throw invalidArgument();
    return this.workbook.rangeAt(address, this);
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, checkedArea({ row, column, rows, columns }));
  }
  /** These two wait: a spilled result counts as used. */
  async GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Promise<Range | null> {
    await this.workbook.grid.calculation.settled();
    const area = this.workbook.grid.used(this.facade, null, valuesOnly ?? false);
    return area && new Range(this, area);
  }
  async GetUsedRange(valuesOnly?: boolean | null): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }
}

class FreezePanes {
  readonly type = 'WorksheetFreezePanes';
  constructor(private readonly sheet: Worksheet) {}
  private change(work: () => unknown): void {
    this.sheet.workbook.grid.asHost(work);
  }
  FreezeRows(count?: number | null): void {
    this.change(() => this.sheet.facade.setFrozenRows(count ?? 1));
  }
  FreezeColumns(count?: number | null): void {
    this.change(() => this.sheet.facade.setFrozenColumns(count ?? 1));
  }
  Unfreeze(): void {
    this.change(() => this.sheet.facade.cancelFreeze());
  }
}
