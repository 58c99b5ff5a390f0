import { divide } from '../arithmetic';
import { define } from '../define';
import { gemiddeldeVoorraad } from '../parameters/gemiddeldeVoorraad';
import { inkoopwaardeOmzet } from '../parameters/inkoopwaardeOmzet';

/**
 * How many times a year the average stock is sold.
 *
 * Amounts in euro and not negative (#NUM!); no stock gives #DIV/0!. The result is a number of times.
 */
export const omzetsnelheid = define({
  id: 'OMZETSNELHEID',
  group: 'activiteit',
  priority: 2,
  title: { nl: 'Omzetsnelheid van de voorraad', en: 'Inventory turnover' },
  summary: {
    nl: 'Hoe vaak per jaar wordt de gemiddelde voorraad verkocht?',
    en: 'How many times a year is the average inventory sold?',
  },
  purpose: {
    nl: 'Gebruik de omzetsnelheid als je wilt weten hoe vaak een account zijn voorraad in een jaar verkoopt en weer aanvult. Een hoge snelheid betekent dat er weinig geld in voorraad vastzit. Bij 7,3 is de voorraad ruim zeven keer per jaar verkocht.',
    en: 'Use inventory turnover when you want to know how often an account sells and refills its stock in a year. A high speed means that little money is tied up in stock. At 7.3 the stock was sold just over seven times a year.',
  },
  mistake: {
    nl: 'Alleen de voorraad van 31 december nemen. Die kan toevallig hoog of laag zijn: neem het gemiddelde van begin en eind, of van alle maanden.',
    en: 'Taking the stock of 31 December alone. It may happen to be high or low: take the average of the start and the end, or of all months.',
  },
  synonyms: {
    nl: ['omloopsnelheid voorraad', 'voorraadrotatie', 'voorraad verkopen'],
    en: ['stock turn', 'inventory turns', 'stock turnover'],
  },
  formula: '{inkoopwaardeOmzet} / {gemiddeldeVoorraad}',
  params: { inkoopwaardeOmzet, gemiddeldeVoorraad },
  divisors: ['gemiddeldeVoorraad'],
  result: { unit: 'keer' },
  norm: {
    text: {
      nl: 'Hoger is sneller. Deel 365 door de omzetsnelheid en je hebt de voorraadtermijn in dagen. Vergelijk met vorig jaar en met de branche.',
      en: 'Higher is faster. Divide 365 by the inventory turnover and you have the inventory period in days. Compare with last year and with the industry.',
    },
    sources: ['bhp20', 'leo'],
  },
  native: ({ inkoopwaardeOmzet, gemiddeldeVoorraad }) => `${inkoopwaardeOmzet}/${gemiddeldeVoorraad}`,
  sources: ['bhp20', 'leo'],
  related: ['VOORRAADTERMIJN', 'OMLOOPSNELHEID', 'CCC'],
  examples: [
    { given: { inkoopwaardeOmzet: 292_000, gemiddeldeVoorraad: 40_000 }, result: 7.3, source: 'eigen' },
    { given: { inkoopwaardeOmzet: 80_000, gemiddeldeVoorraad: 27_500 }, result: 2.90909090909091, source: 'bhp20' },
    { given: { inkoopwaardeOmzet: 292_000, gemiddeldeVoorraad: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { inkoopwaardeOmzet: 292_000, gemiddeldeVoorraad: -40_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ inkoopwaardeOmzet, gemiddeldeVoorraad }) => divide(inkoopwaardeOmzet, gemiddeldeVoorraad),
});
