import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import type { GelezenAccount } from './accountboek';
import { accountverwijzingen } from './store/accountverwijzingen';
import { leesAccount } from './store/leesAccount';
import { openAccount } from './store/openAccount';
import { rijVan } from './store/rijVan';
import { schadeVan } from './store/schadeVan';

/** Reads an account back from its sheets. What is gone or cannot be read is told as damage; of nothing at all it is missing. */
export const readAccount = (nummer: string): Promise<GelezenAccount> =>
  inExcel(async (context) => {
    const open = await openAccount(context, nummer);
    const inhoud = await leesAccount(open, true);
    const { account, register } = inhoud;
    const isThere = Object.keys(open.bladen).length > 0 || register.length > 0;
    if (!isThere) throw new WorkbookError('missing');
    return {
      nummer,
      account,
      rij: register[0]?.rij ?? rijVan(account),
      bladen: Object.fromEntries(Object.entries(open.bladen).map(([blad, { name }]) => [blad, name])),
      schade: schadeVan(inhoud),
      isAlleenLezen: open.isNewer,
      cells: accountverwijzingen(inhoud),
    };
  });
