import type { Account } from '../../calc/accountanalyse/account';
import { volgendNummer } from '../../calc/accountanalyse/nieuwAccount';
import { voorbeeldaccounts } from '../../calc/accountanalyse/voorbeeldaccounts';
import type { Language } from '../../calc/text';
import { inExcel } from '../inExcel';
import { askSurroundings } from '../store/askSurroundings';
import { addAccounts } from './store/addAccounts';
import { askAccountregister } from './store/accountregister';
import { openBoek } from './store/openAccount';
import { zelfdeNaam } from './store/zelfdeNaam';

/**
 * Makes the examples in a language, with real published figures; gives their numbers. One that is there already by its name
 * is not made again. At most four syncs.
 */
export const createVoorbeeldaccounts = (taal: Language): Promise<readonly string[]> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const open = await openBoek(context);
    const asked = askAccountregister(open.tables.accounts);
    if (open.tables.accounts) await context.sync();
    const register = asked();
    const bestaand = (naam: string) => register.rijen.find(({ rij }) => zelfdeNaam(rij.naam, naam))?.rij.nummer;
    const nummers = [open.boek.laatste, ...register.rijen.map(({ rij }) => rij.nummer)];
    const nieuwe: Account[] = [];
    const gegeven = voorbeeldaccounts
      .filter((voorbeeld) => voorbeeld.taal === taal)
      .map((voorbeeld) => {
        const daar = bestaand(voorbeeld.velden.naam);
        if (daar !== undefined) return daar;
        const nummer = volgendNummer(nummers);
        nummers.push(nummer);
        nieuwe.push({ ...voorbeeld, nummer });
        return nummer;
      });
    if (nieuwe.length > 0) await addAccounts(open, nieuwe, surroundings(), register);
    return gegeven;
  });
