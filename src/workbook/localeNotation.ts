import type { Notation } from '../calc/notation';

/** The signs that numbers are written with in a language, for where no workbook tells its own. */
export function localeNotation(locale?: string): Notation {
  const parts = new Intl.NumberFormat(locale || undefined).formatToParts(1_234_567.8);
  const sign = (type: string, fallback: string): string => parts.find((part) => part.type === type)?.value ?? fallback;
  const decimal = sign('decimal', ',');
  return { decimal, thousands: sign('group', decimal === ',' ? '.' : ',') };
}
