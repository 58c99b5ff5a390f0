import { divide } from '../arithmetic';
import { define } from '../define';
import { korting } from '../parameters/korting';
import { marge } from '../parameters/marge';

/**
 * The margin on the new, lower selling price that is left after a discount.
 *
 * Margin at most 1, discount between 0 and 1 (#NUM!); the result is a fraction and may be negative. A discount of the
 * whole price gives #DIV/0!.
 */
export const margeNakorting = define({
  id: 'MARGE.NAKORTING',
  group: 'korting',
  priority: 1,
  title: { nl: 'Marge na korting', en: 'Margin after discount' },
  summary: {
    nl: 'Nieuwe marge over de nieuwe, lagere verkoopprijs na een korting.',
    en: 'New margin on the new, lower selling price after a discount.',
  },
  purpose: {
    nl: 'Een klant vraagt korting en je wilt weten hoeveel marge je overhoudt. De uitkomst is je brutowinst als deel van de nieuwe, lagere prijs.',
    en: 'A customer asks for a discount and you want to know how much margin you keep. The outcome is your gross profit as a share of the new, lower price.',
  },
  mistake: {
    nl: 'De korting van de marge aftrekken. Bij 30% marge en 15% korting houd je geen 15% over maar 17,6%, want de marge geldt over de nieuwe prijs.',
    en: 'Subtracting the discount from the margin. With a margin of 30% and a discount of 15% you do not keep 15% but 17.6%, because the margin is a share of the new price.',
  },
  differs: {
    nl: 'Post Affiliate Pro trekt de korting van de marge af: 30% − 15% = 15%. Dat is 15% van de oude prijs. Winstwaker rekent net als deze functie met de nieuwe prijs, en dan is het 17,6%.',
    en: 'Post Affiliate Pro subtracts the discount from the margin: 30% − 15% = 15%. That is 15% of the old price. Winstwaker takes the new price, as this function does, and then it is 17.6%.',
  },
  synonyms: { nl: ['brutowinstmarge', 'nieuwe marge'], en: ['gross margin', 'new margin', 'discounted margin'] },
  formula: '({marge} − {korting}) / (1 − {korting})',
  params: { marge, korting },
  divisors: ['korting'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Trek de korting niet van de marge af: bij 30% marge en 15% korting houd je 17,6% over, geen 15%. De marge geldt over de nieuwe, lagere prijs. Een negatieve uitkomst betekent dat je onder de inkoopprijs verkoopt.',
      en: 'Do not subtract the discount from the margin: with a margin of 30% and a discount of 15% you keep 17.6%, not 15%. The margin is a share of the new, lower price. A negative outcome means that you sell below the purchase price.',
    },
    sources: ['ww'],
  },
  native: ({ marge, korting }) => `(${marge}-${korting})/(1-${korting})`,
  sources: ['ww'],
  related: ['KORTING.MAX', 'KORTING.EXTRAAFZET', 'KORTING.EFFECT', 'MARGE'],
  examples: [
    { given: { marge: 0.293585, korting: 0.05 }, result: 0.256405263157895, source: 'ww' },
    { given: { marge: 0.4, korting: 0.1 }, result: 0.333333333333333, source: 'eigen' },
    { given: { marge: 0.4, korting: 0.25 }, result: 0.2, source: 'eigen' },
    { given: { marge: 0.2, korting: 0.2 }, result: 0, source: 'eigen' },
    { given: { marge: 0.1, korting: 0.2 }, result: -0.125, source: 'eigen' },
    { given: { marge: 0.4, korting: 1 }, result: '#DIV/0!', source: 'eigen' },
    { given: { marge: 0.4, korting: 10 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ marge, korting }, { one }) => divide(marge.minus(korting), one.minus(korting)),
});
