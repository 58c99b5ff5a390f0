import { divide, priceAtMargin } from '../arithmetic';
import { define } from '../define';
import { kostprijs } from '../parameters/kostprijs';
import { minimaleMarge } from '../parameters/minimaleMarge';
import { orderaantal } from '../parameters/orderaantal';
import { euro } from '../params';

/**
 * The lowest acceptable price of one piece: its cost, its share in the costs of the order, and the minimum margin.
 *
 * Amounts in euro and quantity not negative, minimum margin between 0 and 1 (#NUM!); the result is in euro per piece,
 * not rounded. A minimum margin of 1 or a quantity of 0 gives #DIV/0!.
 */
export const bodemprijs = define({
  id: 'BODEMPRIJS',
  group: 'korting',
  priority: 1,
  title: { nl: 'Bodemprijs', en: 'Floor price' },
  summary: {
    nl: 'Laagste aanvaardbare prijs per stuk: kostprijs en orderkosten bij een minimale marge.',
    en: 'Lowest acceptable price per unit: cost price and order costs at a minimum margin.',
  },
  purpose: {
    nl: 'Je gaat onderhandelen en wilt vooraf weten tot welke prijs je kunt zakken. De uitkomst is de laagste prijs per stuk waarbij je de kosten en je minimale marge nog haalt.',
    en: 'You are going to negotiate and want to know beforehand how low you can go. The outcome is the lowest price per unit at which you still cover the costs and reach your minimum margin.',
  },
  mistake: {
    nl: 'De minimale marge bij de kostprijs optellen: € 60 plus 20% is € 72. Marge gaat over de verkoopprijs, dus het is € 60 / (1 − 20%) = € 75.',
    en: 'Adding the minimum margin to the cost price: € 60 plus 20% is € 72. A margin is a share of the selling price, so it is € 60 / (1 − 20%) = € 75.',
  },
  synonyms: {
    nl: ['ondergrens', 'minimumprijs', 'laagste prijs', 'onderhandelen'],
    en: ['minimum price', 'walk-away price', 'price floor'],
  },
  formula: '({kostprijs} + {orderkosten} / {aantal}) / (1 − {minimaleMarge})',
  params: {
    kostprijs,
    minimaleMarge,
    orderkosten: euro({
      label: { nl: 'orderkosten', en: 'order costs' },
      hint: {
        nl: 'Kosten van de hele order samen, zoals transport of instellen. Leeg is 0.',
        en: 'Costs of the whole order together, such as transport or set-up. Empty means 0.',
      },
      min: 0,
      default: 0,
    }),
    aantal: orderaantal,
  },
  divisors: ['minimaleMarge', 'aantal'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Voor de korte termijn, zoals een losse extra order, vul je de variabele kostprijs in. Voor de lange termijn vul je de integrale kostprijs in. Je ondergrens is de prijs waarbij je de minimale marge nog haalt.',
      en: 'For the short term, such as a single extra order, enter the variable cost price. For the long term enter the full cost price. Your floor is the price at which you still reach the minimum margin.',
    },
    sources: ['kvo'],
  },
  native: ({ kostprijs, minimaleMarge, orderkosten, aantal }) =>
    `(${kostprijs}+${orderkosten}/${aantal})/(1-${minimaleMarge})`,
  sources: ['ww', 'kvo'],
  related: ['ONDERHANDELINGSRUIMTE', 'KORTING.MAX', 'VERKOOPPRIJS.MARGE', 'DEKKINGSBIJDRAGE'],
  examples: [
    { given: { kostprijs: 35, minimaleMarge: 0.4 }, result: 58.3333333333333, source: 'ww' },
    {
      given: { kostprijs: 60, minimaleMarge: 0.2, orderkosten: 500, aantal: 100 },
      result: 81.25,
      source: 'eigen',
    },
    { given: { kostprijs: 60 }, result: 60, source: 'eigen' },
    { given: { kostprijs: 60, minimaleMarge: 1 }, result: '#DIV/0!', source: 'eigen' },
    { given: { kostprijs: 60, orderkosten: 500, aantal: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { kostprijs: 60, minimaleMarge: 20 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ kostprijs, minimaleMarge, orderkosten, aantal }, calculator) =>
    priceAtMargin(kostprijs.plus(divide(orderkosten, aantal)), minimaleMarge, calculator),
});
