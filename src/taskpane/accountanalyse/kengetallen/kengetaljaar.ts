import type { Analyse } from '../../../calc/accountanalyse/analyse';

/** The last year that ratios are known of, or else the last one: a newer year may hold nothing but our own turnover. */
export const kengetaljaar = ({
  kolommen,
  kengetallen,
}: Pick<Analyse, 'kolommen' | 'kengetallen'>): number | undefined =>
  kolommen.filter((kolom) => kengetallen.some(({ waarden }) => waarden[kolom] !== '')).at(-1) ?? kolommen.at(-1);
