import { notations, type Notation } from '../../../calc/notation';
import type { Language } from '../../../calc/text';

/** For whom a page is written. */
export interface Reader {
  readonly language: Language;
  /** The signs that numbers are written with. */
  readonly notation: Notation;
  /** The language of Excel's own names. */
  readonly excelLanguage: Language;
}

/** Who reads outside Excel: everything as usual in the language. */
export const readerOf = (language: Language): Reader => ({
  language,
  notation: notations[language],
  excelLanguage: language,
});
