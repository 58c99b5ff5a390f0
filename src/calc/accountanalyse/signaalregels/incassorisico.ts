import { signaalregel } from './signaalregel';

export const incassorisico = signaalregel({
  id: 'incassorisico',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Incassorisico', en: 'Collection risk' },
  uitleg: {
    nl: 'Spreekt als de klanten van de account later betalen dan onze betalingstermijn: de account moet ons dan betalen voordat hij zelf geld krijgt. De debiteurentermijn is een gemiddelde; enkele late betalers kunnen hem optrekken.',
    en: 'Speaks when the customers of the account pay later than our payment term: the account then has to pay us before it gets money itself. The collection period is an average; a few late payers can raise it.',
  },
  feiten: ({ kengetal, jaar, dagen }) => ({
    debiteurentermijn: kengetal('debiteurentermijn'),
    jaar: jaar(),
    betalingstermijn: dagen('betalingstermijn'),
  }),
  spreekt: ({ debiteurentermijn, betalingstermijn }) => debiteurentermijn > betalingstermijn,
  zin: {
    nl: 'De klanten van de account betaalden in {jaar} na gemiddeld {debiteurentermijn}; wij geven de account {betalingstermijn}.',
    en: 'The customers of the account paid after {debiteurentermijn} on average in {jaar}; we give the account {betalingstermijn}.',
  },
});
