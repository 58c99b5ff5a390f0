import type { Text } from '../../../calc/text';
import { kolomkoppen } from '../texts/kolomkoppen';
import type { KnownColumns } from '../../store/presentTable';
import type { BookTable, VersionTable } from './tableNames';

/** The columns of a table of ours, with the headers that we give them in either language. */
export const knownColumns = (name: BookTable | VersionTable): KnownColumns =>
  Object.entries<Text>(kolomkoppen[name]).map(([key, { nl, en }]) => ({ key, headers: [nl, en] }));
