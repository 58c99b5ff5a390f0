import type { Notation } from '../calc/notation';
import { hasExcelApi, inExcel } from './inExcel';
import { localeNotation } from './localeNotation';

/** The signs that Excel writes numbers with, which need not be those of its language. */
export const readNotation = (): Promise<Notation> =>
  inExcel(async (context) => {
    if (!hasExcelApi('1.11')) return localeNotation(Office.context.displayLanguage);
    const { application } = context.workbook;
    application.load('decimalSeparator,thousandsSeparator');
    await context.sync();
    return { decimal: application.decimalSeparator, thousands: application.thousandsSeparator };
  });
