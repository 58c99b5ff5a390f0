import { AddSheetTableCommand } from '@univerjs/sheets-table';
import { parseArea } from '../../../workbook/area';
import type { FileBook, FileSheet } from '../../../workbook/files/book';
import type { Workbook } from '../../excel/workbook';
import type { Worksheet } from '../../excel/worksheet';
import { rangeOf } from '../../grid/gridRange';
import { addCharts } from './addCharts';
import { addRules } from './addRules';

/** What a workbook of these cells has besides them: tables, names, what add-ins keep, the sheet in front. */
export function addRest(book: FileBook, workbook: Workbook): void {
  const sheets = workbook.Worksheets.all;
  book.sheets.forEach((sheet, index) => {
    const made = sheets[index] as Worksheet;
    addTables(sheet, made, workbook);
    addRules(sheet, made.Id, workbook.grid);
    sheet.images.forEach((image) => made.Shapes.place(image));
    addCharts(sheet.charts, made, workbook);
    if (sheet.page) workbook.pages.set(made.Id, sheet.page);
  });
  for (const { name, formula, sheet, comment } of book.names) {
    const names = sheet === undefined ? workbook.Names : sheets[sheet]?.Names;
    // A name that the host refuses (it may stand for a function of the file's maker) is of no use to the workbench.
    if (names && !names.find(name) && /^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name)) names.Add(name, formula, comment);
  }
  workbook.settings.clear();
  for (const [key, value] of book.settings ?? []) workbook.settings.set(key, value);
  const front = sheets[book.active ?? 0] ?? sheets[0];
  if (front?.Visibility === 'Visible') front.Activate();
  // Univer began to compute before there were tables and names to compute with.
  workbook.grid.calculation.recalculateAll();
}

function addTables({ tables }: FileSheet, sheet: Worksheet, workbook: Workbook): void {
  for (const { name, range, style = '', banded = false, filter } of tables) {
    const area = parseArea(range);
    if (!area) continue;
    const id = `table-${name}`;
    const place = { unitId: workbook.grid.unitId, subUnitId: sheet.Id };
    if (!workbook.grid.run(AddSheetTableCommand.id, { ...place, id, name, range: rangeOf(area) })) continue;
    const table = workbook.Tables.GetItem(id);
    table.Style = style;
    table.ShowBandedRows = banded;
    table.ShowFilterButton = filter;
  }
}
