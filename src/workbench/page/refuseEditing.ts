import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { Grid } from '../grid/grid';

/** Says that a cell is protected when somebody begins to type in it, before a word is lost, or changes it in another way. */
export function refuseEditing(grid: Grid, tell: () => void): void {
  grid.onEvent((event) => {
    if (event.kind === 'refused') tell();
  });
  grid.univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }) => {
      if (id !== SetCellEditVisibleOperation.id || !(params as { visible?: boolean } | undefined)?.visible) return;
      const sheet = grid.workbook.getActiveSheet();
      const cell = sheet.getSelection()?.getCurrentCell();
      const area = { row: cell?.actualRow ?? 0, column: cell?.actualColumn ?? 0, rows: 1, columns: 1 };
      if (grid.protections.isEditable(sheet.getSheetId(), area)) return;
      tell();
      throw new CustomCommandExecutionError('protected cell');
    });
}
