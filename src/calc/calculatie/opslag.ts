import { relativeIncrease } from '../arithmetic';
import { define } from '../define';
import { inkoopprijs } from '../parameters/inkoopprijs';
import { verkoopprijs } from '../parameters/verkoopprijs';

/**
 * Gross profit as a share of the purchase price.
 *
 * Prices in euro, excluding VAT and not negative (#NUM!); a purchase price of zero gives #DIV/0!. The result is a
 * fraction, negative when the selling price lies below the purchase price.
 */
export const opslag = define({
  id: 'OPSLAG',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Opslag', en: 'Markup' },
  summary: {
    nl: 'Brutowinst in procenten van de inkoopprijs.',
    en: 'Gross profit as a percentage of the purchase price.',
  },
  synonyms: {
    nl: ['winstopslag', 'brutowinst', 'opslagpercentage', 'markup'],
    en: ['mark-up', 'gross profit', 'cost plus'],
  },
  formula: '({verkoopprijs} − {inkoopprijs}) / {inkoopprijs}',
  params: { verkoopprijs, inkoopprijs },
  divisors: ['inkoopprijs'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Opslag gaat altijd over de inkoopprijs en mag hoger zijn dan 100%. Een percentage van de verkoopprijs heet marge: dezelfde brutowinst is als marge een lager percentage.',
      en: 'A markup is always a share of the purchase price and may exceed 100%. A share of the selling price is a margin: the same gross profit is a lower percentage as a margin.',
    },
    sources: ['ww', 'mbt1'],
  },
  native: ({ verkoopprijs, inkoopprijs }) => `(${verkoopprijs}-${inkoopprijs})/${inkoopprijs}`,
  sources: ['ww', 'mbt1', 'mbt2', 'mbt3'],
  examples: [
    { given: { verkoopprijs: 47.07, inkoopprijs: 35 }, result: 0.344857142857143, source: 'ww' },
    { given: { verkoopprijs: 116, inkoopprijs: 80 }, result: 0.45, source: 'eigen' },
    { given: { verkoopprijs: 1.2, inkoopprijs: 0.5 }, result: 1.4, source: 'mbt3' },
    { given: { verkoopprijs: 5, inkoopprijs: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { verkoopprijs: -116, inkoopprijs: 80 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkoopprijs, inkoopprijs }) => relativeIncrease(inkoopprijs, verkoopprijs),
});
