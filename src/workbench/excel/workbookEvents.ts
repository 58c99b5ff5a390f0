import { areaText, overlap } from '../../workbook/area';
import type { GridEvent } from '../grid/events';
import type { WorkbookModel } from './model';
import { Range } from './range';

/** A RichApi event as the client subscribes to it. */
export interface HostEvent {
  messageType: number;
  targetId: string;
  message: Record<string, unknown>;
}
type Listener = (event: HostEvent) => void;

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

/** Turns what happens in the grid into the events that Office.js knows. */
export class WorkbookEvents {
  private readonly listeners = new Set<Listener>();
  private activeSheetId: string;

  constructor(private readonly workbook: WorkbookModel) {
    this.activeSheetId = workbook.grid.workbook.getActiveSheet().getSheetId();
    workbook.grid.onEvent((event) => this.report(event));
  }

  /** Returns what ends it. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private report(event: GridEvent): void {
    switch (event.kind) {
      case 'edited':
        return this.edited(event);
      case 'selected':
        return this.selected();
      case 'activated':
        return this.activated(event.sheetId);
      case 'sheetAdded':
        return this.emit(EventType.WorksheetAdded, WHOLE_WORKBOOK, { worksheetId: event.sheetId, source: 'Local' });
      case 'sheetRemoved':
        return this.emit(EventType.WorksheetDeleted, WHOLE_WORKBOOK, { worksheetId: event.sheetId, source: 'Local' });
      case 'calculated':
        for (const worksheetId of event.sheetIds) {
          this.emitBoth(EventType.WorksheetCalculated, worksheetId, { worksheetId });
        }
    }
  }

  private edited({ sheetId, area, how, byHost }: Extract<GridEvent, { kind: 'edited' }>): void {
    const sheet = this.workbook.Worksheets.find(sheetId);
    if (!sheet) return;
    const message = {
      address: areaText(area),
      changeType: how,
      source: 'Local',
      worksheetId: sheet.Id,
      referenceId: new Range(sheet, area).Address,
      shiftDirection: 'None',
      triggerSource: byHost ? 'ThisLocalAddin' : 'Unknown',
    };
    this.emitBoth(EventType.WorksheetChanged, sheet.Id, message);
    for (const table of sheet.Tables.all) {
      if (!overlap(table.area, area)) continue;
      this.emitBoth(EventType.TableChanged, table.Id, { ...message, tableId: table.Id });
    }
  }

  private selected(): void {
    const { Worksheets, selected } = this.workbook;
    const sheetId = Worksheets.GetActiveWorksheet().Id;
    this.emit(EventType.WorkbookSelectionChanged, '', {});
    const address = selected.map(({ area }) => areaText(area)).join(',');
    this.emitBoth(EventType.WorksheetSelectionChanged, sheetId, { address, worksheetId: sheetId });
  }

  private activated(sheetId: string): void {
    const left = this.activeSheetId;
    if (sheetId === left) return;
    this.activeSheetId = sheetId;
    this.emitBoth(EventType.WorksheetDeactivated, left, { worksheetId: left });
    this.emitBoth(EventType.WorksheetActivated, sheetId, { worksheetId: sheetId });
  }

  private emit(messageType: number, targetId: string, message: Record<string, unknown>): void {
    for (const listener of this.listeners) listener({ messageType, targetId, message });
  }
  /** Once for who listens to the one sheet or table, once for who listens to all of them. */
  private emitBoth(messageType: number, targetId: string, message: Record<string, unknown>): void {
    this.emit(messageType, targetId, message);
    this.emit(messageType, WHOLE_WORKBOOK, message);
  }
}
