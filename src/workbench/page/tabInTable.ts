import { Direction, ICommandService, CustomCommandExecutionError } from '@univerjs/core';
import { MoveSelectionEnterAndTabCommand } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { Workbook } from '../excel/workbook';

/** As in Excel: Tab in the last cell of a table makes a row below it, and goes to the first cell there. */
export function tabInTable(workbook: Workbook): void {
  const { grid } = workbook;
  grid.univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }) => {
      if (id !== MoveSelectionEnterAndTabCommand.id) return;
      const { keycode, direction } = params as { keycode?: KeyCode; direction?: Direction };
      if (keycode !== KeyCode.TAB || direction !== Direction.RIGHT) return;
      const cell = workbook.GetActiveCell();
      const table = cell.GetTables().all.find(({ area }) => {
        const isLastRow = cell.row === area.row + area.rows - 1 && area.rows > 1;
        return isLastRow && cell.column === area.column + area.columns - 1;
      });
      const found = table && workbook.Tables.find(table.Id);
      if (!found || cell.sheet.workbook.grid.protections.of(cell.sheet.Id)) return;
      const { row, column, rows } = found.area;
      grid.asUser(() => found.insertRows(found.bodyRows, 1));
      cell.sheet.facade.getRange(row + rows, column).activate();
      throw new CustomCommandExecutionError('a row came instead');
    });
}
