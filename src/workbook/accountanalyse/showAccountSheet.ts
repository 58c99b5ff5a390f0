import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import type { Accountblad } from './accountboek';
import { leesAccount } from './store/leesAccount';
import { openAccount } from './store/openAccount';
import { zetAstitels } from './store/zetAstitels';

/**
 * Shows a sheet of an account, also when it was renamed, moved or hidden; one that is gone is missing. Charts say the unit
 * that the figures are in by then: it may have been changed on the sheet.
 */
export const showAccountSheet = (nummer: string, blad: Accountblad): Promise<void> =>
  inExcel(async (context) => {
    const open = await openAccount(context, nummer);
    const { sheet } = open.bladen[blad] ?? {};
    if (!sheet) throw new WorkbookError('missing');
    if (blad === 'grafieken' && !open.isNewer) {
      await zetAstitels(open, (await leesAccount(open)).account.velden.eenheid);
    }
    sheet.visibility = 'Visible';
    sheet.activate();
    await context.sync();
  });
