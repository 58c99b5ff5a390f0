import type { IWorkbookData } from '@univerjs/core';
import { writeBook } from '../../workbook/files/writeBook';
import type { Workbook } from '../excel/workbook';
import { addRest } from './open/addRest';
import { workbookData } from './open/workbookData';
import { readBook } from './read/readBook';
import { bookOf } from './save/bookOf';

/** The workbook as a file that Excel and LibreOffice open. Wait until it is computed (`grid.calculation.settled`). */
export const saveWorkbook = (workbook: Workbook): Uint8Array => writeBook(bookOf(workbook));

/** A file that is being opened: a grid begins with `data`, and the workbook on that grid gets the rest. */
export interface OpenedFile {
  readonly data: Partial<IWorkbookData>;
  complete(workbook: Workbook): void;
}

/** Reads the bytes of an .xlsx; `name` is that of the file without its ending. Throws UnreadableFile. */
export function openWorkbook(bytes: Uint8Array, name: string): OpenedFile {
  const book = readBook(bytes);
  return { data: workbookData(book, name), complete: (workbook) => addRest(book, workbook) };
}
