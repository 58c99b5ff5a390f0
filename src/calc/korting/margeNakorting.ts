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
