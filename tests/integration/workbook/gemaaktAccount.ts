import { JAARKOLOMMEN, type Account, type Accountveld, type Jaarkolom } from '../../../src/calc/accountanalyse/account';
import { legeJaarkolom } from '../../../src/calc/accountanalyse/jaarposten';
import { nieuwAccount, volgendNummer } from '../../../src/calc/accountanalyse/nieuwAccount';
import type { Language } from '../../../src/calc/text';
import { addAccounts } from '../../../src/workbook/accountanalyse/store/addAccounts';
import { askAccountregister } from '../../../src/workbook/accountanalyse/store/accountregister';
import { openBoek } from '../../../src/workbook/accountanalyse/store/openAccount';
import { inExcel } from '../../../src/workbook/inExcel';
import { askSurroundings } from '../../../src/workbook/store/askSurroundings';

/** An account that is made with its figures, as the examples are: the spreadsheet computes them once. */
export const gemaaktAccount = (
  taal: Language,
  velden: Readonly<Partial<Record<Accountveld, string>>>,
  jaren: readonly Jaarkolom[],
): Promise<string> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const open = await openBoek(context);
    const asked = askAccountregister(open.tables.accounts);
    if (open.tables.accounts) await context.sync();
    const register = asked();
    const nummer = volgendNummer([open.boek.laatste, ...register.rijen.map(({ rij }) => rij.nummer)]);
    const empty = new Array<Jaarkolom>(JAARKOLOMMEN - jaren.length).fill(legeJaarkolom);
    const account: Account = { ...nieuwAccount({ nummer, taal, velden }), jaren: [...jaren, ...empty] };
    await addAccounts(open, [account], surroundings(), register);
    return nummer;
  });
