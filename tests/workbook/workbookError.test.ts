import { toWorkbookError, WorkbookError } from '../../src/workbook/workbookError';

const fromExcel = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['InvalidOperationInCellEditMode', 'editing'],
  ['AccessDenied', 'protected'],
  ['MergedRangeConflict', 'merged'],
  ['InvalidSelection', 'noSelection'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['ItemNotFound', 'missing'],
  ['ApiNotFound', 'outdatedHost'],
  ['GeneralException', 'unknown'],
  ['toString', 'unknown'],
])("Excel's %s means %s", (code, meaning) => {
  const cause = fromExcel(code);
  expect(toWorkbookError(cause)).toMatchObject({ name: 'WorkbookError', code: meaning, cause });
});

test('what is no error of Excel is unknown, and our own stays what it is', () => {
  const own = new WorkbookError('tooLarge');
  expect(toWorkbookError(own)).toBe(own);
  expect(toWorkbookError('oops').code).toBe('unknown');
});
