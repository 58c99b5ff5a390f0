import type { Text } from '../../../calc/text';
import type { KnownColumns } from '../../store/presentTable';
import type { Accounttabel, Boektabel } from '../sheets/accountnamen';
import { accountkolomkoppen } from '../texts/accountkolomkoppen';

/** The columns of a table of ours, with the headers that we give them in either language. */
export const accountkolommen = (tabel: Boektabel | Accounttabel): KnownColumns =>
  Object.entries<Text>(accountkolomkoppen[tabel]).map(([key, { nl, en }]) => ({ key, headers: [nl, en] }));
