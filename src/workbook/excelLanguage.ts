import type { Language } from '../calc/text';

/**
 * The language that Excel's own names are in, such as those of its functions, error and truth values; it need not be the
 * pane's. Where no Excel tells its display language it is the browser's.
 */
export const excelLanguage = (displayLanguage: string): Language =>
  /^nl\b/i.test(displayLanguage || browserLocale()) ? 'nl' : 'en';

const browserLocale = (): string => new Intl.NumberFormat().resolvedOptions().locale;
