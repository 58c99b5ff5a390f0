import { ICommandService, type Injector } from '@univerjs/core';
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  ReferenceNodeFactory,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
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

/** A private member of the class of Univer's caches; without it they stay as they are. */
interface CacheInternals {
  _hash?(text: string): string;
}
/** Stands in the keys behind the text of a formula with a table, and counts the changes of tables. */
const AFTER = '\u0001';
let changes = 0;
const patched = new WeakSet<object>();

/**
 * Univer 0.25.1 finds the cells of tbl[Column] once and keeps them by the text of the formula; when the table grows or
 * moves only the first calculation finds them anew, and the next ones go on with the old cells. Here what was found before
 * a table changed is not found again.
 */
export function forgetCellsOfChangedTables(injector: Injector): void {
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetSuperTableMutation.id || id === RemoveSuperTableMutation.id) changes++;
  });
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as CacheInternals;
  const hash = caches._hash;
  if (!hash || patched.has(caches)) return;
  patched.add(caches);
  caches._hash = function (text) {
    const isOfTable = text.includes('[') && !text.includes(AFTER);
    return hash.call(this, isOfTable ? `${text}${AFTER}${changes}` : text);
  };
}

interface FactoryInternals {
  _checkTokenIsTableReference?(token: string): boolean;
}

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
