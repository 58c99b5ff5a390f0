import { whole } from '../arithmetic';
import { define } from '../define';
import { decimalen } from '../parameters/decimalen';
import { euro } from '../params';

/**
 * An amount rounded to cents, or to another number of decimals, as the rule for btw has it.
 *
 * Amount in euro, also negative; decimals a whole number from 0 to 6 (#NUM!). Halves are rounded away from zero, by the
 * decimal digits that the cell shows: 1.005 becomes 1.01.
 */
export const centen = define({
  id: 'CENTEN',
  group: 'korting',
  priority: 2,
  title: { nl: 'Afronden op centen', en: 'Round to cents' },
  summary: {
    nl: 'Rondt een bedrag af op hele centen volgens de btw-regel: een halve cent gaat omhoog, weg van nul.',
    en: 'Rounds an amount to whole cents by the VAT rule: half a cent goes up, away from zero.',
  },
  purpose: {
    nl: 'Je hebt een bedrag met meer dan twee cijfers achter de komma uitgerekend en wilt het op een offerte of factuur zetten. De uitkomst is het bedrag in hele centen.',
    en: 'You have computed an amount with more than two digits behind the decimal point and want to put it on a quotation or invoice. The outcome is the amount in whole cents.',
  },
  mistake: {
    nl: 'Cijfers afkappen in plaats van afronden. € 1.000 incl. 21% btw is € 826,446 excl. btw: afgekapt € 826,44, maar goed afgerond € 826,45.',
    en: 'Cutting digits off instead of rounding. € 1,000 incl. 21% VAT is € 826.446 excl. VAT: cut off that is € 826.44, but rounded well € 826.45.',
  },
  synonyms: {
    nl: ['afronden', 'cent', 'afrondingsverschil', 'twee decimalen'],
    en: ['rounding', 'cent', 'two decimals', 'round half up'],
  },
  formula: {
    nl: '{bedrag}, afgerond op {decimalen} decimalen',
    en: '{bedrag}, rounded to {decimalen} decimals',
  },
  params: {
    bedrag: euro({
      label: { nl: 'bedrag', en: 'amount' },
      hint: { nl: 'Bedrag dat je wilt afronden. Mag negatief zijn.', en: 'Amount to round. May be negative.' },
    }),
    decimalen,
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Is het derde cijfer achter de komma lager dan 5, dan rond je naar beneden af. Bij 5 of hoger rond je naar boven af. Bij een negatief bedrag wordt € −1,005 dus € −1,01.',
      en: 'When the third digit behind the decimal point is below 5, you round down. With 5 or higher you round up. With a negative amount € −1.005 thus becomes € −1.01.',
    },
    sources: ['bdr'],
  },
  native: ({ bedrag, decimalen }) => `ROUND(${bedrag},${decimalen})`,
  sources: ['bdr'],
  related: ['REGELTOTAAL', 'OFFERTE.BTW', 'BTW.EXCL'],
  examples: [
    { given: { bedrag: 20.124 }, result: 20.12, source: 'bdr' },
    { given: { bedrag: 1.005 }, result: 1.01, source: 'eigen' },
    { given: { bedrag: -2.675 }, result: -2.68, source: 'eigen' },
    { given: { bedrag: 1234.5, decimalen: 0 }, result: 1_235, source: 'eigen' },
    { given: { bedrag: 1, decimalen: 9 }, result: '#NUM!', source: 'eigen' },
    { given: { bedrag: 1, decimalen: 2.5 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ bedrag, decimalen }, calculator) => calculator.round(bedrag, whole(decimalen, 'decimalen', calculator)),
});
