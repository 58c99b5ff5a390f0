import { TableManager } from '@univerjs/sheets-table';
import type { Workbook } from '../excel/workbook';

/** A private member of Univer 0.25.1, which makes it draw the buttons again; without it they change with the next change. */
interface ManagerInternals {
  _tableFilterChanged$?: { next(event: object): void };
}

/** Shows buttons to filter with in the heads of tables that have them; Univer shows them in every head. */
export function filterButtons({ grid, tableLooks }: Workbook): void {
  const manager = grid.univer.__getInjector().get(TableManager);
  const every = manager.getSheetFilterRangeWithState.bind(manager);
  manager.getSheetFilterRangeWithState = (unitId, sheetId) =>
    every(unitId, sheetId).filter(({ tableId }) => tableLooks.of(tableId).filterButton);
  tableLooks.onChange((tableId) => {
    const subUnitId = manager.getTable(grid.unitId, tableId)?.getSubunitId();
    const { _tableFilterChanged$: changed } = manager as unknown as ManagerInternals;
    if (subUnitId !== undefined) changed?.next({ unitId: grid.unitId, subUnitId, tableId });
  });
}
