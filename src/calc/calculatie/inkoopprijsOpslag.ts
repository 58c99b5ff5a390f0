import { beforeRaise } from '../arithmetic';
import { define } from '../define';
import { opslag } from '../parameters/opslag';
import { verkoopprijs } from '../parameters/verkoopprijs';

/**
 * The purchase price that a markup turned into the selling price: VERKOOPPRIJS.OPSLAG the other way round.
 *
 * Price in euro, excluding VAT and not negative; markup as a fraction from -1 to 10, so that 45 for 45% is refused
 * (#NUM!). A markup of exactly -1 gives #DIV/0!. The result is in euro and not rounded.
 */
export const inkoopprijsOpslag = define({
  id: 'INKOOPPRIJS.OPSLAG',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Inkoopprijs uit opslag', en: 'Purchase price from markup' },
  summary: {
    nl: 'Van de verkoopprijs excl. btw terug naar de inkoopprijs, als je de opslag weet.',
    en: 'From the selling price excl. VAT back to the purchase price, when you know the markup.',
  },
  purpose: {
    nl: 'Je weet de verkoopprijs en de opslag en zoekt de inkoopprijs die daarbij hoort. Zo reken je na wat een product bij inkoop heeft gekost, of wat het mag kosten als de verkoopprijs vaststaat.',
    en: 'You know the selling price and the markup and look for the purchase price that goes with them. It shows what a product cost to buy, or what it may cost when the selling price is fixed.',
  },
  mistake: {
    nl: 'Het percentage van de verkoopprijs aftrekken. De opslag is over de inkoopprijs berekend, dus je deelt: € 65 met 30% opslag komt van € 50 (65 / 1,3), niet van € 45,50.',
    en: 'Taking the percentage off the selling price. The markup was a share of the purchase price, so you divide: € 65 with a 30% markup comes from € 50 (65 / 1.3), not from € 45.50.',
  },
  differs: {
    nl: 'De oefensite Mon BTS MCO, vertaald uit het Frans, noemt een opslag "margepercentage". Opslag gaat hier over de inkoopprijs. Gaat je percentage over de verkoopprijs, gebruik dan INKOOPPRIJS.MARGE.',
    en: 'The practice site Mon BTS MCO, translated from French, calls a markup "margepercentage" (margin percentage). A markup here is a share of the purchase price. When your percentage is a share of the selling price, use INKOOPPRIJS.MARGE.',
  },
  synonyms: {
    nl: ['terugrekenen', 'winstopslag', 'opslagpercentage', 'markup'],
    en: ['work back', 'mark-up', 'cost from price'],
  },
  formula: '{verkoopprijs} / (1 + {opslag})',
  params: { verkoopprijs, opslag },
  divisors: ['opslag'],
  result: { unit: 'euro' },
  native: ({ verkoopprijs, opslag }) => `${verkoopprijs}/(1+${opslag})`,
  sources: ['1001', 'kv'],
  related: ['VERKOOPPRIJS.OPSLAG', 'INKOOPPRIJS.MARGE', 'INKOOPPRIJS.MAX', 'OPSLAG.NAAR.MARGE'],
  examples: [
    { given: { verkoopprijs: 65, opslag: 0.3 }, result: 50, source: 'kv' },
    { given: { verkoopprijs: 116, opslag: 0.45 }, result: 80, source: 'eigen' },
    { given: { verkoopprijs: 60, opslag: -0.25 }, result: 80, source: 'eigen' },
    { given: { verkoopprijs: 5, opslag: -1 }, result: '#DIV/0!', source: 'eigen' },
    { given: { verkoopprijs: 116, opslag: 45 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkoopprijs, opslag }, calculator) => beforeRaise(verkoopprijs, opslag, calculator),
});
