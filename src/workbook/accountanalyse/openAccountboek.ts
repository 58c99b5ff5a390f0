import { inExcel } from '../inExcel';
import { askRows } from '../store/tableRows';
import type { Accountboek } from './accountboek';
import { askKlasseblok } from './store/askKlasseblok';
import { accounttabelkinds } from './store/accounttabelkinds';
import { gelezenrijen } from './store/accountrijOf';
import { bekendeAccounts } from './store/bekendeAccounts';
import { boekschade } from './store/boekschade';
import { normenOf } from './store/normenOf';
import { openBoek } from './store/openAccount';

/** Reads the table of accounts and the norms. Makes nothing; two syncs. */
export const openAccountboek = (): Promise<Accountboek> =>
  inExcel(async (context) => {
    const bekend = bekendeAccounts(context);
    const open = await openBoek(context);
    const { accounts, normen } = open.tables;
    const asked = {
      accounts: accounts && askRows(accounts, accounttabelkinds.accounts, true),
      normen: normen && askRows(normen, accounttabelkinds.normen, true),
    };
    const klasseblok = askKlasseblok(context, accounts);
    if (accounts || normen) await context.sync();
    const nothing = { rows: [], damage: [] };
    const rows = { accounts: asked.accounts?.() ?? nothing, normen: asked.normen?.() ?? nothing };
    const rijen = gelezenrijen(rows.accounts);
    return {
      accounts: rijen.map(({ rij }) => rij),
      normen: normenOf(rows.normen),
      schade: boekschade({ open, rows, rijen, klasseblok: klasseblok(), metBladen: bekend() }),
      isAlleenLezen: open.isNewer,
      bladen: {
        ...(accounts && { accounts: accounts.sheet.name }),
        ...(normen && { normen: normen.sheet.name }),
      },
    };
  });
