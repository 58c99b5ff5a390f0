import { divide } from '../arithmetic';
import { define } from '../define';
import { btwTarief } from '../parameters/btwTarief';
import { euro, waarOfOnwaar } from '../params';

/**
 * The VAT in an amount, on top of it or contained in it.
 *
 * Amount in euro, also negative; VAT rate as a fraction between 0 and 1, so that 21 for 21% is refused (#NUM!). The
 * result is in euro and not rounded.
 */
export const btw = define({
  id: 'BTW',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Btw-bedrag', en: 'VAT amount' },
  summary: {
    nl: 'Het btw-bedrag bij een bedrag excl. btw, of in een bedrag incl. btw. Niet afgerond.',
    en: 'The VAT on an amount excl. VAT, or in an amount incl. VAT. Not rounded.',
  },
  purpose: {
    nl: 'Je wilt alleen het btw-bedrag weten, bijvoorbeeld om een bon of een factuur na te rekenen. De uitkomst is niet afgerond: rond zelf af op centen met CENTEN.',
    en: 'You want the VAT alone, for example to check a receipt or an invoice. The outcome is not rounded: round to cents yourself with CENTEN.',
  },
  mistake: {
    nl: 'Het tarief rekenen over een bedrag waar de btw al in zit. In € 121 zit € 21 btw, want € 121 is 121% van de prijs. 21% van € 121 zou € 25,41 zijn. Zet "inclusief btw" dan op WAAR.',
    en: 'Applying the rate to an amount that already contains the VAT. € 121 contains € 21 of VAT, because € 121 is 121% of the price. 21% of € 121 would be € 25.41. Set "includes VAT" to TRUE then.',
  },
  synonyms: {
    nl: ['omzetbelasting', 'btw berekenen', 'btw uitrekenen'],
    en: ['sales tax', 'value added tax', 'tax amount'],
  },
  formula: {
    by: 'inclusief',
    each: { false: '{bedrag} × {btwTarief}', true: '{bedrag} × {btwTarief} / (1 + {btwTarief})' },
  },
  params: {
    bedrag: euro({
      label: { nl: 'bedrag', en: 'amount' },
      hint: {
        nl: 'Bedrag zonder of met btw. Mag negatief zijn, bijvoorbeeld bij een creditnota.',
        en: 'Amount without or with VAT. May be negative, for example on a credit note.',
      },
    }),
    btwTarief,
    inclusief: waarOfOnwaar({
      label: { nl: 'inclusief btw', en: 'includes VAT' },
      hint: {
        nl: 'WAAR als de btw al in het bedrag zit. Leeg is ONWAAR: het bedrag is excl. btw.',
        en: 'TRUE when the amount already contains the VAT. Empty means FALSE: the amount is excl. VAT.',
      },
      default: false,
    }),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Nederland kent drie tarieven: 21% is het algemene tarief, 9% geldt onder meer voor eten en boeken, en 0% onder meer voor export. De wet kan een tarief veranderen.',
      en: 'The Netherlands has three rates: 21% is the general rate, 9% holds for food and books among others, and 0% for exports among others. The law can change a rate.',
    },
    sources: ['bj'],
  },
  native: ({ bedrag, btwTarief, inclusief }) =>
    `IF(${inclusief},${bedrag}*${btwTarief}/(1+${btwTarief}),${bedrag}*${btwTarief})`,
  sources: ['br6', 'bh', 'kem', 'bj'],
  related: ['BTW.INCL', 'BTW.EXCL', 'OFFERTE.BTW', 'CENTEN'],
  examples: [
    { given: { bedrag: 100 }, result: 21, source: 'bh' },
    { given: { bedrag: 27.25, btwTarief: 0.09, inclusief: true }, result: 2.25, source: 'kem' },
    { given: { bedrag: 121, inclusief: true }, result: 21, source: 'eigen' },
    { given: { bedrag: -250 }, result: -52.5, source: 'eigen' },
    { given: { bedrag: 100, btwTarief: 21 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ bedrag, btwTarief, inclusief }, { one }) => {
    const onTop = bedrag.times(btwTarief);
    return inclusief ? divide(onTop, one.plus(btwTarief)) : onTop;
  },
});
