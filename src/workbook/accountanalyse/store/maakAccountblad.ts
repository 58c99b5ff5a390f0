import { applyPlan } from '../../apply';
import type { SheetPlan } from '../../plan';
import { freeSheetName } from '../../sheetName';
import type { Surroundings } from '../../store/askSurroundings';
import { askTable } from '../../store/presentTable';
import type { Accountblad } from '../accountboek';
import {
  accountbladnaam,
  accountbladtitel,
  accounttabellen,
  accounttabelnaam,
  tabelblad,
} from '../sheets/accountnamen';
import { bladnamenVan, type Bladnamen } from './accountcellenVan';
import { tableSettings } from './addAccounts';
import { gemerktblad } from './gemerktblad';
import { keepAccountbladen } from './keepAccount';
import type { Accountinhoud } from './leesAccount';

/** A name that is left of a sheet that was deleted would stand in the way of the new one. */
export function askOudeBladnaam(
  { workbook }: Excel.RequestContext,
  blad: Accountblad,
  nummer: string,
): () => Excel.NamedItem | undefined {
  const name = workbook.names.getItemOrNullObject(accountbladnaam(blad, nummer)).load('name');
  return () => (name.isNullObject ? undefined : name);
}

/** Makes a sheet of an account after the active one, shows it and remembers it; gives the names of all. Two syncs. */
export async function maakAccountblad(
  inhoud: Accountinhoud,
  blad: Accountblad,
  planOf: (bladen: Bladnamen) => SheetPlan,
  { taken, position, oudeNaam }: Surroundings & { readonly oudeNaam: Excel.NamedItem | undefined },
): Promise<Bladnamen> {
  const { open, account } = inhoud;
  const { context, nummer } = open;
  const name = freeSheetName(accountbladtitel(blad, nummer, account.taal), taken);
  const namen = { ...bladnamenVan(inhoud), [blad]: name };
  const plan = planOf(namen);
  oudeNaam?.delete();
  const sheet = applyPlan(context, gemerktblad(plan, blad, nummer), name).load('id');
  sheet.position = position + 1;
  const tables = accounttabellen
    .filter((tabel) => tabelblad[tabel] === blad)
    .map((tabel) => [tabel, askTable(context, accounttabelnaam(tabel, nummer))] as const);
  sheet.activate();
  sheet.getRange(plan.select).select();
  await context.sync();

  keepAccountbladen(open, { [blad]: sheet.id }, { tables: { ...open.setting?.tables, ...tableSettings(tables) } });
  await context.sync();
  return namen;
}
