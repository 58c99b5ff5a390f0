import type { Account, Accountrij, Accountveld } from '../../../calc/accountanalyse/account';
import { accountrijOf } from './accountrijOf';

/** What the table of accounts repeats of the fields of an account. */
export const rijvelden = ({
  velden,
}: Pick<Account, 'velden'>): Pick<
  Accountrij,
  'naam' | 'branche' | 'status' | 'reviewdatum' | 'actie' | 'actiedatum' | 'eigenaar'
> => ({
  naam: velden.naam,
  branche: velden.branche,
  status: velden.status as Accountrij['status'],
  reviewdatum: velden['advies.reviewdatum'],
  actie: velden['advies.actie'],
  actiedatum: velden['advies.actiedatum'],
  eigenaar: velden['advies.eigenaar'],
});

/** The same the other way: the fields that the table of accounts repeats. */
export const uitRij = (rij: Accountrij): Partial<Record<Accountveld, string>> => ({
  naam: rij.naam,
  branche: rij.branche,
  status: rij.status,
  'advies.reviewdatum': rij.reviewdatum,
  'advies.actie': rij.actie,
  'advies.actiedatum': rij.actiedatum,
  'advies.eigenaar': rij.eigenaar,
});

/** A row of the table of accounts for an account whose figures are not kept there yet. */
export const rijVan = (account: Account): Accountrij => ({
  ...accountrijOf({ row: 0, cells: {} }),
  nummer: account.nummer,
  ...rijvelden(account),
});
