import { costAtMargin } from '../arithmetic';
import { define } from '../define';
import { gewensteMarge } from '../parameters/gewensteMarge';
import { verkoopprijs } from '../parameters/verkoopprijs';

/**
 * The purchase price at which a selling price leaves the given margin: VERKOOPPRIJS.MARGE the other way round.
 *
 * Price in euro, excluding VAT and not negative; margin as a fraction of the selling price, above -10 and at most 1, so
 * that 45 for 45% is refused (#NUM!). A margin of 1 leaves nothing for the purchase: 0. The result is in euro and not
 * rounded.
 */
export const inkoopprijsMarge = define({
  id: 'INKOOPPRIJS.MARGE',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Inkoopprijs uit marge', en: 'Purchase price from margin' },
  summary: {
    nl: 'Van de verkoopprijs excl. btw terug naar de inkoopprijs, als je de marge over de verkoopprijs weet.',
    en: 'From the selling price excl. VAT back to the purchase price, when you know the margin on the selling price.',
  },
  purpose: {
    nl: 'Je weet de verkoopprijs en de marge en zoekt de inkoopprijs die daarbij hoort. De uitkomst is het deel van de verkoopprijs dat overblijft voor de inkoop. Handig voordat je met een leverancier gaat onderhandelen.',
    en: 'You know the selling price and the margin and look for the purchase price that goes with them. The outcome is the part of the selling price that is left for the purchase. Useful before you negotiate with a supplier.',
  },
  mistake: {
    nl: 'Met de marge rekenen alsof het een opslag is, en delen door 1 plus de marge. Marge is een deel van de verkoopprijs: bij € 120 en 25% marge is de inkoopprijs € 90 (120 × 0,75), niet € 96.',
    en: 'Treating the margin as a markup and dividing by 1 plus the margin. A margin is part of the selling price: at € 120 and a 25% margin the purchase price is € 90 (120 × 0.75), not € 96.',
  },
  differs: {
    nl: 'De oefensite Mon BTS MCO, vertaald uit het Frans, noemt een marge "merktarief" of "marktarief", en een opslag juist "margepercentage". Marge gaat hier altijd over de verkoopprijs. Gaat je percentage over de inkoopprijs, gebruik dan INKOOPPRIJS.OPSLAG.',
    en: 'The practice site Mon BTS MCO, translated from French, calls a margin "merktarief" or "marktarief", and a markup "margepercentage". A margin here is always a share of the selling price. When your percentage is a share of the purchase price, use INKOOPPRIJS.OPSLAG.',
  },
  synonyms: {
    nl: ['terugrekenen', 'brutomarge', 'margepercentage'],
    en: ['work back', 'gross margin', 'cost from price'],
  },
  formula: '{verkoopprijs} × (1 − {marge})',
  params: { verkoopprijs, marge: gewensteMarge },
  result: { unit: 'euro' },
  native: ({ verkoopprijs, marge }) => `${verkoopprijs}*(1-${marge})`,
  sources: ['1001', 'ww'],
  related: ['VERKOOPPRIJS.MARGE', 'INKOOPPRIJS.OPSLAG', 'INKOOPPRIJS.MAX', 'MARGE.NAAR.OPSLAG'],
  examples: [
    { given: { verkoopprijs: 120, marge: 0.25 }, result: 90, source: '1001' },
    { given: { verkoopprijs: 120, marge: 0.45 }, result: 66, source: 'eigen' },
    { given: { verkoopprijs: 8, marge: -0.25 }, result: 10, source: 'eigen' },
    { given: { verkoopprijs: 120, marge: 1 }, result: 0, source: 'eigen' },
    { given: { verkoopprijs: 120, marge: 45 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkoopprijs, marge }, calculator) => costAtMargin(verkoopprijs, marge, calculator),
});
