import type { Language } from '../../calc/text';
import { areaText } from '../area';
import type { AccName } from '../plan';
import { WorkbookError } from '../workbookError';
import type { KnownColumns } from './presentTable';

interface LostTable {
  readonly sheet: Excel.Worksheet;
  readonly name: AccName;
  readonly known: KnownColumns;
  readonly taal: Language;
  /** Whether it can only stand where its headers stand. */
  readonly isFixed: boolean;
}

/** Makes a table again: of its cells where they are still there, or else a new one below everything. Two syncs. */
export async function addTableAgain(
  context: Excel.RequestContext,
  { sheet, name, known, taal, isFixed }: LostTable,
): Promise<void> {
  const used = sheet.getUsedRange().load('values,rowIndex,columnIndex,rowCount');
  await context.sync();
  const found = headRow(used.values, known);
  if (found === undefined && isFixed) throw new WorkbookError('damaged');
  const row = found === undefined ? used.rowIndex + used.rowCount + 1 : used.rowIndex + found.row;
  const column = found === undefined ? 0 : used.columnIndex + found.column;
  const rows = found === undefined ? 2 : found.rows;
  const range = sheet.getRange(areaText({ row, column, rows, columns: known.length }));
  if (found === undefined) {
    range.getRow(0).values = [known.map(({ key, headers }) => headers[taal === 'en' ? 1 : 0] ?? key)];
  }
  const table = sheet.tables.add(range, true);
  table.name = name;
  await context.sync();
}

/** Where the headers stand, and how many rows there are with them, up to an empty one. */
function headRow(
  values: readonly (readonly unknown[])[],
  known: KnownColumns,
): { readonly row: number; readonly column: number; readonly rows: number } | undefined {
  const isHeader = (cell: unknown, index: number) => known[index]?.headers.includes(String(cell)) ?? false;
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex((_, start) => known.every((_known, index) => isHeader(cells[start + index], index)));
    if (column < 0) continue;
    const below = values
      .slice(row + 1)
      .findIndex((each) => each.slice(column, column + known.length).every((cell) => cell === ''));
    const rows = below < 0 ? values.length - row : below + 1;
    return { row, column, rows: Math.max(2, rows) };
  }
  return undefined;
}
