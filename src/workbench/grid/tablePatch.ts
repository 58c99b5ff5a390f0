import { ICommandService, type Injector } from '@univerjs/core';
import { IFunctionService, ReferenceNodeFactory, SetSuperTableMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { TableManager } from '@univerjs/sheets-table';
import type { GridRange } from './gridRange';

/** Members of Univer's TableManager; the second is private, and without it the manager stays as it is. */
interface ManagerInternals {
  updateTableRange(unitId: string, tableId: string, config: { newRange: GridRange }): void;
  _tableRangeChanged$?: { next(event: object): void };
}

/**
 * Univer 0.25.1 gives a table other columns when it only moves: inserting a sheet column to its left takes its second
 * column away and adds a nameless one, so that ids and structured references are lost. A moved table keeps its columns.
 */
export function keepColumnsOfMovedTables(injector: Injector): void {
  const manager = injector.get(TableManager);
  const internals = manager as unknown as ManagerInternals;
  const changed = internals._tableRangeChanged$;
  if (!changed) return;
  const update = internals.updateTableRange.bind(manager);
  internals.updateTableRange = (unitId, tableId, config) => {
    const { newRange: range } = config;
    const table = manager.getTable(unitId, tableId);
    if (table?.getColumnsCount() !== range.endColumn - range.startColumn + 1) return update(unitId, tableId, config);
    const oldRange = table.getRange();
    table.setRange(range);
    changed.next({ unitId, subUnitId: table.getSubunitId(), tableId, range, oldRange });
  };
}

/**
 * Univer knows a column in tbl[Column] by the header that it had when it was made. Here it is also known by the header
 * that it has now; formulas with the old one go on.
 */
export function followHeaders(injector: Injector, workbook: FWorkbook): void {
  const commands = injector.get(ICommandService);
  const manager = injector.get(TableManager);
  const publish = (tableId: string) => {
    const table = manager.getTableById(workbook.getId(), tableId);
    if (!table) return;
    const { name, subUnitId, range, columns } = table.getTableInfo();
    const cells = workbook.getSheetBySheetId(subUnitId)?.getSheet();
    const headers = columns.map((_, i) => String(cells?.getCellRaw(range.startRow, range.startColumn + i)?.v ?? ''));
    const titleMap = new Map(columns.map(({ displayName }, i) => [displayName, i]));
    headers.forEach((header, i) => header && titleMap.set(header, i));
    const reference = { range, sheetId: subUnitId, titleMap };
    commands.syncExecuteCommand(SetSuperTableMutation.id, { unitId: workbook.getId(), tableName: name, reference });
  };
  manager.tableRangeChanged$.subscribe(({ tableId }) => publish(tableId));
  manager.tableNameChanged$.subscribe(({ tableId }) => publish(tableId));
  commands.onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula || options?.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue = {} } = params as { subUnitId: string; cellValue?: Record<number, object> };
    for (const table of manager.getTablesBySubunitId(workbook.getId(), subUnitId)) {
      const { startRow } = table.getRange();
      if (startRow in cellValue) publish(table.getId());
    }
  });
}

/**
 * Univer 0.25.1 reads tbl[Column] once as cells, and keeps what it read by the text of the formula; after the table has
 * grown or moved, every calculation but the first goes on with the old cells. Here that is forgotten when a table changes.
 */
export function forgetCellsOfChangedTables(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetSuperTableMutation.id) {
      functions.deleteFormulaAstCacheKey((params as { tableName: string }).tableName);
    }
  });
}

interface FactoryInternals {
  _checkTokenIsTableReference?(token: string): boolean;
}
const patched = new WeakSet<object>();

/** Univer 0.25.1 does not see a table in a name with an underscore or a point, which Excel allows: ACC_Jaren[Omzet]. */
export function acceptTableNamesOfExcel(): void {
  const factory = ReferenceNodeFactory.prototype as unknown as FactoryInternals;
  const check = factory._checkTokenIsTableReference;
  if (!check || patched.has(factory)) return;
  patched.add(factory);
  factory._checkTokenIsTableReference = function (token) {
    return check.call(
      this,
      token.replace(/^[\p{L}\d_.\\]+/u, (name) => name.replace(/[_.\\]/g, 'x')),
    );
  };
}
