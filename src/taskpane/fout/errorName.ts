import { dutchErrorName } from '../../calc/errorNames';
import type { ExcelError } from '../../calc/errors';
import { excelLanguage } from '../../workbook/excelLanguage';

/** An error value under the name that Excel itself shows it by; that goes by Excel's language, not by the pane's. */
export const errorName = (error: ExcelError, displayLanguage: string): string =>
  excelLanguage(displayLanguage) === 'nl' ? dutchErrorName(error) : error;
