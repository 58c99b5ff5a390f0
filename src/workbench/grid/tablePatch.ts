import type { Injector } from '@univerjs/core';
import { TableManager } from '@univerjs/sheets-table';
import type { GridRange } from './gridRange';

type UpdateRange = (unitId: string, tableId: string, config: { newRange: GridRange }) => void;

/**
 * Univer 0.25.1 gives a table other columns when it only moves: inserting a sheet column to its left takes its second
 * column away and adds a nameless one, so that ids and structured references are lost. A moved table keeps its columns.
 */
export function keepColumnsOfMovedTables(injector: Injector): void {
  const manager = injector.get(TableManager) as unknown as { updateTableRange: UpdateRange } & TableManager;
  const update = manager.updateTableRange.bind(manager);
  manager.updateTableRange = (unitId, tableId, config) => {
    const table = manager.getTable(unitId, tableId);
    const columns = table?.getTableInfo().columns;
    update(unitId, tableId, config);
    if (table && columns?.length === table.getColumnsCount()) table.setColumns(columns);
  };
}
