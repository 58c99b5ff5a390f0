import { shareLeft } from '../arithmetic';
import { define } from '../define';
import { inkoopprijs } from '../parameters/inkoopprijs';
import { verkoopprijs } from '../parameters/verkoopprijs';

/**
 * Gross profit as a share of the selling price.
 *
 * Prices in euro, excluding VAT and not negative (#NUM!); a selling price of zero gives #DIV/0!. The result is a fraction,
 * negative when the selling price lies below the purchase price.
 */
export const marge = define({
  id: 'MARGE',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Marge', en: 'Margin' },
  summary: {
    nl: 'Brutowinst in procenten van de verkoopprijs (excl. btw).',
    en: 'Gross profit as a percentage of the selling price (excl. VAT).',
  },
  synonyms: {
    nl: ['brutowinst', 'brutomarge', 'winstmarge', 'margepercentage'],
    en: ['gross margin', 'profit margin', 'gross profit'],
  },
  formula: '({verkoopprijs} − {inkoopprijs}) / {verkoopprijs}',
  params: { verkoopprijs, inkoopprijs },
  divisors: ['verkoopprijs'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Tussen 10% en 50% is gangbaar, afhankelijk van de branche. Marge gaat altijd over de verkoopprijs. Een percentage van de inkoopprijs heet opslag, al noemen sommige sites dat ook marge.',
      en: 'Between 10% and 50% is common, depending on the industry. A margin is always a share of the selling price. A share of the purchase price is a markup, though some sites call that a margin too.',
    },
    sources: ['kv', 'ww'],
  },
  native: ({ verkoopprijs, inkoopprijs }) => `(${verkoopprijs}-${inkoopprijs})/${verkoopprijs}`,
  sources: ['kv', 'ww', 'mbt1', 'mbt2'],
  examples: [
    { given: { verkoopprijs: 65, inkoopprijs: 50 }, result: 0.230769230769231, source: 'kv' },
    { given: { verkoopprijs: 47.07, inkoopprijs: 35 }, result: 0.256426598682813, source: 'ww' },
    { given: { verkoopprijs: 120, inkoopprijs: 66 }, result: 0.45, source: 'eigen' },
    { given: { verkoopprijs: 8, inkoopprijs: 10 }, result: -0.25, source: 'eigen' },
    { given: { verkoopprijs: 0, inkoopprijs: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { verkoopprijs: 120, inkoopprijs: -66 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkoopprijs, inkoopprijs }) => shareLeft(verkoopprijs, inkoopprijs),
});
