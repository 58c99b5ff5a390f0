import type { Plaksel } from '../../../calc/accountanalyse/leesPlaksel';
import type { Jaarwijziging } from '../../../workbook/accountanalyse/accountboek';

/** What a paste changes, with each of its columns in the column of the sheet that was chosen for it. What it lacks stays. */
export const plakwijzigingen = (
  { jaren, rijen }: Pick<Plaksel, 'jaren' | 'rijen'>,
  kolommen: readonly (number | '')[],
): readonly Jaarwijziging[] =>
  kolommen.flatMap((kolom, index): readonly Jaarwijziging[] => {
    if (kolom === '') return [];
    const jaar = jaren[index] ?? '';
    const figures = rijen.flatMap(({ post, waarden }): readonly Jaarwijziging[] => {
      const inhoud = waarden[index] ?? '';
      return inhoud === '' ? [] : [{ waar: post, kolom, inhoud }];
    });
    if (figures.length === 0) return [];
    return jaar === '' ? figures : [{ waar: 'jaar', kolom, inhoud: jaar }, ...figures];
  });
