import { signaalregel } from './signaalregel';

export const betaaltOpTijd = signaalregel({
  id: 'betaaltOpTijd',
  soort: 'kans',
  kwadrant: 'S',
  titel: { nl: 'Betaalt leveranciers op tijd', en: 'Pays suppliers on time' },
  uitleg: {
    nl: 'Spreekt als de crediteurentermijn in het laatste jaar niet langer is dan onze betalingstermijn. Het is een gemiddelde over alle leveranciers, geen belofte aan ons.',
    en: 'Speaks when the payment period in the last year does not exceed our payment term. It is an average over all suppliers, no promise to us.',
  },
  feiten: ({ kengetal, jaar, dagen }) => ({
    crediteurentermijn: kengetal('crediteurentermijn'),
    jaar: jaar(),
    betalingstermijn: dagen('betalingstermijn'),
  }),
  spreekt: ({ crediteurentermijn, betalingstermijn }) => crediteurentermijn <= betalingstermijn,
  zin: {
    nl: 'De account betaalde zijn leveranciers in {jaar} na gemiddeld {crediteurentermijn}, binnen onze termijn van {betalingstermijn}.',
    en: 'The account paid its suppliers after {crediteurentermijn} on average in {jaar}, within our term of {betalingstermijn}.',
  },
});
