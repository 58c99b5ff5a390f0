import { divide } from '../arithmetic';
import { define } from '../define';
import { korting } from '../parameters/korting';
import { marge } from '../parameters/marge';
import { smallerThan } from '../relations';

/**
 * How much more turnover, at the discounted price, goes with the extra pieces that earn a discount back.
 *
 * Margin above 0 and at most 1, discount between 0 and 1 (#NUM!); the result is a fraction of the turnover before. A
 * discount equal to the margin gives #DIV/0!, a larger one #NUM!.
 */
export const kortingExtraomzet = define({
  id: 'KORTING.EXTRAOMZET',
  group: 'korting',
  priority: 2,
  title: { nl: 'Extra omzet bij een korting', en: 'Extra turnover for a discount' },
  summary: {
    nl: 'Hoeveel procent meer omzet moet je halen om na een korting dezelfde brutowinst te houden?',
    en: 'How many percent more turnover must you make to keep the same gross profit after a discount?',
  },
  purpose: {
    nl: 'Je wilt korting geven en je verkoopdoel staat in euro. De uitkomst is hoeveel procent de omzet tegen de kortingsprijs moet stijgen om evenveel brutowinst te houden.',
    en: 'You want to give a discount and your sales target is in euro. The outcome is how many percent turnover at the discounted price must rise to keep the same gross profit.',
  },
  mistake: {
    nl: 'Het percentage voor stuks als omzetgroei lezen. Bij 30% marge en 10% korting moet je 50% meer stuks verkopen, maar omdat elk stuk minder opbrengt is dat 35% meer omzet.',
    en: 'Reading the percentage for units as growth in turnover. With a margin of 30% and a discount of 10% you must sell 50% more units, but since each unit brings in less that is 35% more turnover.',
  },
  differs: {
    nl: 'De bekende kortingstabellen, zoals die van BDS Accountants, gaan over stuks. Vaak worden ze gelezen alsof ze over omzet gaan. Daarom zijn er twee functies: deze voor omzet en KORTING.EXTRAAFZET voor stuks.',
    en: 'The well-known discount tables, such as the one of BDS accountants, are about units. They are often read as if they were about turnover. That is why there are two functions: this one for turnover and KORTING.EXTRAAFZET for units.',
  },
  synonyms: {
    nl: ['korting terugverdienen', 'omzetstijging', 'break-even korting', 'meer omzet'],
    en: ['discount break-even', 'turnover increase needed', 'revenue uplift'],
  },
  formula: '{korting} × (1 − {marge}) / ({marge} − {korting})',
  params: { marge: { ...marge, above: 0 }, korting },
  divisors: ['marge', 'korting'],
  relations: [smallerThan('korting', 'marge')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Bij 30% marge en 10% korting moet de omzet 35% stijgen, niet 50%: die 50% gaat over stuks.',
      en: 'With a margin of 30% and a discount of 10% turnover must rise by 35%, not 50%: the 50% is about units.',
    },
    sources: ['bds'],
  },
  native: ({ marge, korting }) => `${korting}*(1-${marge})/(${marge}-${korting})`,
  sources: ['bds'],
  related: ['KORTING.EXTRAAFZET', 'KORTING.EFFECT', 'MARGE.NAKORTING', 'KORTING.MAX'],
  examples: [
    { given: { marge: 0.3, korting: 0.1 }, result: 0.35, source: 'bds' },
    { given: { marge: 0.4, korting: 0.2 }, result: 0.6, source: 'eigen' },
    { given: { marge: 0.25, korting: 0.05 }, result: 0.1875, source: 'eigen' },
    { given: { marge: 0.3, korting: 0.3 }, result: '#DIV/0!', source: 'eigen' },
    { given: { marge: 0.1, korting: 0.3 }, result: '#NUM!', source: 'eigen' },
    { given: { marge: 30, korting: 0.1 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ marge, korting }, { one }) => divide(korting.times(one.minus(marge)), marge.minus(korting)),
});
