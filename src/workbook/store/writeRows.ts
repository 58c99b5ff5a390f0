import type { Language } from '../../calc/text';
import type { CellInput } from './cellContent';
import { cellInput } from './plannedInput';
import type { PresentTable } from './presentTable';
import type { ColumnKinds } from './tableRows';

/** The formulas of the columns that compute, by what they hold. */
export type RowFormulas = Readonly<Record<string, string>>;

/**
 * A whole row as a table takes it. What is not given of the columns that are filled in becomes empty; a column of the
 * user's own is left as it is, and stays empty in a new row.
 */
export function rowInput(
  { at, headers }: PresentTable,
  kinds: ColumnKinds,
  cells: Readonly<Record<string, string>>,
  formulas: RowFormulas,
  taal: Language,
): CellInput[] {
  const row = new Array<CellInput>(headers.length).fill(null);
  for (const [key, index] of at) {
    const kind = kinds[key];
    if (kind !== undefined)
      row[index] = kind === 'formula' ? (formulas[key] ?? null) : cellInput(cells[key] ?? '', kind, taal);
  }
  return row;
}

/** New rows from `row` on, counted from the top; what stands below them moves down. */
export function insertRows({ table, body }: PresentTable, row: number, rows: readonly CellInput[][]): void {
  if (rows.length === 0) return;
  const values = rows.map((cells) => cells.map((cell) => cell ?? ''));
  table.rows.add(row >= body.rows ? undefined : row, values);
}

/** The rows must be there; the table keeps one, which is emptied where all go. */
export function deleteRows({ table }: PresentTable, rows: readonly number[]): void {
  for (const row of [...rows].sort((a, b) => b - a)) table.rows.getItemAt(row).delete();
}

/** Makes the table as long as these rows, and writes them. */
export function replaceRows(present: PresentTable, rows: readonly CellInput[][]): void {
  const { table, body, headers } = present;
  const wanted = Math.max(1, rows.length);
  const blank = headers.map(() => '');
  if (wanted > body.rows) table.rows.add(undefined, new Array<string[]>(wanted - body.rows).fill(blank));
  deleteRows(
    present,
    Array.from({ length: Math.max(0, body.rows - wanted) }, (_, index) => wanted + index),
  );
  if (rows.length > 0) table.getDataBodyRange().formulas = rows as CellInput[][];
}

/** Asks for the formulas of the columns that compute, from the first and the last row: one of them may be typed over. */
export function askFormulas({ table, at }: PresentTable, kinds: ColumnKinds): () => RowFormulas {
  const body = table.getDataBodyRange();
  const rows = [body.getRow(0).load('formulas'), body.getLastRow().load('formulas')];
  const keys = [...at].filter(([key]) => kinds[key] === 'formula');
  return () =>
    Object.fromEntries(
      keys.flatMap(([key, index]) => {
        const formula = rows
          .map(({ formulas }) => formulas[0]?.[index] as unknown)
          .find((cell) => typeof cell === 'string' && cell.startsWith('='));
        return formula === undefined ? [] : [[key, formula as string] as const];
      }),
    );
}
