import type { FileBook } from './book';
import { addDrawing } from './addDrawing';
import { addSettings } from './addSettings';
import { metadataXml } from './metadataXml';
import { namesXml } from './namesXml';
import { Parts } from './parts';
import { SharedTexts } from './sharedTexts';
import { sheetXml } from './sheetXml';
import { StyleTable } from './styleTable';
import { tableXml } from './tableXml';
import { element } from './xml';

const WORKBOOK = 'xl/workbook.xml';

/**
 * A book as the bytes of an .xlsx: the same book gives the same bytes. It has no document properties, so nothing in it tells of
 * a person or a machine, and LibreOffice computes it and fits its rows itself, as it does with every file of unknown origin.
 */
export function writeBook(book: FileBook): Uint8Array {
  const parts = new Parts();
  const shared = { styles: new StyleTable(), texts: new SharedTexts() };
  parts.relate('', WORKBOOK, 'workbook');
  const sheetIds = addSheets(book, parts, shared);
  parts.add(WORKBOOK, workbookXml(book, sheetIds));
  parts.relate(WORKBOOK, 'xl/styles.xml', 'styles');
  parts.add('xl/styles.xml', shared.styles.xml());
  parts.relate(WORKBOOK, 'xl/sharedStrings.xml', 'texts');
  parts.add('xl/sharedStrings.xml', shared.texts.xml());
  if (book.sheets.some(({ rows }) => rows.some(({ cells }) => cells.some(({ spill }) => spill !== undefined)))) {
    parts.relate(WORKBOOK, 'xl/metadata.xml', 'metadata');
    parts.add('xl/metadata.xml', metadataXml());
  }
  if (book.settings && book.settings.size > 0) addSettings(parts, book.settings);
  return parts.bytes();
}

function addSheets(book: FileBook, parts: Parts, shared: Parameters<typeof sheetXml>[1]): string[] {
  let tableNumber = 0;
  return book.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const tables = sheet.tables.map((table) => {
      const tablePath = `xl/tables/table${++tableNumber}.xml`;
      parts.add(tablePath, tableXml(table, tableNumber));
      return parts.relate(path, tablePath, 'table');
    });
    const drawing = addDrawing(parts, sheet, index + 1, path);
    parts.add(path, sheetXml(sheet, shared, { tables, drawing }, index === (book.active ?? 0)));
    return parts.relate(WORKBOOK, path, 'sheet');
  });
}

function workbookXml(book: FileBook, ids: readonly string[]): string {
  const sheets = book.sheets.map(({ name, visibility }, index) =>
    element('sheet', { name, sheetId: index + 1, state: visibility, 'r:id': ids[index] }),
  );
  return element(
    'workbook',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      element('bookViews', {}, element('workbookView', { activeTab: book.active || undefined })),
      element('sheets', {}, sheets),
      namesXml(book),
      // Whatever was shown when the file was made, Excel computes it once more.
      element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
    ],
  );
}
