import { WorkbookError } from '../../workbookError';
import { registerCells, type Registerregel } from '../sheets/offertes';
import { kolommen } from '../texts/kolomkoppen';
import type { CellInput } from '../../store/cellContent';
import { plannedAsInput } from '../../store/plannedInput';
import type { PresentTable } from '../../store/presentTable';
import { registerRows, type RegisterRow } from './readVersion';
import { tableKinds } from './tableKinds';
import { askRows } from '../../store/tableRows';
import { registerTaal } from './writeRegister';
import { askFormulas, insertRows, replaceRows, type RowFormulas } from '../../store/writeRows';

/** The register as it is, and what a new row of it computes. */
export interface ReadRegister {
  readonly rows: readonly RegisterRow[];
  readonly formulas: RowFormulas;
}
export const noRegister: ReadRegister = { rows: [], formulas: {} };

export function askRegister(table: PresentTable | undefined): () => ReadRegister {
  if (!table) return () => noRegister;
  const rows = askRows(table, tableKinds.offertes, false);
  const formulas = askFormulas(table, tableKinds.offertes);
  return () => ({ rows: registerRows(rows()), formulas: formulas() });
}

/**
 * Writes a row below the others, at the next sync; an empty register begins with it. A column that computes keeps what it
 * has where no formula for it is known.
 */
export function addToRegister(table: PresentTable, { rows, formulas }: ReadRegister, regel: Registerregel): void {
  if (table.missing.length > 0) throw new WorkbookError('damaged');
  const cells = registerCells(regel, registerTaal(table));
  const row = new Array<CellInput>(table.headers.length).fill(null);
  kolommen('offertes').forEach((key, place) => {
    const index = table.at.get(key);
    if (index === undefined) return;
    row[index] =
      tableKinds.offertes[key] === 'formula' ? (formulas[key] ?? null) : plannedAsInput(cells[place] ?? null);
  });
  if (rows.length === 0) replaceRows(table, [row]);
  else insertRows(table, table.body.rows, [row]);
}
