import { signaalregel } from './signaalregel';

export const laatBetalen = signaalregel({
  id: 'laatBetalen',
  soort: 'risico',
  kwadrant: 'T',
  titel: { nl: 'Betaalt leveranciers laat', en: 'Pays suppliers late' },
  uitleg: {
    nl: 'Spreekt als de crediteurentermijn in het laatste jaar langer is dan onze betalingstermijn. Het is een gemiddelde over alle leveranciers: met anderen kan de account een langere termijn hebben afgesproken.',
    en: 'Speaks when the payment period in the last year exceeds our payment term. It is an average over all suppliers: with others the account may have agreed a longer term.',
  },
  feiten: ({ kengetal, jaar, dagen }) => ({
    crediteurentermijn: kengetal('crediteurentermijn'),
    jaar: jaar(),
    betalingstermijn: dagen('betalingstermijn'),
  }),
  spreekt: ({ crediteurentermijn, betalingstermijn }) => crediteurentermijn > betalingstermijn,
  zin: {
    nl: 'De account betaalde zijn leveranciers in {jaar} na gemiddeld {crediteurentermijn}; onze termijn is {betalingstermijn}.',
    en: 'The account paid its suppliers after {crediteurentermijn} on average in {jaar}; our term is {betalingstermijn}.',
  },
});
