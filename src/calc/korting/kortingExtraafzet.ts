import { divide } from '../arithmetic';
import { define } from '../define';
import { korting } from '../parameters/korting';
import { marge } from '../parameters/marge';
import { smallerThan } from '../relations';

/**
 * How many more pieces must be sold to earn the same gross profit after a discount.
 *
 * Margin above 0 and at most 1, discount between 0 and 1 (#NUM!); the result is a fraction of the pieces sold before.
 * It is about volume, not turnover. A discount equal to the margin gives #DIV/0!, a larger one #NUM!.
 */
export const kortingExtraafzet = define({
  id: 'KORTING.EXTRAAFZET',
  group: 'korting',
  priority: 1,
  title: { nl: 'Extra afzet bij een korting', en: 'Extra volume for a discount' },
  summary: {
    nl: 'Hoeveel procent meer stuks moet je verkopen om na een korting dezelfde brutowinst te houden?',
    en: 'How many percent more units must you sell to keep the same gross profit after a discount?',
  },
  purpose: {
    nl: 'Je denkt erover om korting te geven en vraagt je af of die zichzelf terugverdient. De uitkomst is hoeveel procent meer stuks je moet verkopen om evenveel brutowinst te houden.',
    en: 'You think about giving a discount and wonder whether it earns itself back. The outcome is how many percent more units you must sell to keep the same gross profit.',
  },
  mistake: {
    nl: 'Denken dat 10% korting wordt goedgemaakt door 10% meer verkoop. Bij 30% marge moet je 50% meer stuks verkopen.',
    en: 'Thinking that a discount of 10% is made up for by 10% more sales. With a margin of 30% you must sell 50% more units.',
  },
  differs: {
    nl: 'De bekende kortingstabellen, zoals die van BDS Accountants en Invictus, gaan over stuks. Vaak worden ze gelezen alsof ze over omzet gaan. Daarom zijn er twee functies: deze voor stuks en KORTING.EXTRAOMZET voor omzet.',
    en: 'The well-known discount tables, such as those of BDS accountants and Invictus, are about units. They are often read as if they were about turnover. That is why there are two functions: this one for units and KORTING.EXTRAOMZET for turnover.',
  },
  synonyms: {
    nl: ['korting terugverdienen', 'meer verkopen', 'break-even korting'],
    en: ['discount break-even', 'sales increase needed', 'volume uplift'],
  },
  formula: '{korting} / ({marge} − {korting})',
  params: { marge: { ...marge, above: 0 }, korting },
  divisors: ['marge', 'korting'],
  relations: [smallerThan('korting', 'marge')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Bij 30% marge en 10% korting moet je 50% meer stuks verkopen. Het gaat om stuks, niet om omzet: de omzet stijgt dan met 35%.',
      en: 'With a margin of 30% and a discount of 10% you must sell 50% more units. This is about units, not turnover: turnover then rises by 35%.',
    },
    sources: ['bds', 'inv'],
  },
  native: ({ marge, korting }) => `${korting}/(${marge}-${korting})`,
  sources: ['bds', 'inv', 'aoe', 'gcm'],
  related: ['KORTING.EXTRAOMZET', 'KORTING.EFFECT', 'MARGE.NAKORTING', 'PRIJSVERHOGING.AFZET'],
  examples: [
    { given: { marge: 0.3, korting: 0.1 }, result: 0.5, source: 'bds' },
    { given: { marge: 0.2, korting: 0.06 }, result: 0.428571428571429, source: 'bds' },
    { given: { marge: 0.3, korting: 0.15 }, result: 1, source: 'aoe' },
    { given: { marge: 0.25, korting: 0.05 }, result: 0.25, source: 'eigen' },
    { given: { marge: 0.3, korting: 0.3 }, result: '#DIV/0!', source: 'eigen' },
    { given: { marge: 0.1, korting: 0.3 }, result: '#NUM!', source: 'eigen' },
    { given: { marge: 30, korting: 0.1 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ marge, korting }) => divide(korting, marge.minus(korting)),
});
