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
  purpose: {
    nl: 'Je wilt dat er van elke verkoop een vast deel overblijft als brutowinst. De uitkomst is de prijs zonder btw die je daarvoor moet vragen.',
    en: 'You want a fixed part of every sale to be left as gross profit. The outcome is the price without VAT that you have to ask for that.',
  },
  mistake: {
    nl: 'De marge bij de inkoopprijs optellen. € 100 plus 25% is € 125, en € 25 is maar 20% van € 125. Voor 25% marge deel je door 0,75: dan is de prijs € 133,33.',
    en: 'Adding the margin to the purchase price. € 100 plus 25% is € 125, and € 25 is only 20% of € 125. For a 25% margin you divide by 0.75: the price is then € 133.33.',
  },
  differs: {
    nl: 'Marge gaat hier over de verkoopprijs, zoals bij 1001vragen en WinstWaker. De oefensite Mon BTS MCO, vertaald uit het Frans, noemt een marge "merktarief" of "marktarief", en een opslag juist "margepercentage".',
    en: 'A margin here is a share of the selling price, as on 1001vragen and WinstWaker. The practice site Mon BTS MCO, translated from French, calls a margin "merktarief" or "marktarief", and a markup "margepercentage".',
  },
  synonyms: {
    nl: ['gewenste marge', 'brutomarge', 'prijs berekenen'],
    en: ['target margin', 'gross margin', 'price setting'],
  },
  formula: '{inkoopprijs} / (1 − {marge})',
  params: { inkoopprijs, marge: gewensteMarge },
  divisors: ['marge'],
  result: { unit: 'euro' },
  native: ({ inkoopprijs, marge }) => `${inkoopprijs}/(1-${marge})`,
  sources: ['1001', 'ww', 'mbt3'],
  related: ['VERKOOPPRIJS.OPSLAG', 'INKOOPPRIJS.MARGE', 'MARGE.NAAR.OPSLAG', 'CONSUMENTENPRIJS'],
  examples: [
    { given: { inkoopprijs: 100, marge: 0.25 }, result: 133.333333333333, source: '1001' },
    { given: { inkoopprijs: 66, marge: 0.45 }, result: 120, source: 'eigen' },
    { given: { inkoopprijs: 0.5, marge: 0.3 }, result: 0.714285714285714, source: 'mbt3' },
    { given: { inkoopprijs: 66, marge: 1 }, result: '#DIV/0!', source: 'eigen' },
    { given: { inkoopprijs: 66, marge: 45 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ inkoopprijs, marge }, calculator) => priceAtMargin(inkoopprijs, marge, calculator),
});
