import type { Account, Accountrij } from '../../../calc/accountanalyse/account';
import { applyPlans, type NamedPlan } from '../../apply';
import { freeSheetName } from '../../sheetName';
import type { Surroundings } from '../../store/askSurroundings';
import { askTable, presentTable, type AskedTable, type TableSetting } from '../../store/presentTable';
import { keepSetting } from '../../store/setting';
import { WorkbookError } from '../../workbookError';
import {
  accountbladtitel,
  accounttabelnaam,
  boekbladtitel,
  boektabellen,
  type Accounttabel,
  type Boektabel,
} from '../sheets/accountnamen';
import { accountsblad } from '../sheets/accountsblad';
import { jaarcijfersblad } from '../sheets/jaarcijfersblad';
import { kengetallenblad } from '../sheets/kengetallenblad';
import { normenblad } from '../sheets/normenblad';
import { accountkolommen } from './accountkolommen';
import {
  ACCOUNTBOEK_KEY,
  accountKey,
  ACCOUNTSCHEMA,
  type Accountboeksetting,
  type Accountsetting,
} from './accountsettings';
import { addAccountrijen, type Accountregister } from './accountregister';
import { gemerktblad } from './gemerktblad';
import { normkoppen } from './normkoppen';
import type { OpenAccountboek } from './openAccount';
import { rijVan } from './rijVan';

interface Gemaakt {
  readonly account: Account;
  readonly jaarcijfers: Excel.Worksheet;
  readonly kengetallen: Excel.Worksheet;
  readonly signalen: AskedTable;
}

/**
 * Makes the sheets of new accounts, and the shared ones that are not there yet, with their rows in the table of accounts;
 * then shows the figures of the first. Two syncs: the ids of what was made are known after the first.
 */
export async function addAccounts(
  open: OpenAccountboek,
  accounts: readonly Account[],
  { taken, position }: Surroundings,
  register: Accountregister,
): Promise<void> {
  const { context, boek, tables } = open;
  if (open.isNewer) throw new WorkbookError('newerSchema');
  const taal = accounts[0]?.taal ?? 'nl';
  const used = [...taken];
  const free = (title: string): string => {
    const name = freeSheetName(title, used);
    used.push(name);
    return name;
  };
  const rijen: readonly Accountrij[] = accounts.map(rijVan);
  const plans = accounts.map((account) => plansOf(account, free, open));
  const shared: NamedPlan[] = [
    ...(tables.accounts ? [] : [{ plan: accountsblad(rijen, taal), name: free(boekbladtitel('accounts', taal)) }]),
    ...(tables.normen ? [] : [{ plan: normenblad([], taal), name: free(boekbladtitel('normen', taal)) }]),
  ];
  if (tables.accounts) addAccountrijen(tables.accounts, register, rijen);
  const sheets = applyPlans(context, [...plans.flat(), ...shared]);
  sheets.forEach((sheet, index) => {
    sheet.position = position + 1 + index;
  });
  const gemaakt = accounts.map((account, index): Gemaakt => {
    const [jaarcijfers, kengetallen] = sheets.slice(2 * index) as [Excel.Worksheet, Excel.Worksheet];
    return {
      account,
      jaarcijfers: jaarcijfers.load('id'),
      kengetallen: kengetallen.load('id'),
      signalen: askTable(context, accounttabelnaam('signalen', account.nummer)),
    };
  });
  const askedBoek = boektabellen.map((tabel) => [tabel, askTable(context, accounttabelnaam(tabel))] as const);
  sheets[0]?.activate();
  sheets[0]?.getRange(plans[0]?.[0]?.plan.select ?? 'A1').select();
  await context.sync();

  for (const { account, jaarcijfers, kengetallen, signalen } of gemaakt) {
    keepSetting<Accountsetting>(context, accountKey(account.nummer), {
      schema: ACCOUNTSCHEMA,
      nummer: account.nummer,
      taal: account.taal,
      bladen: { jaarcijfers: jaarcijfers.id, kengetallen: kengetallen.id },
      tables: tableSettings([['signalen', signalen]]),
    });
  }
  keepSetting<Accountboeksetting>(context, ACCOUNTBOEK_KEY, {
    schema: boek.schema,
    laatste: accounts.at(-1)?.nummer ?? boek.laatste,
    tables: { ...tableSettings(askedBoek), ...boektabellenVan(open) },
  });
  await context.sync();
}

/** The tables that are there already keep what is remembered of them. */
const boektabellenVan = ({ boek, tables }: OpenAccountboek): Accountboeksetting['tables'] =>
  Object.fromEntries(Object.entries(boek.tables).filter(([tabel]) => tables[tabel as Boektabel] !== undefined));

function plansOf(account: Account, free: (title: string) => string, { tables }: OpenAccountboek): readonly NamedPlan[] {
  const { nummer, taal } = account;
  const bladen = {
    jaarcijfers: free(accountbladtitel('jaarcijfers', nummer, taal)),
    kengetallen: free(accountbladtitel('kengetallen', nummer, taal)),
  };
  const kengetallen = kengetallenblad(account, bladen, undefined, normkoppen(tables.normen, taal));
  return [
    { plan: gemerktblad(jaarcijfersblad(account), 'jaarcijfers', nummer), name: bladen.jaarcijfers },
    { plan: gemerktblad(kengetallen, 'kengetallen', nummer), name: bladen.kengetallen },
  ];
}

/** How tables that are there are found again. */
export const tableSettings = <Name extends Boektabel | Accounttabel>(
  asked: readonly (readonly [Name, AskedTable])[],
): Readonly<Partial<Record<Name, TableSetting>>> =>
  Object.fromEntries(
    asked.flatMap(([tabel, one]) => {
      if (one.table.isNullObject) return [];
      const { id, ids } = presentTable(one, accountkolommen(tabel), undefined);
      return [[tabel, { id, columns: ids }]];
    }),
  ) as Readonly<Partial<Record<Name, TableSetting>>>;
