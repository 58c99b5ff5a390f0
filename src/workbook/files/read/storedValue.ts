import type { FileValue } from '../book';
import { plainText } from './texts';

/** What a cell holds, by how its type says that the text of its value is to be read. */
export function storedValue(type: string | undefined, text: string | undefined, texts: readonly string[]): FileValue {
  if (text === undefined) return null;
  switch (type) {
    case 's':
      return texts[Number(text)] ?? null;
    case 'str':
    case 'inlineStr':
      return plainText(text);
    case 'b':
      return text === '1';
    case 'e':
      return { error: text };
    case 'd':
      return serialOf(text);
    default:
      return text === '' ? null : Number(text);
  }
}

/** A date written out, as the number of days that Excel counts. */
const serialOf = (text: string): number => Date.parse(text.includes('T') ? `${text}Z` : text) / 86_400_000 + 25_569;
