import type { Text } from '../../../calc/text';
import { inExcel } from '../../inExcel';
import { once } from '../../store/once';
import type { PresentTable, TableSetting } from '../../store/presentTable';
import { keepSetting } from '../../store/setting';
import { WorkbookError } from '../../workbookError';
import type { Accountschade, Undo } from '../accountboek';
import { boektabellen, type Accounttabel, type Boektabel } from '../sheets/accountnamen';
import { accountkolomkoppen } from '../texts/accountkolomkoppen';
import { accountkolommen } from '../store/accountkolommen';
import { registertaal } from '../store/accountregister';
import { ACCOUNTBOEK_KEY, accountKey } from '../store/accountsettings';
import { openAccount, openBoek, type OpenAccount, type OpenAccountboek } from '../store/openAccount';
import { herstelKlassen } from './herstelKlassen';

type Tabel = Boektabel | Accounttabel;

/** Makes a column of a table again at its place, empty or with its formulas; what used it computes again. */
export async function zetKolomTerug(schade: Accountschade): Promise<Undo> {
  const { tabel, undo } = await voegKolomToe(schade);
  if (tabel !== 'accounts') return undo;
  const klassenTerug = await herstelKlassen();
  return async () => {
    await klassenTerug();
    await undo();
  };
}

const voegKolomToe = ({ nummer, tekst = '' }: Accountschade): Promise<{ readonly tabel: Tabel; readonly undo: Undo }> =>
  inExcel(async (context) => {
    const [tabel, kolom = ''] = tekst.split('.') as [Tabel, string?];
    const account = nummer === undefined ? undefined : await openAccount(context, nummer);
    const open = account ?? (await openBoek(context));
    const table = (open.tables as Readonly<Partial<Record<Tabel, PresentTable>>>)[tabel];
    if (!table) throw new WorkbookError('damaged');
    if (!table.missing.includes(kolom)) throw new WorkbookError('changed');
    const koppen: Readonly<Record<string, Text>> = accountkolomkoppen[tabel];
    const taal = account?.taal ?? registertaal(table);
    const kop = koppen[kolom]?.[taal] ?? kolom;
    const column = table.table.columns.add(plaatsVan(table, tabel, kolom), undefined, kop).load('id');
    await context.sync();
    onthoud(open, account, tabel, { id: table.id, columns: { ...table.ids, [kolom]: column.id } });
    await context.sync();
    return { tabel, undo: once(() => haalWeg(table.id, column.id)) };
  });

/** Behind the nearest column before it that is still there. */
function plaatsVan({ at }: PresentTable, tabel: Tabel, kolom: string): number {
  const keys = accountkolommen(tabel).map(({ key }) => key);
  const before = keys.slice(0, keys.indexOf(kolom)).reverse();
  const nearest = before.find((key) => at.has(key));
  return nearest === undefined ? 0 : (at.get(nearest) ?? 0) + 1;
}

function onthoud(
  { context, boek }: Pick<OpenAccountboek, 'context' | 'boek'>,
  account: OpenAccount | undefined,
  tabel: Tabel,
  known: TableSetting,
): void {
  const isOfBook = (boektabellen as readonly string[]).includes(tabel);
  if (isOfBook) keepSetting(context, ACCOUNTBOEK_KEY, { ...boek, tables: { ...boek.tables, [tabel]: known } });
  else if (account?.setting) {
    const { setting } = account;
    keepSetting(context, accountKey(setting.nummer), { ...setting, tables: { ...setting.tables, [tabel]: known } });
  }
}

const haalWeg = (table: string, column: number): Promise<void> =>
  inExcel(async (context) => {
    const present = context.workbook.tables.getItem(table).columns.getItemOrNullObject(column).load('id');
    await context.sync();
    if (present.isNullObject) throw new WorkbookError('changed');
    present.delete();
    await context.sync();
  });
