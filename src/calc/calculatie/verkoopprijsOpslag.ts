import { raisedBy } from '../arithmetic';
import { define } from '../define';
import { inkoopprijs } from '../parameters/inkoopprijs';
import { opslag } from '../parameters/opslag';

/**
 * The selling price excluding VAT that follows from a purchase price and a markup on it.
 *
 * Price in euro and not negative; markup as a fraction from -1 to 10, so that 45 for 45% is refused (#NUM!). The result
 * is in euro and not rounded.
 */
export const verkoopprijsOpslag = define({
  id: 'VERKOOPPRIJS.OPSLAG',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Verkoopprijs uit opslag', en: 'Selling price from markup' },
  summary: {
    nl: 'Verkoopprijs excl. btw uit de inkoopprijs en een opslag over de inkoopprijs.',
    en: 'Selling price excl. VAT from the purchase price and a markup on the purchase price.',
  },
  synonyms: {
    nl: ['winstopslag', 'opslagpercentage', 'prijs berekenen', 'markup'],
    en: ['cost plus', 'mark-up', 'price setting'],
  },
  formula: '{inkoopprijs} × (1 + {opslag})',
  params: { inkoopprijs, opslag },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Opslag gaat over de inkoopprijs. Gaat je percentage over de verkoopprijs, dan is het een marge: gebruik dan VERKOOPPRIJS.MARGE. Een opslag van 30% is een marge van 23,1%.',
      en: 'A markup is a share of the purchase price. When your percentage is a share of the selling price, it is a margin: then use VERKOOPPRIJS.MARGE. A markup of 30% is a margin of 23.1%.',
    },
    sources: ['kv', '1001'],
  },
  native: ({ inkoopprijs, opslag }) => `${inkoopprijs}*(1+${opslag})`,
  sources: ['1001', 'kv', 'exam'],
  examples: [
    { given: { inkoopprijs: 100, opslag: 0.3 }, result: 130, source: '1001' },
    { given: { inkoopprijs: 80, opslag: 0.45 }, result: 116, source: 'eigen' },
    { given: { inkoopprijs: 80, opslag: -0.25 }, result: 60, source: 'eigen' },
    { given: { inkoopprijs: 80, opslag: 45 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ inkoopprijs, opslag }, calculator) => raisedBy(inkoopprijs, opslag, calculator),
});
