import { signaalregel } from './signaalregel';

export const omzetkrimp = signaalregel({
  id: 'omzetkrimp',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Krimpende omzet', en: 'Shrinking turnover' },
  uitleg: {
    nl: 'Spreekt als de omzet van de account twee jaar op rij daalt. De verkoop van een bedrijfsonderdeel kan dat ook verklaren.',
    en: 'Speaks when the turnover of the account falls two years in a row. The sale of a part of the business can explain that too.',
  },
  feiten: ({ post, jaar }) => ({
    eerste: post('omzet', 2),
    jaarEerste: jaar(2),
    tweede: post('omzet', 1),
    laatste: post('omzet'),
    jaar: jaar(),
  }),
  spreekt: ({ eerste, tweede, laatste }) => tweede < eerste && laatste < tweede,
  zin: {
    nl: 'De omzet daalde twee jaar op rij, van {eerste} in {jaarEerste} via {tweede} naar {laatste} in {jaar}.',
    en: 'Turnover fell two years in a row, from {eerste} in {jaarEerste} through {tweede} to {laatste} in {jaar}.',
  },
});
