import type { IWorkbookData } from '@univerjs/core';
import type { CallOptions } from '../functions/callOptions';
import type { FunctionSource } from '../functions/lateFunctions';
import type { FunctionMetadata } from '../functions/metadata';

/** What a grid is made from, with or without a screen. */
export interface GridOptions {
  /** What stands before the dot in a formula. */
  namespace: string;
  functions: FunctionMetadata[];
  source: FunctionSource;
  calls?: CallOptions;
  workbook?: Partial<IWorkbookData>;
}

/** A workbook of one empty sheet. */
export const emptyWorkbook = (): Partial<IWorkbookData> => ({
  id: 'werkmap',
  name: 'Werkmap',
  sheetOrder: ['blad1'],
  sheets: { blad1: { id: 'blad1', name: 'Sheet1', rowCount: 200, columnCount: 26 } },
});
