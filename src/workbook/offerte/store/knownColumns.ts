import type { KnownColumns } from './presentTable';
import { tableKinds } from './tableKinds';
import type { BookTable, VersionTable } from './tableNames';

export const knownColumns = (name: BookTable | VersionTable): KnownColumns =>
  Object.keys(tableKinds[name]).map((key) => ({ key, headers: [key] }));
