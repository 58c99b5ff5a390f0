/**
 * What an object knows of those above it. Excel's objects point both ways: a sheet gives ranges, a range its sheet. Imports
 * go one way only, from workbook to worksheet to table to range to format; the way back is by these interfaces.
 */
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../workbook/area';
import type { FilePage } from '../../workbook/files/page';
import type { Grid } from '../grid/grid';
import type { Collection } from '../richapi/objects';
import type { Charts } from './chartData';
import type { CreatedWorkbooks } from './createdWorkbook';
import type { Notation } from './notation';
import type { Pictures } from './picture';
import type { TableLooks } from './tableLook';

/** A range: cells of a sheet. */
export interface RangeModel {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** A table, as a range and the tables beside it see it. */
export interface TableModel {
  readonly Id: string;
  readonly area: Area;
  readonly Worksheet: SheetModel;
  moveBy(rows: number, columns: number): void;
}

/** A name, as it is met in an address. */
export interface NameModel {
  GetRange(): RangeModel;
}

/** The sheet of a range, a table or a chart. */
export interface SheetModel {
  readonly Id: string;
  readonly Name: string;
  readonly Visibility: string;
  readonly workbook: WorkbookModel;
  readonly facade: FWorksheet;
  readonly Tables: Collection<TableModel>;
  readonly Names: Collection<NameModel>;
  GetRange(address: string): RangeModel;
}

/** The sheets of the workbook. */
export interface SheetsModel extends Collection<SheetModel> {
  GetActiveWorksheet(): SheetModel;
}

/** The workbook that everything belongs to. */
export interface WorkbookModel {
  readonly grid: Grid;
  readonly notation: Notation;
  /** How each sheet goes on paper, by its id. */
  readonly pages: Map<string, FilePage>;
  /** The ids of hidden sheets that only a program can show. */
  readonly veryHidden: Set<string>;
  readonly created: CreatedWorkbooks;
  readonly pictures: Pictures;
  readonly charts: Charts;
  readonly tableLooks: TableLooks;
  readonly Worksheets: SheetsModel;
  readonly Tables: Collection<TableModel>;
  readonly selected: readonly RangeModel[];
  /** "Data!A1:B2", "A1" (on `home`), or a defined name. */
  rangeAt(reference: string, home?: SheetModel): RangeModel;
  /** What cells show, in the notation of the user. */
  texts(sheet: FWorksheet, area: Area): string[][];
}
