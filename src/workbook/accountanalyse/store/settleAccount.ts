import type { Accountrij, Accountveld } from '../../../calc/accountanalyse/account';
import type { Accountinhoud } from './leesAccount';
import { rijvelden, type Rijveld } from './rijVan';
import { schrijfAccountrij } from './schrijfAccountrij';

/**
 * What follows from a change of fields: what the table of accounts repeats of them. Of the other fields somebody may have
 * typed something else there, and neither does an emptied field take away what was typed for it.
 */
export function settleAccount(
  { open: { tables }, register, account: { velden } }: Accountinhoud,
  changed: Partial<Record<Accountveld, string>>,
): void {
  const [present] = register;
  if (!tables.accounts || !present) return;
  const before = rijvelden({ velden });
  const after = rijvelden({ velden: { ...velden, ...changed } });
  const keys = (Object.keys(after) as Rijveld[]).filter(
    (key) => after[key] !== before[key] && (after[key] !== '' || present.rij[key] === before[key]),
  );
  const wanted: Partial<Accountrij> = Object.fromEntries(keys.map((key) => [key, after[key]]));
  schrijfAccountrij(tables.accounts, present, wanted);
}
