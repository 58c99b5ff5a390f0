import type { Notation } from '../calc/notation';
import { hasExcelApi, inExcel } from './inExcel';
import { localeNotation } from './localeNotation';

/** The signs that Excel writes numbers with, which need not be those of its language. */
export const readNotation = (): Promise<Notation> =>
  inExcel(async (context) => {
    const notation = askNotation(context);
    await context.sync();
    return notation();
  });

/** The same together with what else is asked: known after the next sync. */
export function askNotation({ workbook }: Excel.RequestContext): () => Notation {
  if (!hasExcelApi('1.11')) return () => localeNotation(Office.context.displayLanguage);
  const application = workbook.application.load('decimalSeparator,thousandsSeparator');
  return () => ({ decimal: application.decimalSeparator, thousands: application.thousandsSeparator });
}
