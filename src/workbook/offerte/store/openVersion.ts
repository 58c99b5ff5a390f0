import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { knownColumns } from './knownColumns';
import { findTables, type PresentSheet, type Tables } from '../../store/findTables';
import { askTable, type PresentTable } from '../../store/presentTable';
import { BOOK_KEY, emptyBook, SCHEMA, versionKey, type BookSetting, type VersionSetting } from './settings';
import { askSetting } from '../../store/setting';
import { bookTables, tableName, versionTables, type BookTable, type VersionTable } from './tableNames';

/** What the workbook has of ours, without the sheets of one offerte. */
export interface OpenBook {
  readonly context: Excel.RequestContext;
  readonly book: BookSetting;
  readonly isNewer: boolean;
  readonly tables: Tables<BookTable>;
}
/** And the sheets and tables of one version. */
export interface OpenVersion extends Omit<OpenBook, 'tables'> {
  readonly sleutel: Offertesleutel;
  readonly setting: VersionSetting | undefined;
  readonly tables: Tables<BookTable | VersionTable>;
  readonly letter: PresentSheet | undefined;
  readonly internal: PresentSheet | undefined;
}

/** One sync, unless people gave a table another name. */
export async function openBook(context: Excel.RequestContext): Promise<OpenBook> {
  const book = askSetting<BookSetting>(context, BOOK_KEY);
  const asked = bookTables.map((name) => [name, askTable(context, tableName(name))] as const);
  await context.sync();
  const setting = book() ?? emptyBook;
  const tables = await findTables(context, asked, setting.tables, knownColumns);
  return { context, book: setting, isNewer: setting.schema > SCHEMA, tables };
}

export async function openVersion(context: Excel.RequestContext, sleutel: Offertesleutel): Promise<OpenVersion> {
  const askedBook = askSetting<BookSetting>(context, BOOK_KEY);
  const askedVersion = askSetting<VersionSetting>(context, versionKey(sleutel));
  const names = [...bookTables, ...versionTables];
  const asked = names.map((name) => [name, askTable(context, tableName(name, sleutel))] as const);
  await context.sync();
  const book = askedBook() ?? emptyBook;
  const setting = askedVersion();
  const tables = await findTables(context, asked, { ...book.tables, ...setting?.tables }, knownColumns);
  const internalTable = versionTables.map((name) => tables[name]).find((table) => table && table !== tables.regels);
  const letter = await sheetOf(context, tables.regels, setting?.letterId);
  const internal = await sheetOf(context, internalTable, setting?.internalId);
  const isNewer = Math.max(book.schema, setting?.schema ?? SCHEMA) > SCHEMA;
  return { context, sleutel, book, setting, isNewer, tables, letter, internal };
}

/** The sheet that the table stands on; without the table the one that is remembered. */
async function sheetOf(
  context: Excel.RequestContext,
  table: PresentTable | undefined,
  id: string | undefined,
): Promise<PresentSheet | undefined> {
  if (table) return { sheet: context.workbook.worksheets.getItem(table.sheet.id), ...table.sheet };
  if (id === undefined) return undefined;
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('id,name');
  const protection = sheet.protection.load('protected');
  await context.sync();
  return sheet.isNullObject ? undefined : { sheet, id: sheet.id, name: sheet.name, isProtected: protection.protected };
}

/** The sheets of a version that are there. */
export const sheetsOf = ({ letter, internal }: Pick<OpenVersion, 'letter' | 'internal'>): readonly Excel.Worksheet[] =>
  [letter, internal].flatMap((present) => (present ? [present.sheet] : []));

/** The sheets of another version; a null object when its table is gone. */
export const sheetsOfVersion = ({ context }: OpenBook, sleutel: Offertesleutel): readonly Excel.Worksheet[] =>
  (['regels', 'aanpassingen'] as const).map(
    (name) => context.workbook.tables.getItemOrNullObject(tableName(name, sleutel)).worksheet,
  );
