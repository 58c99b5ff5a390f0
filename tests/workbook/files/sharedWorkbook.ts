import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { catalogue } from '../../../src/calc/catalogue';
import { exact } from '../../../src/calc/decimal';
import { call } from '../../../src/functions/call';
import { shareFile } from '../../../src/workbook/files/share/shareFile';
import { writeBook } from '../../../src/workbook/files/writeBook';
import type { FileBook, FileCell, FileSheet } from '../../../src/workbook/files/book';
import { emptySheet } from './everyBook';

/** Cells below each other from A1 on, row by row. */
export const sheetOf = (
  name: string,
  rows: readonly (readonly Partial<FileCell>[])[],
  more: Partial<FileSheet> = {},
): FileSheet => ({
  ...emptySheet(name),
  rows: rows.map((cells, row) => ({
    row,
    cells: cells.map((cell, column) => ({ column, value: null, ...cell })),
  })),
  ...more,
});
export const bookOf = (...sheets: FileSheet[]): FileBook => ({ sheets, names: [] });

export const share = (bytes: Uint8Array) =>
  shareFile(bytes, catalogue, (definition, args) => call(definition, args, exact));

/** The text of every part of a file. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** A file with some of its text written otherwise, as another Excel writes it. */
export function rewritten(book: FileBook, changes: Record<string, (xml: string) => string>): Uint8Array {
  const parts = partsOf(writeBook(book));
  for (const [path, change] of Object.entries(changes)) parts[path] = change(parts[path] ?? '');
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
