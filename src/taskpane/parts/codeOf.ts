import { WorkbookError, type WorkbookErrorCode } from '../../workbook/workbookError';

/** What kept something from being done in the workbook. */
export const codeOf = (error: unknown): WorkbookErrorCode => (error instanceof WorkbookError ? error.code : 'unknown');
