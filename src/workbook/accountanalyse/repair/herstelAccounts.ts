import { inExcel } from '../../inExcel';
import { bekendeAccounts } from '../store/bekendeAccounts';
import { bladnamenVan } from '../store/accountcellenVan';
import { herstelVerwijzingen } from '../store/herstelVerwijzingen';
import { leesAccount } from '../store/leesAccount';
import { openAccount } from '../store/openAccount';

/** Lets the sheets of every account read a shared table that was made again. One after the other: there may be hundreds. */
export async function herstelAccounts(): Promise<void> {
  const accounts = await inExcel(async (context) => {
    const bekend = bekendeAccounts(context);
    await context.sync();
    return bekend();
  });
  for (const { nummer } of accounts) {
    await inExcel(async (context) => {
      const inhoud = await leesAccount(await openAccount(context, nummer));
      await herstelVerwijzingen(inhoud, bladnamenVan(inhoud));
    });
  }
}
