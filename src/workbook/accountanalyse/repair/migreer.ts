import { inExcel } from '../../inExcel';
import { keepSetting } from '../../store/setting';
import { once } from '../../store/once';
import type { Accountschade, Undo } from '../accountboek';
import { ACCOUNTBOEK_KEY, accountKey, ACCOUNTSCHEMA } from '../store/accountsettings';
import { openAccount, openBoek } from '../store/openAccount';

interface Schemas {
  readonly boek: number;
  readonly account: number;
}

/** Says of older sheets that this version of the add-in knows them. What they lack is told, and repaired, by itself. */
export async function migreer({ nummer }: Pick<Accountschade, 'nummer'>): Promise<Undo> {
  const before = await bewaar(nummer, { boek: ACCOUNTSCHEMA, account: ACCOUNTSCHEMA });
  return once(async () => {
    await bewaar(nummer, before);
  });
}

/** Remembers the schemas of the workbook and of the account; gives what they were. */
const bewaar = (nummer: string | undefined, schemas: Schemas): Promise<Schemas> =>
  inExcel(async (context) => {
    const account = nummer === undefined ? undefined : await openAccount(context, nummer);
    const { boek } = account ?? (await openBoek(context));
    const setting = account?.setting;
    keepSetting(context, ACCOUNTBOEK_KEY, { ...boek, schema: schemas.boek });
    if (setting) keepSetting(context, accountKey(setting.nummer), { ...setting, schema: schemas.account });
    await context.sync();
    return { boek: boek.schema, account: setting?.schema ?? ACCOUNTSCHEMA };
  });
