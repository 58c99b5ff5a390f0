import { memoryBag } from '../richapi/objects';
import { invalidArgument } from '../richapi/errors';
import type { Grid } from '../grid/grid';
import type { GridEvent } from '../grid/events';
import { areaOf } from '../grid/grid';
import { formatArea, intersect, parseArea, splitSheet } from './address';
import { Chart } from './chart';
import { NamedItemCollection } from './namedItem';
import { Range } from './range';
import { TableCollection } from './table';
import { Worksheet, WorksheetCollection } from './worksheet';

/** A RichApi event as the client subscribes to it. */
export interface HostEvent {
  messageType: number;
  targetId: string;
  message: Record<string, unknown>;
}
const EventType = {
  WorkbookSelectionChanged: 2,
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  TableChanged: 101,
} as const;
/** The target of events that a collection listens to. */
const WHOLE_WORKBOOK = 'Workbook';

/** The root of the object model. It holds no cells: those are Univer's. */
export class Workbook {
  readonly type = 'Workbook';
  readonly Worksheets = new WorksheetCollection(this);
  readonly Tables = new TableCollection(this, null);
  readonly Names = new NamedItemCollection(this, null);
  readonly Application = memoryBag('Application', {
    Calculate: () => {
      this.grid.calculation.recalculateAll();
      return this.grid.calculation.settled();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  });
  /** What Univer has no place for. */
  readonly charts: Chart[] = [];
  readonly tableStyles = new Map<string, string>();
  private activeSheetId = '';
  private readonly listeners = new Set<(event: HostEvent) => void>();

  constructor(readonly grid: Grid) {
    this.activeSheetId = grid.workbook.getActiveSheet().getSheetId();
    grid.onEvent((event) => this.report(event));
  }
  get Name(): string {
    return `${this.grid.workbook.getName() || 'Werkmap'}.xlsx`;
  }
  GetActiveCell(): Range {
    const { sheet, row, column } = this.GetSelectedRange();
    return new Range(sheet, { row, column, rows: 1, columns: 1 });
  }
  GetSelectedRange(): Range {
    const sheet = this.Worksheets.GetActiveWorksheet();
    const active = this.grid.workbook.getActiveRange();
    return new Range(sheet, active ? areaOf(active.getRange()) : { row: 0, column: 0, rows: 1, columns: 1 });
  }
  _GetRangeForEventByReferenceId(address: string): Range {
    return this.rangeAt(address);
  }
  _GetRangeOrNullObjectForEventByReferenceId(address: string): Range {
    return this.rangeAt(address);
  }

  /** "Data!A1:B2", "A1" (on `home`), or a defined name. */
  rangeAt(reference: string, home: Worksheet = this.Worksheets.GetActiveWorksheet()): Range {
    const [sheetName, rest] = splitSheet(reference);
    const sheet = sheetName === null ? home : this.Worksheets.find(sheetName);
    if (!sheet) throw invalidArgument();
    const area = parseArea(rest);
    if (area) return new Range(sheet, area);
    const name = sheet.Names.find(rest) ?? this.Names.find(rest);
    if (!name) throw invalidArgument();
    return name.GetRange();
  }

  // ---- events -------------------------------------------------------------------------------------------------

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  private emit(messageType: number, targetId: string, message: Record<string, unknown>): void {
    for (const listener of this.listeners) listener({ messageType, targetId, message });
  }
  /** Once for who listens to the one sheet or table, once for who listens to all of them. */
  private emitBoth(messageType: number, targetId: string, message: Record<string, unknown>): void {
    this.emit(messageType, targetId, message);
    this.emit(messageType, WHOLE_WORKBOOK, message);
  }
  private report(event: GridEvent): void {
    switch (event.kind) {
      case 'edited': {
        const sheet = this.Worksheets.find(event.sheetId);
        if (!sheet) return;
        const message = {
          address: formatArea(event.area),
          changeType: event.how,
          source: 'Local',
          worksheetId: sheet.Id,
          referenceId: new Range(sheet, event.area).Address,
          shiftDirection: 'None',
          triggerSource: event.byHost ? 'ThisLocalAddin' : 'Unknown',
        };
        this.emitBoth(EventType.WorksheetChanged, sheet.Id, message);
        for (const table of sheet.Tables.all)
          if (intersect(table.area, event.area))
            this.emitBoth(EventType.TableChanged, table.Id, { ...message, tableId: table.Id });
        return;
      }
      case 'selected': {
        const selected = this.GetSelectedRange();
        this.emit(EventType.WorkbookSelectionChanged, '', {});
        this.emitBoth(EventType.WorksheetSelectionChanged, selected.sheet.Id, {
          address: formatArea(selected.area),
          worksheetId: selected.sheet.Id,
        });
        return;
      }
      case 'activated':
        if (event.sheetId === this.activeSheetId) return;
        this.emitBoth(EventType.WorksheetDeactivated, this.activeSheetId, { worksheetId: this.activeSheetId });
        this.activeSheetId = event.sheetId;
        this.emitBoth(EventType.WorksheetActivated, event.sheetId, { worksheetId: event.sheetId });
        return;
      case 'sheetAdded':
        this.emit(EventType.WorksheetAdded, WHOLE_WORKBOOK, { worksheetId: event.sheetId, source: 'Local' });
        return;
      case 'sheetRemoved':
        this.emit(EventType.WorksheetDeleted, WHOLE_WORKBOOK, { worksheetId: event.sheetId, source: 'Local' });
        return;
      case 'calculated':
        for (const sheet of this.Worksheets.all)
          this.emitBoth(EventType.WorksheetCalculated, sheet.Id, { worksheetId: sheet.Id });
        return;
    }
  }
}
