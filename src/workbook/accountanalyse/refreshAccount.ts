import type { Accountrij } from '../../calc/accountanalyse/account';
import { inExcel } from '../inExcel';
import { askAccountregister } from './store/accountregister';
import { openBoek } from './store/openAccount';
import { schrijfAccountrij } from './store/schrijfAccountrij';

/**
 * Keeps figures of an account with their day in the table of accounts. Quiet: nothing is written when nothing changed, and
 * an account without a row, or a workbook that may not be written in, is left as it is. A figure that is not known takes
 * nothing away: somebody may have typed one.
 */
export const refreshAccount = (nummer: string, waarden: Partial<Accountrij>): Promise<void> =>
  inExcel(async (context) => {
    const { tables, isNewer } = await openBoek(context);
    if (!tables.accounts || isNewer) return;
    const asked = askAccountregister(tables.accounts);
    await context.sync();
    const present = asked().rijen.find(({ rij }) => rij.nummer === nummer);
    const bekend = Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== ''));
    if (present && schrijfAccountrij(tables.accounts, present, bekend)) await context.sync();
  });
