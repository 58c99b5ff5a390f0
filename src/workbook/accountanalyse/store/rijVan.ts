import type { Account, Accountrij, Accountveld } from '../../../calc/accountanalyse/account';
import { accountrijOf } from './accountrijOf';

/** What the table of accounts repeats of the fields of an account. */
export const rijveldnamen = {
  naam: 'naam',
  branche: 'branche',
  status: 'status',
  reviewdatum: 'advies.reviewdatum',
  actie: 'advies.actie',
  actiedatum: 'advies.actiedatum',
  eigenaar: 'advies.eigenaar',
} as const satisfies Partial<Record<keyof Accountrij, Accountveld>>;
export type Rijveld = keyof typeof rijveldnamen;
const namen = Object.entries(rijveldnamen) as readonly (readonly [Rijveld, Accountveld])[];

export const rijvelden = ({ velden }: Pick<Account, 'velden'>): Pick<Accountrij, Rijveld> =>
  Object.fromEntries(namen.map(([key, veld]) => [key, velden[veld]])) as unknown as Pick<Accountrij, Rijveld>;

/** The same the other way: the fields that the table of accounts repeats. */
export const uitRij = (rij: Accountrij): Partial<Record<Accountveld, string>> =>
  Object.fromEntries(namen.map(([key, veld]) => [veld, rij[key]]));

/** A row of the table of accounts for an account whose figures are not kept there yet. */
export const rijVan = (account: Account): Accountrij => ({
  ...accountrijOf({ row: 0, cells: {} }),
  nummer: account.nummer,
  ...rijvelden(account),
});
