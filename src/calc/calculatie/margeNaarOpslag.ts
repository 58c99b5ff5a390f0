import { divide } from '../arithmetic';
import { define } from '../define';
import { gewensteMarge } from '../parameters/gewensteMarge';

/**
 * The same gross profit as a share of the purchase price instead of the selling price.
 *
 * Margin as a fraction above -10 and at most 1, so that 25 for 25% is refused (#NUM!); exactly 1 gives #DIV/0!. The
 * result is a fraction.
 */
export const margeNaarOpslag = define({
  id: 'MARGE.NAAR.OPSLAG',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Van marge naar opslag', en: 'From margin to markup' },
  summary: {
    nl: 'Rekent een marge (over de verkoopprijs) om naar de opslag (over de inkoopprijs).',
    en: 'Converts a margin (on the selling price) into the markup (on the purchase price).',
  },
  purpose: {
    nl: 'Jij denkt in marge, maar je leverancier, collega of kassasysteem rekent met opslag. De uitkomst is de opslag die dezelfde brutowinst in euro geeft. Alleen het percentage verandert, de prijs niet.',
    en: 'You think in margins, but your supplier, colleague or till works with markups. The outcome is the markup that gives the same gross profit in euro. Only the percentage changes, the price does not.',
  },
  mistake: {
    nl: 'De marge zonder omrekenen als opslag gebruiken. Wie 30% marge wil en 30% opslag rekent, houdt maar 23,1% van de verkoopprijs over. Voor 30% marge is 42,9% opslag nodig.',
    en: 'Using the margin as a markup without converting it. If you want a 30% margin and apply a 30% markup, you keep only 23.1% of the selling price. A 30% margin takes a 42.9% markup.',
  },
  differs: {
    nl: 'De oefensite Mon BTS MCO, vertaald uit het Frans, noemt een opslag "margepercentage". Kijk dus eerst waar je percentage over gaat. Gaat het over de inkoopprijs, dan is het al een opslag en hoef je niets om te rekenen.',
    en: 'The practice site Mon BTS MCO, translated from French, calls a markup "margepercentage" (margin percentage). So check first what your percentage is a share of. When it is a share of the purchase price, it is a markup already and you need not convert anything.',
  },
  synonyms: {
    nl: ['omrekenen', 'marge omzetten', 'markup', 'opslagpercentage'],
    en: ['convert', 'margin to mark-up', 'mark-up'],
  },
  formula: '{marge} / (1 − {marge})',
  params: { marge: gewensteMarge },
  divisors: ['marge'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Zolang er winst is, is de opslag hoger dan de marge: de inkoopprijs is lager dan de verkoopprijs, dus dezelfde winst is er een groter deel van. Een marge van 25% is een opslag van 33,3%.',
      en: 'As long as there is a profit, the markup is higher than the margin: the purchase price is lower than the selling price, so the same profit is a larger share of it. A margin of 25% is a markup of 33.3%.',
    },
    sources: ['1001'],
  },
  native: ({ marge }) => `${marge}/(1-${marge})`,
  sources: ['1001'],
  related: ['OPSLAG.NAAR.MARGE', 'MARGE', 'OPSLAG', 'VERKOOPPRIJS.MARGE'],
  examples: [
    { given: { marge: 0.25 }, result: 0.333333333333333, source: '1001' },
    { given: { marge: 0.2 }, result: 0.25, source: 'eigen' },
    { given: { marge: 0.5 }, result: 1, source: 'eigen' },
    { given: { marge: 1 }, result: '#DIV/0!', source: 'eigen' },
    { given: { marge: 25 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ marge }, { one }) => divide(marge, one.minus(marge)),
});
