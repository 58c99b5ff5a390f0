/** Inserting and deleting cells within some columns of a sheet: what stands below moves, and references follow. */
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
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertRangeMoveDownCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../workbook/area';
import { rangeOf } from './gridRange';

/**
 * Univer's own commands do this for the sheet in view only, and take the selection along; so their parts are put together
 * here. `look` is the look of the new cells of a column.
 */
export function insertCells(
  workbook: FWorkbook,
  sheet: FWorksheet,
  area: Area,
  injector: Injector,
  look: (column: number) => ICellData['s'],
): void {
  const range = rangeOf(area);
  const cellValue = Object.fromEntries(
    numbers(area.row, area.rows).map((row) => [
      row,
      Object.fromEntries(numbers(area.column, area.columns).map((column) => [column, { s: look(column) ?? null }])),
    ]),
  );
  const target = { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), range, shiftDimension: Dimension.ROWS };
  const followers = onSheetInView(workbook, sheet, () =>
    injector.get(SheetInterceptorService).onCommandExecute({ id: InsertRangeMoveDownCommand.id, params: { range } }),
  );
  execute(workbook, injector, getInsertRangeMutations(injector, { ...target, cellValue }), followers);
}

/** The cells below take the place of these. */
export function deleteCells(workbook: FWorkbook, sheet: FWorksheet, area: Area, injector: Injector): void {
  const range = rangeOf(area);
  const target = { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), range, shiftDimension: Dimension.ROWS };
  const followers = onSheetInView(workbook, sheet, () =>
    injector.get(SheetInterceptorService).onCommandExecute({ id: DeleteRangeMoveUpCommand.id, params: { range } }),
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
function onSheetInView<T>(workbook: FWorkbook, sheet: FWorksheet, work: () => T): T {
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
