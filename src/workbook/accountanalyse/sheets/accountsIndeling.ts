import { columnName } from '../../area';
import { SHARED_HEAD } from '../../sheets/sharedSheet';
import { accountkolomkoppen } from '../texts/accountkolomkoppen';

export type Accountkolom = keyof typeof accountkolomkoppen.accounts;
export const accountkolomnamen = Object.keys(accountkolomkoppen.accounts) as readonly Accountkolom[];

/** More accounts than a workbook can well hold. */
export const MEESTE_ACCOUNTS = 2000;

/** The block with the classes stands an empty column away from the table, which grows beside it. */
const column = columnName(accountkolomnamen.length + 1);
export const KLASSEBLOK_KOP = `${column}${SHARED_HEAD}`;
export const KLASSEBLOK = `${column}${SHARED_HEAD + 1}`;
export const KLASSEN = `$${column}$${SHARED_HEAD + 1}:$${column}$${SHARED_HEAD + MEESTE_ACCOUNTS}`;
export const EERSTE_KOP = `$A$${SHARED_HEAD}`;
