/** Inserting and deleting cells of a sheet: what stands below or beside them moves, and references follow. */
import {
  Dimension,
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type ICellData,
  type IMutationInfo,
  type Injector,
} from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../workbook/area';
import { rangeOf } from './gridRange';

/** Where the other cells go: below, or to the right; and come from when cells are deleted. */
export type ShiftAxis = 'rows' | 'columns';
const AXES = {
  rows: { dimension: Dimension.ROWS, inserts: InsertRangeMoveDownCommand.id, deletes: DeleteRangeMoveUpCommand.id },
  columns: {
    dimension: Dimension.COLUMNS,
    inserts: InsertRangeMoveRightCommand.id,
    deletes: DeleteRangeMoveLeftCommand.id,
  },
} as const;

/**
 * Univer's own commands do this for the sheet in view only, and take the selection along; so their parts are put together
 * here. `look` is the look of a new cell.
 */
export function insertCells(
  workbook: FWorkbook,
  sheet: FWorksheet,
  area: Area,
  injector: Injector,
  look: (row: number, column: number) => ICellData['s'],
  axis: ShiftAxis = 'rows',
): void {
  const range = rangeOf(area);
  const cellValue = Object.fromEntries(
    numbers(area.row, area.rows).map((row) => [
      row,
      Object.fromEntries(
        numbers(area.column, area.columns).map((column) => [column, { s: look(row, column) ?? null }]),
      ),
    ]),
  );
  const { dimension: shiftDimension, inserts } = AXES[axis];
  const target = { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), range, shiftDimension };
  const followers = onSheetInView(workbook, sheet, () =>
    injector.get(SheetInterceptorService).onCommandExecute({ id: inserts, params: { range } }),
  );
  execute(workbook, injector, getInsertRangeMutations(injector, { ...target, cellValue }), followers);
}

/** The cells below, or to the right, take the place of these. */
export function deleteCells(
  workbook: FWorkbook,
  sheet: FWorksheet,
  area: Area,
  injector: Injector,
  axis: ShiftAxis = 'rows',
): void {
  const range = rangeOf(area);
  const { dimension: shiftDimension, deletes } = AXES[axis];
  const target = { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), range, shiftDimension };
  const followers = onSheetInView(workbook, sheet, () =>
    injector.get(SheetInterceptorService).onCommandExecute({ id: deletes, params: { range } }),
  );
  execute(workbook, injector, getRemoveRangeMutations(injector, target), followers);
}

interface Followers {
  preRedos?: IMutationInfo[];
  redos: IMutationInfo[];
  preUndos?: IMutationInfo[];
  undos: IMutationInfo[];
}
interface Moves {
  redo: IMutationInfo[];
  undo: IMutationInfo[];
}

function execute(workbook: FWorkbook, injector: Injector, moves: Moves, followers: Followers): void {
  const redoMutations = [...(followers.preRedos ?? []), ...moves.redo, ...followers.redos];
  const undoMutations = [...followers.undos, ...moves.undo, ...(followers.preUndos ?? [])].reverse();
  sequenceExecute(redoMutations, injector.get(ICommandService));
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: workbook.getId(), redoMutations, undoMutations });
}

/** What follows (formulas, names) asks Univer which sheet is in view. */
export function onSheetInView<T>(workbook: FWorkbook, sheet: FWorksheet, work: () => T): T {
  const model = workbook.getWorkbook();
  const inView = model.getActiveSheet();
  model.setActiveSheet(sheet.getSheet());
  try {
    return work();
  } finally {
    model.setActiveSheet(inView);
  }
}

const numbers = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);
