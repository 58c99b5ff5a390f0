import { divide } from '../arithmetic';
import { define } from '../define';
import { opslag } from '../parameters/opslag';

/**
 * The same gross profit as a share of the selling price instead of the purchase price.
 *
 * Markup as a fraction from -1 to 10, so that 30 for 30% is refused (#NUM!); exactly -1 gives #DIV/0!. The result is a
 * fraction.
 */
export const opslagNaarMarge = define({
  id: 'OPSLAG.NAAR.MARGE',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Van opslag naar marge', en: 'From markup to margin' },
  summary: {
    nl: 'Rekent een opslag (over de inkoopprijs) om naar de marge (over de verkoopprijs).',
    en: 'Converts a markup (on the purchase price) into the margin (on the selling price).',
  },
  purpose: {
    nl: 'Je weet de opslag en wilt weten welk deel van de verkoopprijs je daarmee overhoudt. Die marge heb je nodig bij kortingen, want een korting gaat ook van de verkoopprijs af.',
    en: 'You know the markup and want to know which share of the selling price you keep with it. You need that margin for discounts, because a discount is taken off the selling price too.',
  },
  mistake: {
    nl: 'Denken dat je met 30% opslag ook 30% korting kunt geven zonder verlies. De marge is maar 23,1%: geef je meer korting, dan verkoop je onder de inkoopprijs.',
    en: 'Thinking that a 30% markup lets you give a 30% discount without a loss. The margin is only 23.1%: with a larger discount you sell below the purchase price.',
  },
  differs: {
    nl: 'De oefensite Mon BTS MCO, vertaald uit het Frans, noemt een opslag "margepercentage" en een marge "merktarief" of "marktarief". Hier is de opslag een deel van de inkoopprijs en de marge een deel van de verkoopprijs.',
    en: 'The practice site Mon BTS MCO, translated from French, calls a markup "margepercentage" and a margin "merktarief" or "marktarief". Here the markup is a share of the purchase price and the margin a share of the selling price.',
  },
  synonyms: {
    nl: ['omrekenen', 'opslag omzetten', 'brutomarge', 'margepercentage'],
    en: ['convert', 'mark-up to margin', 'gross margin'],
  },
  formula: '{opslag} / (1 + {opslag})',
  params: { opslag },
  divisors: ['opslag'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Zolang er winst is, is de marge lager dan de opslag: de verkoopprijs is hoger dan de inkoopprijs, dus dezelfde winst is er een kleiner deel van. Een opslag van 30% is een marge van 23,1%.',
      en: 'As long as there is a profit, the margin is lower than the markup: the selling price is higher than the purchase price, so the same profit is a smaller share of it. A markup of 30% is a margin of 23.1%.',
    },
    sources: ['kv'],
  },
  native: ({ opslag }) => `${opslag}/(1+${opslag})`,
  sources: ['kv'],
  related: ['MARGE.NAAR.OPSLAG', 'OPSLAG', 'MARGE', 'KORTING.MAX'],
  examples: [
    { given: { opslag: 0.3 }, result: 0.230769230769231, source: 'kv' },
    { given: { opslag: 0.25 }, result: 0.2, source: 'eigen' },
    { given: { opslag: 1 }, result: 0.5, source: 'eigen' },
    { given: { opslag: -1 }, result: '#DIV/0!', source: 'eigen' },
    { given: { opslag: 30 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ opslag }, { one }) => divide(opslag, one.plus(opslag)),
});
