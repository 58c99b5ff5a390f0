import type { Text } from '../../../calc/text';
import { inExcel } from '../../inExcel';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import { once } from '../../store/once';
import { knownColumns } from '../store/knownColumns';
import { openBook, openVersion, type OpenBook } from '../store/openVersion';
import { askTable, presentTable, type PresentTable } from '../../store/presentTable';
import { readVersion } from '../store/readVersion';
import { BOOK_KEY, versionKey } from '../store/settings';
import { keepSetting } from '../../store/setting';
import { isBookTable, type BookTable, type VersionTable } from '../store/tableNames';
import { kolomkoppen } from '../texts/kolomkoppen';
import type { Schade } from '../schade';
import { rewriteFormulas } from './rewriteFormulas';

/** Makes a column of a table again at its place, empty or with its formulas; what used it computes again. */
export const putColumnBack = ({ sleutel, tabel, kolom }: Schade): Promise<Undo> =>
  inExcel(async (context) => {
    if (!tabel || !kolom) throw new WorkbookError('damaged');
    const version = sleutel && (await openVersion(context, sleutel));
    const open: OpenBook = version ?? (await openBook(context));
    const table = (open.tables as Readonly<Partial<Record<typeof tabel, PresentTable>>>)[tabel];
    if (!table) throw new WorkbookError('damaged');
    if (!table.missing.includes(kolom)) throw new WorkbookError('changed');
    const setting = version?.setting;
    const koppen: Readonly<Record<string, Text>> = kolomkoppen[tabel];
    const place = placeOf(table, tabel, kolom);
    const column = table.table.columns.add(place, undefined, koppen[kolom]?.[setting?.taal ?? 'nl'] ?? kolom);
    column.load('id');
    const asked = askTable(context, table.id);
    await context.sync();

    const known = { id: table.id, columns: { ...table.ids, [kolom]: column.id } };
    const present = presentTable(asked, knownColumns(tabel), known);
    if (isBookTable(tabel)) {
      keepSetting(context, BOOK_KEY, { ...open.book, tables: { ...open.book.tables, [tabel]: known } });
    } else if (setting && sleutel) {
      keepSetting(context, versionKey(sleutel), { ...setting, tables: { ...setting.tables, [tabel]: known } });
    }
    await context.sync();
    if (version) {
      const now = { ...version, tables: { ...version.tables, [tabel]: present } };
      await rewriteFormulas(await readVersion(now));
    }
    return once(() => takeAway(table.id, column.id));
  });

/** Behind the nearest column before it that is still there. */
function placeOf({ at }: PresentTable, tabel: BookTable | VersionTable, kolom: string): number {
  const keys = knownColumns(tabel).map(({ key }) => key);
  const before = keys.slice(0, keys.indexOf(kolom)).reverse();
  const nearest = before.find((key) => at.has(key));
  return nearest === undefined ? 0 : (at.get(nearest) ?? 0) + 1;
}

const takeAway = (table: string, column: number): Promise<void> =>
  inExcel(async (context) => {
    const present = context.workbook.tables.getItem(table).columns.getItemOrNullObject(column).load('id');
    await context.sync();
    if (present.isNullObject) throw new WorkbookError('changed');
    present.delete();
    await context.sync();
  });
