import { readCell, type CellKind, type Celschadecode } from './cellKind';
import type { PresentTable } from './presentTable';

/** `formula` computes: it is never read as content and never written but to repair it. */
export type ColumnKind = CellKind | 'formula';
export type ColumnKinds = Readonly<Record<string, ColumnKind>>;

/** What is wrong in a cell of a table: its row from the top, and what its column holds. */
export interface CellDamage {
  readonly code: Celschadecode | 'formulaOverwritten';
  readonly row: number;
  readonly key: string;
  readonly shown: string;
}

/** A row of a table as texts by what the columns hold; a cell that cannot be read is empty here. */
export interface TableRow {
  /** From the top of the table. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}
export interface TableRows {
  /** Without the rows in which nothing was filled in. */
  readonly rows: readonly TableRow[];
  readonly damage: readonly CellDamage[];
}

/** Asks for the cells of a table: values always, formulas of the columns that compute. */
export function askRows({ table, at }: PresentTable, kinds: ColumnKinds, alsoFormulas: boolean): () => TableRows {
  const body = table.getDataBodyRange();
  const values = body.load('values');
  const computing = [...at].filter(([key]) => kinds[key] === 'formula');
  const formulas = (alsoFormulas ? computing : []).map(([key, index]) => ({
    key,
    range: body.getColumn(index).load('formulas'),
  }));
  return () => {
    const read = readRows(values.values, at, kinds);
    const inUse = new Set(read.rows.map(({ row }) => row));
    const overwritten = formulas.flatMap(({ key, range }) =>
      range.formulas.flatMap(([cell]: readonly unknown[], row: number): CellDamage[] => {
        if (typeof cell === 'string' && cell.startsWith('=')) return [];
        const shown = String(cell ?? '');
        // A cell that never got its formula is only missed in a row that holds something.
        return shown !== '' || inUse.has(row) ? [{ code: 'formulaOverwritten', row, key, shown }] : [];
      }),
    );
    return { rows: read.rows, damage: [...read.damage, ...overwritten] };
  };
}

/** Of the cells of a table without its head; `at` tells which column holds what. */
export function readRows(
  values: readonly (readonly unknown[])[],
  at: PresentTable['at'],
  kinds: ColumnKinds,
): TableRows {
  const filledIn = [...at].flatMap(([key, index]) => {
    const kind = kinds[key];
    return kind === undefined || kind === 'formula' ? [] : [{ key, index, kind }];
  });
  const rows: TableRow[] = [];
  const damage: CellDamage[] = [];
  values.forEach((row, number) => {
    if (filledIn.every(({ index }) => row[index] === '' || row[index] === null)) return;
    const cells: Record<string, string> = {};
    for (const { key, index, kind } of filledIn) {
      const reading = readCell(row[index], kind);
      cells[key] = 'text' in reading ? reading.text : '';
      if ('damage' in reading) damage.push({ code: reading.damage, row: number, key, shown: reading.shown });
    }
    rows.push({ row: number, cells });
  });
  return { rows, damage };
}
