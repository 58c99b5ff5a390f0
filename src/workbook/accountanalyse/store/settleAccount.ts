import type { Account } from '../../../calc/accountanalyse/account';
import type { Accountinhoud } from './leesAccount';
import { rijvelden } from './rijVan';
import { schrijfAccountrij } from './schrijfAccountrij';

/** What follows from any change of fields: what the table of accounts repeats of them. */
export function settleAccount(
  { open: { tables }, register, account }: Accountinhoud,
  changed: Partial<Account['velden']>,
): void {
  const [present] = register;
  if (!tables.accounts || !present) return;
  schrijfAccountrij(tables.accounts, present, rijvelden({ velden: { ...account.velden, ...changed } }));
}
