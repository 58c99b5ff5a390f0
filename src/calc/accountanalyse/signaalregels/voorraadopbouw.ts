import { groeiVan } from './groeiVan';
import { signaalregel } from './signaalregel';

/** Less than this is within what a year can differ. */
const MERKBAAR = 0.1;

export const voorraadopbouw = signaalregel({
  id: 'voorraadopbouw',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Voorraad ligt langer', en: 'Stock lies longer' },
  uitleg: {
    nl: 'Spreekt als de voorraadtermijn in een jaar met 10% of meer stijgt. De kans op veroudering neemt toe. Een bewuste voorraad, bijvoorbeeld tegen een tekort, ziet er net zo uit.',
    en: 'Speaks when the stock period rises by 10% or more in a year. The chance of obsolete stock grows. A deliberate stock, for instance against shortages, looks the same.',
  },
  feiten: ({ kengetal, jaar }) => ({
    oud: kengetal('voorraadtermijn', 1),
    jaarOud: jaar(1),
    nieuw: kengetal('voorraadtermijn'),
    jaar: jaar(),
  }),
  spreekt: ({ oud, nieuw }) => groeiVan(oud, nieuw) >= MERKBAAR,
  zin: {
    nl: 'De voorraad lag gemiddeld {nieuw} in {jaar}, tegen {oud} in {jaarOud}.',
    en: 'The stock lay for {nieuw} on average in {jaar}, against {oud} in {jaarOud}.',
  },
});
