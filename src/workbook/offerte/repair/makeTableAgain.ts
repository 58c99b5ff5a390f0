import { areaText } from '../../area';
import { inExcel } from '../../inExcel';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import type { Schade } from '../schade';
import { makeArtikelen } from '../store/makeArtikelen';
import { once } from '../../store/once';
import { knownColumns } from '../store/knownColumns';
import { openBook, openVersion, type OpenVersion } from '../store/openVersion';
import type { KnownColumns } from '../../store/presentTable';
import { readVersion } from '../store/readVersion';
import { isBookTable, tableName, type VersionTable } from '../store/tableNames';
import { makeRegisterAgain } from './makeRegisterAgain';
import { removeSheet } from '../../store/removeSheet';
import { rewriteFormulas } from './rewriteFormulas';

/** Makes a table again: of its cells where they are still there, or else a new one. */
export async function makeTableAgain({ sleutel, tabel }: Schade): Promise<Undo> {
  if (tabel === 'offertes') return makeRegisterAgain();
  if (tabel === 'artikelen') return makeArticlesAgain();
  if (!sleutel || !tabel || isBookTable(tabel)) throw new WorkbookError('damaged');
  return inExcel(async (context) => {
    const open = await openVersion(context, sleutel);
    if (open.tables[tabel]) throw new WorkbookError('changed');
    const name = await addTable(open, tabel);
    await rewriteFormulas(await readVersion(await openVersion(context, sleutel)));
    return once(() => convertBack(name));
  });
}

async function addTable({ context, sleutel, letter, internal, setting }: OpenVersion, tabel: VersionTable) {
  const sheet = (tabel === 'regels' ? letter : internal)?.sheet;
  if (!sheet) throw new WorkbookError('damaged');
  const used = sheet.getUsedRange().load('values,rowIndex,columnIndex,rowCount');
  await context.sync();
  const known = knownColumns(tabel);
  const found = headRow(used.values, known);
  // A letter has no other place for its lines than the one they stood in.
  if (found === undefined && tabel === 'regels') throw new WorkbookError('damaged');
  const row = found === undefined ? used.rowIndex + used.rowCount + 1 : used.rowIndex + found.row;
  const column = found === undefined ? 0 : used.columnIndex + found.column;
  const rows = found === undefined ? 2 : found.rows;
  const range = sheet.getRange(areaText({ row, column, rows, columns: known.length }));
  if (found === undefined) {
    const taal = setting?.taal === 'en' ? 1 : 0;
    range.getRow(0).values = [known.map(({ key, headers }) => headers[taal] ?? key)];
  }
  const table = sheet.tables.add(range, true);
  const name = tableName(tabel, sleutel);
  table.name = name;
  await context.sync();
  return name;
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

const convertBack = (name: string): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.tables.getItem(name).convertToRange();
    await context.sync();
  });

const makeArticlesAgain = (): Promise<Undo> =>
  inExcel(async (context) => {
    const open = await openBook(context);
    if (open.tables.artikelen) throw new WorkbookError('changed');
    const { sheet } = await makeArtikelen(open);
    await context.sync();
    return once(() => removeSheet(sheet.id));
  });
