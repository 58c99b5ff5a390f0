import { priceAtMargin } from '../arithmetic';
import { define } from '../define';
import { gewensteMarge } from '../parameters/gewensteMarge';
import { inkoopprijs } from '../parameters/inkoopprijs';

/**
 * The selling price excluding VAT at which a purchase price leaves the wanted margin.
 *
 * Price in euro and not negative; margin as a fraction of the selling price, above -10 and at most 1 (#NUM!). A margin of
 * exactly 1 gives #DIV/0!. The result is in euro and not rounded.
 */
export const verkoopprijsMarge = define({
  id: 'VERKOOPPRIJS.MARGE',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Verkoopprijs uit marge', en: 'Selling price from margin' },
  summary: {
    nl: 'Verkoopprijs excl. btw uit de inkoopprijs en de marge die je over de verkoopprijs wilt halen.',
    en: 'Selling price excl. VAT from the purchase price and the margin you want on the selling price.',
  },
  synonyms: {
    nl: ['gewenste marge', 'brutomarge', 'prijs berekenen'],
    en: ['target margin', 'gross margin', 'price setting'],
  },
  formula: '{inkoopprijs} / (1 − {marge})',
  params: { inkoopprijs, marge: gewensteMarge },
  divisors: ['marge'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Marge gaat over de verkoopprijs. Gaat je percentage over de inkoopprijs, dan is het een opslag: gebruik dan VERKOOPPRIJS.OPSLAG. Een marge van 25% is een opslag van 33,3%.',
      en: 'A margin is a share of the selling price. When your percentage is a share of the purchase price, it is a markup: then use VERKOOPPRIJS.OPSLAG. A margin of 25% is a markup of 33.3%.',
    },
    sources: ['1001', 'ww'],
  },
  native: ({ inkoopprijs, marge }) => `${inkoopprijs}/(1-${marge})`,
  sources: ['1001', 'ww', 'mbt3'],
  examples: [
    { given: { inkoopprijs: 100, marge: 0.25 }, result: 133.333333333333, source: '1001' },
    { given: { inkoopprijs: 66, marge: 0.45 }, result: 120, source: 'eigen' },
    { given: { inkoopprijs: 0.5, marge: 0.3 }, result: 0.714285714285714, source: 'mbt3' },
    { given: { inkoopprijs: 66, marge: 1 }, result: '#DIV/0!', source: 'eigen' },
    { given: { inkoopprijs: 66, marge: 45 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ inkoopprijs, marge }, calculator) => priceAtMargin(inkoopprijs, marge, calculator),
});
