import type { IWorkbookData } from '@univerjs/core';
import type { FunctionMetadata, FunctionSource } from '../functions/metadata';

export interface GridOptions {
  namespace: string;
  functions: FunctionMetadata[];
  source: FunctionSource;
  workbook?: Partial<IWorkbookData>;
}
export const emptyWorkbook = (): Partial<IWorkbookData> => ({
  id: 'werkmap',
  name: 'Werkmap',
  sheetOrder: ['blad1'],
  sheets: { blad1: { id: 'blad1', name: 'Sheet1', rowCount: 200, columnCount: 26 } },
});
