import { inExcel } from '../../inExcel';
import { once } from '../../store/once';
import { deleteRows } from '../../store/writeRows';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../accountboek';
import { addAccountrijen, askAccountregister } from '../store/accountregister';
import { leesAccount } from '../store/leesAccount';
import { openAccount, openBoek } from '../store/openAccount';
import { rijVan } from '../store/rijVan';

/** Gives an account its row in the table of accounts again. */
export const voegRijToe = (nummer: string): Promise<Undo> =>
  inExcel(async (context) => {
    const open = await openAccount(context, nummer);
    const { accounts } = open.tables;
    if (!accounts) throw new WorkbookError('damaged');
    const register = askAccountregister(accounts);
    const { account, register: eigen } = await leesAccount(open);
    if (eigen.length > 0) throw new WorkbookError('changed');
    addAccountrijen(accounts, register(), [rijVan(account)]);
    await context.sync();
    return once(() => haalRijWeg(nummer));
  });

const haalRijWeg = (nummer: string): Promise<void> =>
  inExcel(async (context) => {
    const { accounts } = (await openBoek(context)).tables;
    if (!accounts) throw new WorkbookError('changed');
    const register = askAccountregister(accounts);
    await context.sync();
    const present = register().rijen.find(({ rij }) => rij.nummer === nummer);
    if (!present) throw new WorkbookError('changed');
    deleteRows(accounts, [present.row]);
    await context.sync();
  });
