import { nieuwAccount, volgendNummer } from '../../calc/accountanalyse/nieuwAccount';
import { inExcel } from '../inExcel';
import { askSurroundings } from '../store/askSurroundings';
import { WorkbookError } from '../workbookError';
import type { Accountbegin } from './accountboek';
import { addAccounts } from './store/addAccounts';
import { askAccountregister } from './store/accountregister';
import { openBoek } from './store/openAccount';
import { zelfdeNaam } from './store/zelfdeNaam';

/**
 * Makes the sheets for the figures and the ratios of a new account, its row among the accounts, and the shared sheets where
 * they are not there yet; gives its number. At most four syncs.
 */
export const createAccount = ({ taal, velden, magDubbel }: Accountbegin): Promise<string> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const open = await openBoek(context);
    const asked = askAccountregister(open.tables.accounts);
    if (open.tables.accounts) await context.sync();
    const register = asked();
    const { naam = '' } = velden;
    const bestaat = register.rijen.some(({ rij }) => zelfdeNaam(rij.naam, naam));
    if (naam.trim() !== '' && bestaat && !magDubbel) throw new WorkbookError('nameExists');
    const nummer = volgendNummer([open.boek.laatste, ...register.rijen.map(({ rij }) => rij.nummer)]);
    await addAccounts(open, [nieuwAccount({ nummer, taal, velden })], surroundings(), register);
    return nummer;
  });
