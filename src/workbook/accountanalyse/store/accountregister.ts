import type { Accountrij } from '../../../calc/accountanalyse/account';
import type { Language } from '../../../calc/text';
import type { PresentTable } from '../../store/presentTable';
import { askRows } from '../../store/tableRows';
import { askFormulas, insertRows, replaceRows, rowInput, type RowFormulas } from '../../store/writeRows';
import { WorkbookError } from '../../workbookError';
import { accountformules, type Accountsverwijzing } from '../sheets/accountformules';
import { accountkolomkoppen } from '../texts/accountkolomkoppen';
import { accountrijcellen } from './accountrijcellen';
import { gelezenrijen, type Gelezenrij } from './accountrijOf';
import { accounttabelkinds } from './accounttabelkinds';

/** The table of accounts as it is, and what a row of it computes. */
export interface Accountregister {
  readonly rijen: readonly Gelezenrij[];
  readonly formulas: RowFormulas;
}

export function askAccountregister(table: PresentTable | undefined, alsoFormulas = false): () => Accountregister {
  if (!table) return () => ({ rijen: [], formulas: {} });
  const rows = askRows(table, accounttabelkinds.accounts, alsoFormulas);
  const formulas = askFormulas(table, accounttabelkinds.accounts);
  return () => {
    return { rijen: gelezenrijen(rows()), formulas: { ...geplandeFormules(table), ...formulas() } };
  };
}

/** The table of accounts as formulas name it now. */
export const accountskoppen = ({ name, headers, at }: PresentTable): Accountsverwijzing => ({
  tabel: name,
  kop: (kolom) => headers[at.get(kolom) ?? -1] ?? accountkolomkoppen.accounts[kolom].nl,
});

/** What the columns compute when none of the rows says so any more. */
export const geplandeFormules = (table: PresentTable): RowFormulas =>
  accountformules(accountskoppen(table), registertaal(table));

/** The language that the headers of the table were made in. */
export const registertaal = ({ headers }: PresentTable): Language =>
  headers.includes(accountkolomkoppen.accounts.naam.en) && !headers.includes(accountkolomkoppen.accounts.naam.nl)
    ? 'en'
    : 'nl';

/** Writes rows below the others, at the next sync; an empty table begins with them. */
export function addAccountrijen(
  table: PresentTable,
  { rijen, formulas }: Accountregister,
  nieuwe: readonly Accountrij[],
): void {
  if (!table.at.has('nummer')) throw new WorkbookError('damaged', { cause: 'accounts' });
  const taal = registertaal(table);
  const rows = nieuwe.map((rij) => rowInput(table, accounttabelkinds.accounts, accountrijcellen(rij), formulas, taal));
  if (rijen.length === 0) replaceRows(table, rows);
  else insertRows(table, table.body.rows, rows);
}
