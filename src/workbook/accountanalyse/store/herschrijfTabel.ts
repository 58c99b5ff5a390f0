import type { Language } from '../../../calc/text';
import { inputsOf, sameCells, type CellInput } from '../../store/cellContent';
import type { PresentTable } from '../../store/presentTable';
import type { ColumnKinds, TableRow, TableRows } from '../../store/tableRows';
import { replaceRows, rowInput } from '../../store/writeRows';
import { WorkbookError } from '../../workbookError';

/** What a table held and holds, to take a rewriting back with. */
export interface Herschreven {
  readonly before: readonly CellInput[][];
  readonly after: readonly (readonly unknown[])[];
}

interface Herschrijving {
  readonly table: PresentTable;
  readonly kinds: ColumnKinds;
  readonly read: TableRows;
  readonly taal: Language;
  /** Rows that are not ours stay as they are, below those that are. */
  readonly isKept: (row: TableRow) => boolean;
}

/**
 * Replaces the rows of a table that holds no formula. What cannot be read would be lost by it: then nothing is written.
 * One sync, and what it gives is known after the next.
 */
export async function herschrijfTabel(
  context: Excel.RequestContext,
  { table, kinds, read, taal, isKept }: Herschrijving,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<() => Herschreven> {
  if (table.missing.length > 0) throw new WorkbookError('damaged', { cause: table.name });
  const kept = read.rows.filter(isKept).map(({ row }) => row);
  if (read.damage.some(({ row }) => !kept.includes(row))) throw new WorkbookError('damaged', { cause: table.name });
  const cells = table.table.getDataBodyRange().load('formulas,values');
  await context.sync();
  const before = inputsOf(cells);
  const inputs = [
    ...rows.map((row) => rowInput(table, kinds, row, {}, taal)),
    ...kept.flatMap((row) => before.slice(row, row + 1)),
  ];
  replaceRows(table, inputs.length > 0 ? inputs : [emptyRow(table)]);
  const written = table.table.getDataBodyRange().load('values');
  return () => ({ before, after: written.values });
}

/** Puts the rows back as they were, unless somebody changed them since. */
export async function zetTabelTerug(
  context: Excel.RequestContext,
  table: PresentTable | undefined,
  { before, after }: Herschreven,
): Promise<void> {
  const cells = table?.table.getDataBodyRange().load('values');
  await context.sync();
  if (!table || !cells || !sameCells(cells.values, after)) throw new WorkbookError('changed');
  replaceRows(table, before);
}

const emptyRow = ({ headers, at }: PresentTable): CellInput[] =>
  headers.map((_, index) => ([...at.values()].includes(index) ? '' : null));
