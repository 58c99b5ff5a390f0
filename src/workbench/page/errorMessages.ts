import { LocaleService } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { debounceTime, filter, switchMap } from 'rxjs';
import type { FunctionMessages } from '../functions/functionMessages';
import type { Grid } from '../grid/grid';

const OURS = 'account.error';
/** What Univer calls its own hint; it knows an error by how it is shown, so not in Dutch. */
const UNIVERS = 'SHEET_FORMULA_ALERT';
/** Just after Univer, which waits 100 ms. */
const DELAY_MS = 120;
const TEXTS: Readonly<Record<string, string>> = {
  '#DIV/0!': 'divByZero',
  '#NAME?': 'name',
  '#VALUE!': 'value',
  '#NUM!': 'num',
  '#N/A': 'na',
  '#REF!': 'ref',
  '#SPILL!': 'spill',
  '#CALC!': 'calc',
  '#NULL!': 'null',
};

/** Pointing at an error tells what is wrong: the function's own message when it gave one. */
export function errorMessages(grid: Grid, messages: FunctionMessages): void {
  const injector = grid.univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const locale = injector.get(LocaleService);
  const drawn = injector.get(IRenderManagerService).created$.pipe(filter(({ unitId }) => unitId === grid.unitId));
  const pointedAt = drawn.pipe(switchMap((sheets) => sheets.with(HoverManagerService).currentCell$));
  pointedAt.pipe(debounceTime(DELAY_MS)).subscribe((position) => {
    alerts.removeAlert(OURS);
    const sheet = position && grid.sheet(position.location.subUnitId);
    if (!sheet) return;
    const { row, col: column, subUnitId: sheetId } = position.location;
    const value = grid.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value;
    const usual = typeof value === 'string' ? TEXTS[value] : undefined;
    if (usual === undefined) return;
    alerts.removeAlert(UNIVERS);
    alerts.showAlert({
      key: OURS,
      type: CellAlertType.ERROR,
      title: sheet.getRange(row, column).getDisplayValue(),
      message: messages.at({ sheetId, row, column }) ?? locale.t(`sheets-formula-ui.error.${usual}`),
      location: position.location,
      width: 200,
      height: 74,
    });
  });
}
