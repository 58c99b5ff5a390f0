import type { Language } from '../../../calc/text';
import { findTables, type Tables } from '../../store/findTables';
import { askTable } from '../../store/presentTable';
import { askSetting } from '../../store/setting';
import { accountbladen, type Accountblad } from '../accountboek';
import {
  accountbladnaam,
  accounttabellen,
  accounttabelnaam,
  boektabellen,
  type Accounttabel,
  type Boektabel,
} from '../sheets/accountnamen';
import { accountkolommen } from './accountkolommen';
import {
  ACCOUNTBOEK_KEY,
  accountKey,
  ACCOUNTSCHEMA,
  leegAccountboek,
  type Accountboeksetting,
  type Accountsetting,
} from './accountsettings';

/** What the workbook has of ours, without the sheets of one account. */
export interface OpenAccountboek {
  readonly context: Excel.RequestContext;
  readonly boek: Accountboeksetting;
  readonly isNewer: boolean;
  readonly tables: Tables<Boektabel>;
}

/** A sheet of an account that is there. */
export interface Aanwezigblad {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
}

/** And the sheets and tables of one account. */
export interface OpenAccount extends Omit<OpenAccountboek, 'tables'> {
  readonly nummer: string;
  readonly taal: Language;
  readonly setting: Accountsetting | undefined;
  readonly tables: Tables<Boektabel | Accounttabel>;
  readonly bladen: Readonly<Partial<Record<Accountblad, Aanwezigblad>>>;
  /** The names of all sheets of the workbook. */
  readonly taken: readonly string[];
}

/** One sync, unless people gave a table another name. */
export async function openBoek(context: Excel.RequestContext): Promise<OpenAccountboek> {
  const asked = askSetting<Accountboeksetting>(context, ACCOUNTBOEK_KEY);
  const tables = boektabellen.map((tabel) => [tabel, askTable(context, accounttabelnaam(tabel))] as const);
  await context.sync();
  const boek = asked() ?? leegAccountboek;
  return {
    context,
    boek,
    isNewer: boek.schema > ACCOUNTSCHEMA,
    tables: await findTables(context, tables, boek.tables, accountkolommen),
  };
}

/** One sync, unless people gave a table another name. A sheet is found by Excel's id of it, or else by its name of ours. */
export async function openAccount(context: Excel.RequestContext, nummer: string): Promise<OpenAccount> {
  const { worksheets, names } = context.workbook;
  const askedBoek = askSetting<Accountboeksetting>(context, ACCOUNTBOEK_KEY);
  const askedAccount = askSetting<Accountsetting>(context, accountKey(nummer));
  worksheets.load('items/id,items/name');
  const marked = accountbladen.map((blad) => {
    const cell = names.getItemOrNullObject(accountbladnaam(blad, nummer)).getRangeOrNullObject();
    return [blad, cell.worksheet.load('id')] as const;
  });
  const asked = [...boektabellen, ...accounttabellen].map(
    (tabel) => [tabel, askTable(context, accounttabelnaam(tabel, nummer))] as const,
  );
  await context.sync();
  const boek = askedBoek() ?? leegAccountboek;
  const setting = askedAccount();
  const bladen = marked.flatMap(([blad, byName]) => {
    const ids = [setting?.bladen[blad], byName.isNullObject ? undefined : byName.id];
    const sheet = ids.map((id) => worksheets.items.find((one) => one.id === id)).find((one) => one !== undefined);
    return sheet ? [[blad, { sheet, id: sheet.id, name: sheet.name }] as const] : [];
  });
  return {
    context,
    nummer,
    boek,
    setting,
    taal: setting?.taal ?? 'nl',
    isNewer: Math.max(boek.schema, setting?.schema ?? ACCOUNTSCHEMA) > ACCOUNTSCHEMA,
    tables: await findTables(context, asked, { ...boek.tables, ...setting?.tables }, accountkolommen),
    bladen: Object.fromEntries(bladen) as OpenAccount['bladen'],
    taken: worksheets.items.map(({ name }) => name),
  };
}
