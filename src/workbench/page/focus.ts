import { ICommandService } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Grid } from '../grid/grid';

const CELL_EDITOR = '__INTERNAL_EDITOR__DOCS_NORMAL';

/**
 * Going between sheet and pane. F6 does it from the keyboard, as in Excel (Tab moves within the sheet). Who goes to the pane
 * while typing a number or a text has it entered in the cell: the pane would read and write around it otherwise. A formula
 * stays open, for it may be half done.
 */
export function focus(grid: Grid, pane: HTMLIFrameElement): void {
  const injector = grid.univer.__getInjector();
  const toSheet = () => {
    window.focus();
    injector.get(ILayoutService).focus();
  };
  /** As by pointing at another cell, so that the same cell stays the active one. */
  const enter = () =>
    injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
      unitId: grid.unitId,
    });
  onF6(window, () => pane.contentWindow?.focus());
  pane.addEventListener('load', () => pane.contentWindow && onF6(pane.contentWindow, toSheet));

  window.addEventListener('blur', () => {
    if (document.activeElement !== pane || !grid.workbook.isCellEditing()) return;
    const typed = grid.api.getUniverDoc(CELL_EDITOR)?.getSnapshot().body?.dataStream ?? '';
    if (!typed.startsWith('=')) enter();
  });
}

function onF6(from: Window, go: () => void): void {
  // While it is captured: Univer keeps keys to itself.
  from.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      go();
    },
    true,
  );
}
