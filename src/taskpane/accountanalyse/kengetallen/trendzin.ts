import type { Account } from '../../../calc/accountanalyse/account';
import type { Trend } from '../../../calc/accountanalyse/analyse';
import type { AccountTexts } from '../texts/nl';

/** How a ratio moved between the last two years that are known, in words. */
export function trendzin(
  { van, naar, verschil, richting }: Trend,
  jaren: Account['jaren'],
  textOf: (waarde: number) => string,
  words: AccountTexts['kengetallen'],
): string {
  const yearOf = (kolom: number): string => String(jaren[kolom]?.jaar ?? '');
  return words.trend[richting](yearOf(van), yearOf(naar), textOf(Math.abs(verschil)));
}
