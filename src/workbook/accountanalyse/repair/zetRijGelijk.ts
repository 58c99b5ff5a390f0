import type { Account, Accountrij } from '../../../calc/accountanalyse/account';
import { once } from '../../store/once';
import { WorkbookError } from '../../workbookError';
import type { Accountschade, Undo } from '../accountboek';
import { changeAccount } from '../store/changeAccount';
import { rijveldnamen, type Rijveld } from '../store/rijVan';
import { schrijfAccountrij } from '../store/schrijfAccountrij';

/** Lets the row of an account say what its sheet says. */
export async function zetRijGelijk({ nummer, veld }: Accountschade): Promise<Undo> {
  const key = (Object.keys(rijveldnamen) as Rijveld[]).find((each) => rijveldnamen[each] === veld);
  if (nummer === undefined || veld === undefined || key === undefined) throw new WorkbookError('damaged');
  const written = await schrijf(nummer, key, ({ account }) => account.velden[veld]);
  return once(async () => {
    await schrijf(nummer, key, ({ rij }) => {
      if (rij[key] !== written.after) throw new WorkbookError('changed');
      return written.before;
    });
  });
}

interface Stand {
  readonly account: Account;
  readonly rij: Accountrij;
}

const schrijf = (
  nummer: string,
  key: Rijveld,
  textOf: (stand: Stand) => string,
): Promise<{ readonly before: string; readonly after: string }> =>
  changeAccount(nummer, ({ open: { tables }, register: [present], account }) => {
    if (!tables.accounts || !present) throw new WorkbookError('damaged');
    const { rij } = present;
    const after = textOf({ account, rij });
    schrijfAccountrij(tables.accounts, present, { [key]: after });
    return () => ({ before: rij[key], after });
  });
