import { groeiVan } from './groeiVan';
import { signaalregel } from './signaalregel';

/** Less than this is within what a year can differ. */
const MERKBAAR = 0.1;

export const betaaltLater = signaalregel({
  id: 'betaaltLater',
  soort: 'risico',
  kwadrant: 'T',
  titel: { nl: 'Betaalt leveranciers later', en: 'Pays suppliers later' },
  uitleg: {
    nl: 'Spreekt als de crediteurentermijn in een jaar met 10% of meer stijgt. Dat kan krapte zijn, maar ook een betere afspraak met een grote leverancier.',
    en: 'Speaks when the payment period rises by 10% or more in a year. That can be a lack of cash, but also a better deal with a large supplier.',
  },
  feiten: ({ kengetal, jaar }) => ({
    oud: kengetal('crediteurentermijn', 1),
    jaarOud: jaar(1),
    nieuw: kengetal('crediteurentermijn'),
    jaar: jaar(),
  }),
  spreekt: ({ oud, nieuw }) => groeiVan(oud, nieuw) >= MERKBAAR,
  zin: {
    nl: 'De account betaalt zijn leveranciers later: na gemiddeld {nieuw} in {jaar}, tegen {oud} in {jaarOud}.',
    en: 'The account pays its suppliers later: after {nieuw} on average in {jaar}, against {oud} in {jaarOud}.',
  },
});
