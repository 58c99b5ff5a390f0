/** Univer's command stream as events of a workbook. The same stream exists headless and in the browser. */
import { ICommandService, type Injector } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../excel/address';

export type GridEvent =
  | {
      kind: 'edited';
      sheetId: string;
      area: Area;
      how: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
      byHost: boolean;
    }
  | { kind: 'selected'; sheetId: string }
  | { kind: 'activated'; sheetId: string }
  | { kind: 'sheetAdded' | 'sheetRemoved'; sheetId: string; byHost: boolean }
  | { kind: 'calculated' };

const MOVING = 1; // SelectionMoveType: a drag in progress
const STRUCTURE: Record<string, 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted'> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};
interface CellEdit {
  v?: unknown;
  f?: unknown;
  si?: unknown;
  p?: unknown;
}
interface EventParams {
  subUnitId?: string;
  type?: number;
  cellValue?: Record<number, Record<number, CellEdit | null> | undefined>;
  range?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  sheet?: { id: string };
}

export function listen(injector: Injector, isHostWriting: () => boolean, emit: (event: GridEvent) => void): void {
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    const p = (command.params ?? {}) as EventParams;
    const byHost = isHostWriting();
    const sheetId = p.subUnitId ?? '';
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        if (options?.fromFormula || options?.applyFormulaCalculationResult) return; // results of a calculation are not edits
        const area = editedArea(p.cellValue ?? {});
        if (area) emit({ kind: 'edited', sheetId, area, how: 'RangeEdited', byHost });
        return;
      }
      case SetSelectionsOperation.id:
        if (p.type !== MOVING) emit({ kind: 'selected', sheetId });
        return;
      case SetWorksheetActiveOperation.id:
        emit({ kind: 'activated', sheetId });
        return;
      case InsertSheetMutation.id:
        emit({ kind: 'sheetAdded', sheetId: p.sheet?.id ?? '', byHost });
        return;
      case RemoveSheetMutation.id:
        emit({ kind: 'sheetRemoved', sheetId, byHost });
        return;
      default: {
        const how = STRUCTURE[command.id];
        if (!how || !p.range) return;
        const { startRow: row, endRow, startColumn: column, endColumn } = p.range; // Univer names its finite width; Excel says "1:1"
        const area = how.startsWith('Row')
          ? { row, rows: endRow - row + 1, column: 0, columns: MAX_COLUMNS }
          : { row: 0, rows: MAX_ROWS, column, columns: endColumn - column + 1 };
        emit({ kind: 'edited', sheetId, how, byHost, area });
      }
    }
  });
  injector.get(FormulaCalculationSessionService).resultApplied$.subscribe(() => emit({ kind: 'calculated' }));
}

/** The rectangle around the cells whose content (not only their style) was set. */
function editedArea(cells: NonNullable<EventParams['cellValue']>): Area | null {
  let top = Infinity,
    left = Infinity,
    bottom = -1,
    right = -1;
  for (const [r, row] of Object.entries(cells))
    for (const [c, cell] of Object.entries(row ?? {})) {
      if (cell !== null && !('v' in cell) && !('f' in cell) && !('si' in cell) && !('p' in cell)) continue;
      top = Math.min(top, Number(r));
      bottom = Math.max(bottom, Number(r));
      left = Math.min(left, Number(c));
      right = Math.max(right, Number(c));
    }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
