import type { Language } from '../../../calc/text';
import { inputsOf, sameCells, type CellInput } from '../../store/cellContent';
import type { PresentTable } from '../../store/presentTable';
import type { ColumnKinds, TableRow, TableRows } from '../../store/tableRows';
import { replaceRows, rowInput } from '../../store/writeRows';
import { WorkbookError } from '../../workbookError';
import { eigenKolommen, metEigenKolommen, verplaatst } from './eigenKolommen';

/** What a table held and holds, to take a rewriting back with. */
export interface Herschreven {
  readonly before: readonly CellInput[][];
  readonly after: readonly (readonly CellInput[])[];
}

type Cellen = Readonly<Record<string, string>>;

export interface Herschrijving {
  readonly table: PresentTable;
  readonly kinds: ColumnKinds;
  readonly read: TableRows;
  readonly taal: Language;
  /** Rows that are not ours stay as they are, below those that are. */
  readonly isKept: (row: TableRow) => boolean;
  /** What a row is about: by this it is the same row before and after. */
  readonly sleutel: (cells: Cellen) => string;
}

/**
 * Replaces the rows of a table that holds no formula of ours; what people keep beside a row in columns of their own goes
 * with it. What cannot be read would be lost by it: then nothing is written. One sync, and what it gives is known after the
 * next.
 */
export async function herschrijfTabel(
  context: Excel.RequestContext,
  { table, kinds, read, taal, isKept, sleutel }: Herschrijving,
  rows: readonly Cellen[],
): Promise<() => Herschreven> {
  if (table.missing.length > 0) throw new WorkbookError('damaged', { cause: table.name });
  const kept = read.rows.filter(isKept).map(({ row }) => row);
  if (read.damage.some(({ row }) => !kept.includes(row))) throw new WorkbookError('damaged', { cause: table.name });
  const cells = table.table.getDataBodyRange().load('formulas,values');
  await context.sync();
  const before = inputsOf(cells);
  const over = read.rows.filter(({ row }) => !kept.includes(row));
  const bronVan = (row: Cellen): number | undefined => {
    const index = over.findIndex((one) => sleutel(one.cells) === sleutel(row));
    return index < 0 ? undefined : over.splice(index, 1)[0]?.row;
  };
  const nieuw = rows.map((row) => ({ input: rowInput(table, kinds, row, {}, taal), from: bronVan(row) }));
  const blijvend = [...kept, ...metAantekening(table, before, read)].sort((a, b) => a - b);
  const rijen = [
    ...nieuw,
    ...blijvend.map((from, index) => ({
      input: (before[from] ?? []).map((input) => verplaatst(input, nieuw.length + index - from)),
      from,
    })),
  ];
  const leeg = { input: table.headers.map(() => ''), from: undefined };
  replaceRows(table, metEigenKolommen(table, before, rijen.length > 0 ? rijen : [leeg]));
  const written = table.table.getDataBodyRange().load('formulas,values');
  return () => ({ before, after: inputsOf(written) });
}

/** The rows in which people only filled in columns of their own. */
function metAantekening(
  table: PresentTable,
  before: readonly (readonly CellInput[])[],
  { rows }: TableRows,
): readonly number[] {
  const known = new Set(rows.map(({ row }) => row));
  const isTyped = (input: CellInput = '') => input !== '' && !String(input).startsWith('=');
  return [...before.keys()].filter(
    (row) => !known.has(row) && eigenKolommen(table).some((column) => isTyped(before[row]?.[column])),
  );
}

/** Puts the rows of tables back as they were, unless somebody changed them since: then none of them. */
export async function zetTabellenTerug(
  context: Excel.RequestContext,
  herschreven: readonly (readonly [PresentTable | undefined, Herschreven])[],
): Promise<void> {
  const asked = herschreven.map(([table, rows]) => {
    if (!table) throw new WorkbookError('changed');
    return { table, rows, cells: table.table.getDataBodyRange().load('formulas,values') };
  });
  await context.sync();
  if (!asked.every(({ cells, rows }) => sameCells(inputsOf(cells), rows.after))) throw new WorkbookError('changed');
  for (const { table, rows } of asked) replaceRows(table, rows.before);
}
