import type { Account } from '../../../calc/accountanalyse/account';
import { jaarposten } from '../../../calc/accountanalyse/jaarposten';
import type { Jaarwijziging } from '../../../workbook/accountanalyse/accountboek';

/** Gives each column the year and the figures of another one, or empties it; one that keeps its own is left alone. */
export const verplaatswijzigingen = (
  jaren: Account['jaren'],
  herkomst: readonly (number | '')[],
): readonly Jaarwijziging[] =>
  herkomst.flatMap((van, kolom): readonly Jaarwijziging[] => {
    if (van === kolom) return [];
    const bron = van === '' ? undefined : jaren[van];
    return [
      { waar: 'jaar', kolom, inhoud: bron?.jaar ?? '' },
      ...jaarposten.map(({ post }): Jaarwijziging => {
        const cijfer = bron?.cijfers[post];
        return { waar: post, kolom, inhoud: typeof cijfer === 'number' ? cijfer : '' };
      }),
    ];
  });
