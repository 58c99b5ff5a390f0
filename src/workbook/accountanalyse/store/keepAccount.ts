import { keepSetting } from '../../store/setting';
import type { Accountblad } from '../accountboek';
import { accountKey, ACCOUNTSCHEMA, type Accountsetting } from './accountsettings';
import type { OpenAccount } from './openAccount';

/** Remembers sheets of an account that were made, by Excel's ids of them, at the next sync. */
export function keepAccountbladen(
  { context, nummer, taal, setting, bladen }: OpenAccount,
  made: Readonly<Partial<Record<Accountblad, string>>>,
  more: Partial<Pick<Accountsetting, 'tables' | 'schema'>> = {},
): void {
  const present = Object.fromEntries(Object.entries(bladen).map(([blad, { id }]) => [blad, id]));
  keepSetting<Accountsetting>(context, accountKey(nummer), {
    schema: ACCOUNTSCHEMA,
    tables: {},
    ...setting,
    nummer,
    taal,
    ...more,
    bladen: { ...setting?.bladen, ...present, ...made },
  });
}
