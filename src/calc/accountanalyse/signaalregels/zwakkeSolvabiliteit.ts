import { signaalregel } from './signaalregel';

export const zwakkeSolvabiliteit = signaalregel({
  id: 'zwakkeSolvabiliteit',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Zwakke solvabiliteit', en: 'Weak solvency' },
  uitleg: {
    nl: 'Spreekt als de solvabiliteit in het laatste jaar lager is dan de grens waar "voldoende" begint, maar niet onder nul: dan spreekt de regel over negatief eigen vermogen.',
    en: 'Speaks when solvency in the last year is below the limit where "sufficient" begins, but not below zero: then the rule on negative equity speaks.',
  },
  feiten: ({ kengetal, jaar, norm }) => ({
    solvabiliteit: kengetal('solvabiliteit'),
    jaar: jaar(),
    norm: norm('solvabiliteit', 'attention'),
  }),
  spreekt: ({ solvabiliteit, norm }) => solvabiliteit >= 0 && solvabiliteit < norm,
  zin: {
    nl: 'De solvabiliteit was {solvabiliteit} in {jaar}, onder de grens van {norm}: een tegenvaller raakt snel de schuldeisers.',
    en: 'Solvency was {solvabiliteit} in {jaar}, below the limit of {norm}: a setback soon hurts the creditors.',
  },
});
