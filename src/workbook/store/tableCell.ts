import { columnName } from '../area';
import { fullReferenceText } from '../reference';
import type { PresentTable } from './presentTable';

/** The address of a cell of a table by its row from the top and what its column holds. */
export function tableCell({ sheet, at, body }: PresentTable, row: number, key: string): string | undefined {
  const index = at.get(key);
  if (index === undefined) return undefined;
  const address = `${columnName(body.column + index)}${body.row + row + 1}`;
  return fullReferenceText({ sheet: sheet.name, address });
}
