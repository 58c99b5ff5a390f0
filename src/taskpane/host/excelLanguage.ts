import type { Language } from '../../calc/text';

/** The language that Excel's own names are in, such as those of error and truth values; it need not be the pane's. */
export const excelLanguage = (displayLanguage: string): Language => (/^nl\b/i.test(displayLanguage) ? 'nl' : 'en');
