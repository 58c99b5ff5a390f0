/** Univer's command stream as events of a workbook. The same stream exists headless and in the browser. */
import {
  ICommandService,
  RedoCommand,
  UndoCommand,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../workbook/area';
import { Bounds } from '../excel/address';
import { areaOf, type GridRange } from './gridRange';

type StructureChange = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
interface EditEvent {
  kind: 'edited';
  sheetId: string;
  area: Area;
  how: 'RangeEdited' | StructureChange;
  byHost: boolean;
}
export type GridEvent =
  | EditEvent
  | { kind: 'selected'; sheetId: string }
  | { kind: 'activated'; sheetId: string }
  | { kind: 'sheetAdded' | 'sheetRemoved'; sheetId: string; byHost: boolean }
  | { kind: 'calculated'; sheetIds: readonly string[] }
  /** Somebody at the keyboard tried to change what the protection of the sheet forbids. */
  | { kind: 'refused'; sheetId: string };

const MOVING = 1; // SelectionMoveType: a drag in progress
const STRUCTURE: Record<string, StructureChange> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};
export type Edits = Record<number, Record<number, object | null> | undefined>;
interface CellsOfSheet {
  subUnitId: string;
  value?: Edits;
}
/** What the commands below say, between them. */
interface CommandParams {
  subUnitId?: string;
  type?: number;
  cellValue?: Edits;
  from?: CellsOfSheet;
  to?: CellsOfSheet;
  range?: GridRange;
  sheet?: { id: string };
}

/** Tells what happens to the workbook. Results of a calculation are not edits. */
export function listen(
  injector: Injector,
  unitId: string,
  isHostWriting: () => boolean,
  emit: (event: GridEvent) => void,
): void {
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    eventsOf(command, options, isHostWriting()).forEach(emit);
  });
  injector.get(FormulaCalculationSessionService).resultApplied$.subscribe(({ unitData }) => {
    emit({ kind: 'calculated', sheetIds: Object.keys(unitData[unitId] ?? {}) });
  });
}

function eventsOf(
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions = {},
  byHost: boolean,
): GridEvent[] {
  const { subUnitId: sheetId = '', type, cellValue, from, to, range, sheet } = (params ?? {}) as CommandParams;
  switch (id) {
    case SetRangeValuesMutation.id:
      if (options.fromFormula || options.applyFormulaCalculationResult) return [];
      return edited(sheetId, cellValue, byHost);
    case MoveRangeMutation.id:
      return [from, to].flatMap((part) => (part ? edited(part.subUnitId, part.value, byHost) : []));
    case SetSelectionsOperation.id:
      return type === MOVING ? [] : [{ kind: 'selected', sheetId }];
    case SetWorksheetActiveOperation.id:
      return [{ kind: 'activated', sheetId }];
    case InsertSheetMutation.id:
      return [{ kind: 'sheetAdded', sheetId: sheet?.id ?? '', byHost }];
    case RemoveSheetMutation.id:
      return [{ kind: 'sheetRemoved', sheetId, byHost }];
    default: {
      const how = STRUCTURE[id];
      return how && range ? [{ kind: 'edited', sheetId, how, byHost, area: wholeArea(how, areaOf(range)) }] : [];
    }
  }
}

/** Univer names its finite width for an inserted row; Excel says "1:1". */
const wholeArea = (how: StructureChange, area: Area): Area =>
  how.startsWith('Row') ? { ...area, column: 0, columns: SHEET_COLUMNS } : { ...area, row: 0, rows: SHEET_ROWS };

function edited(sheetId: string, cells: Edits = {}, byHost: boolean): EditEvent[] {
  const area = editedArea(cells);
  return area ? [{ kind: 'edited', sheetId, area, how: 'RangeEdited', byHost }] : [];
}

/** The rectangle around the cells whose content (not only their style) was set. */
export function editedArea(cells: Edits): Area | null {
  const bounds = new Bounds();
  for (const [row, edits] of Object.entries(cells)) {
    for (const [column, edit] of Object.entries(edits ?? {})) {
      const isContent = edit === null || ['v', 'f', 'si', 'p'].some((field) => field in edit);
      if (isContent) bounds.add(Number(row), Number(column));
    }
  }
  return bounds.area;
}

const REPLAYS: readonly (string | undefined)[] = [UndoCommand.id, RedoCommand.id];

/** Tells what cells somebody at the keyboard is about to fill; what is undone or done again does not count. */
export function listenBefore(injector: Injector, isHostWriting: () => boolean, tell: BeforeEdit): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || isHostWriting()) return;
    if (options?.fromFormula || options?.applyFormulaCalculationResult) return;
    const { subUnitId = '', cellValue = {}, trigger } = (params ?? {}) as CommandParams & { trigger?: string };
    const area = REPLAYS.includes(trigger) ? null : editedArea(cellValue);
    if (area) tell(subUnitId, area);
  });
}
export type BeforeEdit = (sheetId: string, area: Area) => void;
