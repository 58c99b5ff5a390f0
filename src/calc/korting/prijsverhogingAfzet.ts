import { divide } from '../arithmetic';
import { define } from '../define';
import { marge } from '../parameters/marge';
import { fractie } from '../params';

/**
 * How much volume may fall after a price increase before gross profit falls.
 *
 * Margin before the increase between 0 and 1, increase between 0 and 10 (#NUM!); the result is a fraction of the pieces
 * sold before. Both 0 give #DIV/0!.
 */
export const prijsverhogingAfzet = define({
  id: 'PRIJSVERHOGING.AFZET',
  group: 'korting',
  priority: 3,
  title: { nl: 'Afzetdaling bij een prijsverhoging', en: 'Volume drop at a price increase' },
  summary: {
    nl: 'Hoeveel procent mag de afzet dalen na een prijsverhoging zonder dat je brutowinst verliest?',
    en: 'How many percent may volume fall after a price increase before you lose gross profit?',
  },
  purpose: {
    nl: 'Je wilt de prijs verhogen en bent bang dat klanten weggaan. De uitkomst is hoeveel procent minder stuks je mag verkopen om nog dezelfde brutowinst te houden.',
    en: 'You want to raise the price and fear that customers leave. The outcome is how many percent fewer units you may sell and still keep the same gross profit.',
  },
  mistake: {
    nl: 'Denken dat de afzet maar 10% mag dalen als de prijs 10% stijgt. Bij 30% marge mag de afzet 25% dalen, want aan elk stuk dat je nog verkoopt verdien je meer.',
    en: 'Thinking that volume may fall by no more than 10% when the price rises by 10%. With a margin of 30% it may fall by 25%, because you earn more on every unit that you still sell.',
  },
  synonyms: {
    nl: ['prijs verhogen', 'minder verkopen', 'break-even prijsverhoging', 'prijsstijging'],
    en: ['raise prices', 'price rise', 'break-even volume loss', 'sales decrease'],
  },
  formula: '{verhoging} / ({marge} + {verhoging})',
  params: {
    marge: { ...marge, min: 0 },
    verhoging: fractie({
      label: { nl: 'verhoging', en: 'price increase' },
      hint: {
        nl: 'Prijsverhoging als deel van de oude prijs, bijvoorbeeld 10%.',
        en: 'Price increase as a share of the old price, for example 10%.',
      },
      min: 0,
      max: 10,
    }),
  },
  divisors: ['marge', 'verhoging'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Bij 30% marge en 10% prijsverhoging mag de afzet 25% dalen. Verwacht je een kleinere daling? Dan stijgt je brutowinst. Het gaat om stuks, niet om omzet.',
      en: 'With a margin of 30% and a price increase of 10% volume may fall by 25%. Do you expect a smaller drop? Then your gross profit rises. This is about units, not turnover.',
    },
    sources: ['inv'],
  },
  native: ({ marge, verhoging }) => `${verhoging}/(${marge}+${verhoging})`,
  sources: ['inv'],
  related: ['KORTING.EXTRAAFZET', 'PRIJSELASTICITEIT', 'MARGE', 'KORTING.EFFECT'],
  examples: [
    { given: { marge: 0.3, verhoging: 0.1 }, result: 0.25, source: 'inv' },
    { given: { marge: 0.2, verhoging: 0.05 }, result: 0.2, source: 'eigen' },
    { given: { marge: 0.4, verhoging: 0.1 }, result: 0.2, source: 'eigen' },
    { given: { marge: 0, verhoging: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { marge: 30, verhoging: 0.1 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ marge, verhoging }) => divide(verhoging, marge.plus(verhoging)),
});
