import type { Account } from '../../../calc/accountanalyse/account';
import type { Trend } from '../../../calc/accountanalyse/analyse';
import type { AccountTexts } from '../texts/nl';

/** How a ratio moved between the last two years that are known, in words; percentages differ by percentage points. */
export function trendzin(
  { van, naar, verschil, richting }: Trend,
  { jaren, isFraction }: { readonly jaren: Account['jaren']; readonly isFraction: boolean },
  textOf: (waarde: number) => string,
  words: AccountTexts['kengetallen'],
): string {
  const yearOf = (kolom: number): string => String(jaren[kolom]?.jaar ?? '');
  const by = textOf(Math.abs(verschil));
  return words.trend[richting](yearOf(van), yearOf(naar), isFraction ? words.points(by.replace('%', '')) : by);
}
