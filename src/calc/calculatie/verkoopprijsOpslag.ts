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
  purpose: {
    nl: 'Je koopt een product in en rekent er een vast percentage bovenop. De uitkomst is je verkoopprijs zonder btw; voor een consument komt de btw er nog bij.',
    en: 'You buy a product and put a fixed percentage on top. The outcome is your selling price without VAT; for a consumer the VAT still has to be added.',
  },
  mistake: {
    nl: 'Een marge invullen als opslag. Met 30% opslag houd je maar 23,1% van de verkoopprijs over. Moet er 30% van de verkoopprijs overblijven, gebruik dan VERKOOPPRIJS.MARGE.',
    en: 'Entering a margin as a markup. With a 30% markup you keep only 23.1% of the selling price. When 30% of the selling price has to be left, use VERKOOPPRIJS.MARGE.',
  },
  differs: {
    nl: 'Opslag gaat hier over de inkoopprijs, zoals bij 1001vragen en KlantVisie. De oefensite Mon BTS MCO, vertaald uit het Frans, noemt dit percentage "margepercentage".',
    en: 'A markup here is a share of the purchase price, as on 1001vragen and KlantVisie. The practice site Mon BTS MCO, translated from French, calls this percentage "margepercentage" (margin percentage).',
  },
  synonyms: {
    nl: ['winstopslag', 'opslagpercentage', 'prijs berekenen', 'markup'],
    en: ['cost plus', 'mark-up', 'price setting'],
  },
  formula: '{inkoopprijs} × (1 + {opslag})',
  params: { inkoopprijs, opslag },
  result: { unit: 'euro' },
  native: ({ inkoopprijs, opslag }) => `${inkoopprijs}*(1+${opslag})`,
  sources: ['1001', 'kv', 'exam'],
  related: ['VERKOOPPRIJS.MARGE', 'INKOOPPRIJS.OPSLAG', 'OPSLAG.NAAR.MARGE', 'CONSUMENTENPRIJS'],
  examples: [
    { given: { inkoopprijs: 100, opslag: 0.3 }, result: 130, source: '1001' },
    { given: { inkoopprijs: 80, opslag: 0.45 }, result: 116, source: 'eigen' },
    { given: { inkoopprijs: 80, opslag: -0.25 }, result: 60, source: 'eigen' },
    { given: { inkoopprijs: 80, opslag: 45 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ inkoopprijs, opslag }, calculator) => raisedBy(inkoopprijs, opslag, calculator),
});
