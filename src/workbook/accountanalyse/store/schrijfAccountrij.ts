import type { Accountrij } from '../../../calc/accountanalyse/account';
import type { PresentTable } from '../../store/presentTable';
import { cellInput } from '../../store/plannedInput';
import { registertaal } from './accountregister';
import { accountrijcellen } from './accountrijcellen';
import type { Gelezenrij } from './accountrijOf';
import { accounttabelkinds } from './accounttabelkinds';

/** Writes what differs in a row of the table of accounts, at the next sync; says whether anything does. */
export function schrijfAccountrij(table: PresentTable, { row, rij }: Gelezenrij, wanted: Partial<Accountrij>): boolean {
  const keys = (Object.keys(wanted) as (keyof Accountrij)[]).filter((key) => rij[key] !== wanted[key]);
  if (keys.length === 0) return false;
  const cells = accountrijcellen(wanted);
  const line = table.table.getDataBodyRange().getRow(row);
  for (const key of keys) {
    const index = table.at.get(key);
    if (index === undefined) continue;
    line.getCell(0, index).formulas = [
      [cellInput(cells[key] ?? '', accounttabelkinds.accounts[key], registertaal(table))],
    ];
  }
  return true;
}
