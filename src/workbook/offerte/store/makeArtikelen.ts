import { applyPlan } from '../../apply';
import { excelLanguage } from '../../excelLanguage';
import { freeSheetName } from '../../sheetName';
import { artikelenblad } from '../sheets/artikelen';
import { gedeeldeTitel } from '../sheets/bladnamen';
import { knownColumns } from './knownColumns';
import type { OpenBook } from './openVersion';
import { askTable, presentTable, type PresentTable } from '../../store/presentTable';
import { BOOK_KEY } from './settings';
import { keepSetting } from '../../store/setting';
import { tableName } from './tableNames';

/** Makes the sheet for the articles, in the language of Excel. Two syncs. */
export async function makeArtikelen({ context, book }: OpenBook): Promise<PresentTable> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taal = excelLanguage(Office.context.displayLanguage);
  const taken = worksheets.items.map(({ name }) => name);
  applyPlan(context, artikelenblad([], taal), freeSheetName(gedeeldeTitel('artikelen', taal), taken));
  const asked = askTable(context, tableName('artikelen'));
  await context.sync();
  const table = presentTable(asked, knownColumns('artikelen'), undefined);
  keepSetting(context, BOOK_KEY, {
    ...book,
    tables: { ...book.tables, artikelen: { id: table.id, columns: table.ids } },
  });
  return table;
}
