import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseArea, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../workbook/area';
import type { FilePage } from '../../workbook/files/page';
import type { Grid } from '../grid/grid';
import { areaOf } from '../grid/gridRange';
import { invalidArgument, invalidSelection } from '../richapi/errors';
import { splitSheet } from './address';
import { Application } from './application';
import { Charts } from './chartData';
import { CreatedWorkbooks } from './createdWorkbook';
import { growTables } from './growingTables';
import type { SheetModel, WorkbookModel } from './model';
import { NamedItemCollection } from './namedItem';
import { NOTATIONS, type Notation } from './notation';
import { Pictures } from './picture';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { SettingCollection, type Settings } from './setting';
import { TableLooks } from './tableLook';
import { TableCollection } from './tableCollection';
import { WorkbookEvents, type HostEvent } from './workbookEvents';
import { WorksheetCollection } from './worksheetCollection';

export interface WorkbookOptions {
  /** How the user of this workbook writes numbers: "nl" by default. */
  notation?: Notation;
  /** What add-ins keep in the document. */
  settings?: Settings;
}

/** The root of the object model. It holds no cells: those are Univer's. */
export class Workbook implements WorkbookModel {
  readonly type = 'Workbook';
  notation: Notation;
  readonly settings: Settings;
  /** What Univer has no place for. */
  readonly pages = new Map<string, FilePage>();
  readonly veryHidden = new Set<string>();
  readonly created = new CreatedWorkbooks();
  readonly pictures = new Pictures();
  readonly charts: Charts;
  readonly tableLooks = new TableLooks();
  readonly Worksheets: WorksheetCollection = new WorksheetCollection(this);
  readonly Tables: TableCollection = new TableCollection(this, null);
  readonly Names: NamedItemCollection = new NamedItemCollection(this, null);
  readonly Settings: SettingCollection;
  readonly Application: Application;
  private readonly events: WorkbookEvents;

  constructor(
    readonly grid: Grid,
    { notation = NOTATIONS.nl, settings = new Map<string, string>() }: WorkbookOptions = {},
  ) {
    this.notation = notation;
    this.charts = new Charts(grid);
    this.settings = settings;
    this.Settings = new SettingCollection(settings);
    this.Application = new Application(this);
    this.events = new WorkbookEvents(this);
    growTables(this);
  }

  get Name(): string {
    return `${this.grid.workbook.getName() || 'Werkmap'}.xlsx`;
  }
  GetActiveCell(): Range {
    const sheet = this.Worksheets.GetActiveWorksheet();
    const cell = sheet.facade.getSelection()?.getCurrentCell();
    return new Range(sheet, { row: cell?.actualRow ?? 0, column: cell?.actualColumn ?? 0, rows: 1, columns: 1 });
  }
  GetSelectedRange(): Range {
    const [range, ...more] = this.selected;
    if (!range || more.length > 0) throw invalidSelection();
    return range;
  }
  GetSelectedRanges(): RangeAreas {
    return new RangeAreas(this.selected);
  }
  /** Where nothing has been selected yet it is the first cell. */
  get selected(): readonly Range[] {
    const sheet = this.Worksheets.GetActiveWorksheet();
    const ranges = sheet.facade.getSelection()?.getActiveRangeList() ?? [];
    const areas = ranges.map((range) => unclipped(sheet.facade, areaOf(range.getRange())));
    return (areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }]).map(
      (area) => new Range(sheet, area),
    );
  }
  /** Events say where something happened, and the client asks for that range later. */
  _GetRangeForEventByReferenceId(address: string): Range {
    return this.rangeAt(address);
  }
  _GetRangeOrNullObjectForEventByReferenceId(address: string): Range {
    return this.rangeAt(address);
  }

  rangeAt(reference: string, home: SheetModel = this.Worksheets.GetActiveWorksheet()): Range {
    const [sheetName, rest] = splitSheet(reference);
    const sheet = sheetName === null ? home : this.Worksheets.find(sheetName);
    if (!sheet) throw invalidArgument();
    const area = parseArea(rest);
    if (area) return new Range(sheet, area);
    const name = sheet.Names.find(rest) ?? this.Names.find(rest);
    if (!name) throw invalidArgument();
    return Range.at(name.GetRange());
  }

  texts(sheet: FWorksheet, area: Area): string[][] {
    return this.grid.texts(sheet, area, this.notation.decimalSeparator);
  }

  /** Returns what ends it. */
  onEvent(listener: (event: HostEvent) => void): () => void {
    return this.events.listen(listener);
  }
}

/** Univer's sheets end early: what is selected from end to end is a whole row or column. */
function unclipped(sheet: FWorksheet, area: Area): Area {
  const isWholeColumns = area.row === 0 && area.rows >= sheet.getMaxRows();
  const isWholeRows = area.column === 0 && area.columns >= sheet.getMaxColumns();
  return { ...area, ...(isWholeColumns && { rows: SHEET_ROWS }), ...(isWholeRows && { columns: SHEET_COLUMNS }) };
}
