import type { ExcelError } from '../../calc/errors';
import { excelLanguage } from '../host/excelLanguage';
import { nl } from '../texts/nl';

/** An error value under the name that Excel itself shows it by; that goes by Excel's language, not by the pane's. */
export function errorName(error: ExcelError, displayLanguage: string): string {
  return (excelLanguage(displayLanguage) === 'nl' ? nl.fout.names[error] : undefined) ?? error;
}
