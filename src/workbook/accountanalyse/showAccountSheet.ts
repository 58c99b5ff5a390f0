import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import type { Accountblad } from './accountboek';
import { openAccount } from './store/openAccount';

/** Shows a sheet of an account, also when it was renamed, moved or hidden; one that is gone is missing. */
export const showAccountSheet = (nummer: string, blad: Accountblad): Promise<void> =>
  inExcel(async (context) => {
    const { sheet } = (await openAccount(context, nummer)).bladen[blad] ?? {};
    if (!sheet) throw new WorkbookError('missing');
    sheet.visibility = 'Visible';
    sheet.activate();
    await context.sync();
  });
