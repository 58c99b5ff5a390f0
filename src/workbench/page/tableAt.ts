import type { Injector } from '@univerjs/core';
import { SheetTableService } from '@univerjs/sheets-table';

/** The name of the table that a cell lies in. */
export function tableAt(
  injector: Injector,
  { unitId, subUnitId, row, col }: { unitId: string; subUnitId: string; row: number; col: number },
): string | undefined {
  const tables = injector.get(SheetTableService).getTableList(unitId);
  return tables.find(
    ({ subUnitId: sheet, range }) =>
      sheet === subUnitId &&
      row >= range.startRow &&
      row <= range.endRow &&
      col >= range.startColumn &&
      col <= range.endColumn,
  )?.name;
}
