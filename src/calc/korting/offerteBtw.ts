import { sum } from '../arithmetic';
import { define } from '../define';
import { bedragenPerBtw, btwOverAlle } from '../offerte/btw';
import { euro, fractie, keuze, reeks, reeksOfGetal } from '../params';

/**
 * The btw over lines with different rates, in cents; rounded once per rate or per line.
 *
 * Net amounts in euro, also negative; rates between 0 and 1 (#NUM!). Series of unequal length give #N/A.
 */
export const offerteBtw = define({
  id: 'OFFERTE.BTW',
  group: 'korting',
  priority: 2,
  title: { nl: 'Btw van een offerte', en: 'Quotation VAT' },
  summary: {
    nl: 'Btw over regels met verschillende tarieven, afgerond op centen per tarief of per regel.',
    en: 'VAT over lines with different rates, rounded to cents per rate or per line.',
  },
  purpose: {
    nl: 'Je hebt regels met 21% en 9% btw door elkaar en wilt het btw-bedrag van de hele offerte of factuur. De uitkomst is de btw in euro, tot op de cent juist.',
    en: 'You have lines with 21% and 9% VAT mixed and want the VAT of the whole quotation or invoice. The outcome is the VAT in euro, right to the cent.',
  },
  mistake: {
    nl: 'Bij een regel het tarief leeg laten. Excel geeft een lege cel soms als 0 door, en dan reken je over die regel geen btw. Vul bij elke regel een tarief in.',
    en: 'Leaving the rate of a line empty. Excel sometimes hands an empty cell over as 0, and then that line gets no VAT. Enter a rate for every line.',
  },
  differs: {
    nl: 'De Belastingdienst vindt afronden per artikel en afronden over het totaal allebei goed, als je één vaste manier gebruikt. We ronden hier één keer per tarief af, tenzij je "regel" kiest. Bij 3 regels van € 0,12 en 21% is dat € 0,08 of € 0,09.',
    en: 'The Dutch tax office accepts rounding per item and rounding of the total, as long as you keep to one way. Here VAT is rounded once per rate, unless you choose "regel". With 3 lines of € 0.12 at 21% that makes € 0.08 or € 0.09.',
  },
  synonyms: {
    nl: ['btw-bedrag', 'omzetbelasting', 'btw per tarief', 'btw afronden'],
    en: ['VAT amount', 'sales tax', 'tax per rate', 'VAT rounding'],
  },
  formula: {
    by: 'afronding',
    each: {
      totaal: {
        nl: 'per tarief uit {btwTarieven}: tarief × som van {nettobedragen}, afgerond op centen; daarna alle tarieven opgeteld',
        en: 'for each rate in {btwTarieven}: rate × sum of {nettobedragen}, rounded to cents; then all rates added up',
      },
      regel: {
        nl: 'per regel: {btwTarieven} × {nettobedragen}, afgerond op centen; daarna alle regels opgeteld',
        en: 'for each line: {btwTarieven} × {nettobedragen}, rounded to cents; then all lines added up',
      },
    },
  },
  params: {
    nettobedragen: reeks(
      euro({
        label: { nl: 'nettobedragen', en: 'net amounts' },
        hint: {
          nl: 'Bedrag per regel na korting, excl. btw. Negatief is een retour of een korting.',
          en: 'Amount per line after discount, excl. VAT. Negative means a return or a discount.',
        },
      }),
    ),
    btwTarieven: reeksOfGetal(
      fractie({
        label: { nl: 'btw-tarieven', en: 'VAT rates' },
        hint: {
          nl: 'Btw-tarief per regel, of één tarief voor alle regels. Bijvoorbeeld 21% of 9%.',
          en: 'VAT rate per line, or one for all lines. For example 21% or 9%.',
        },
        min: 0,
        max: 1,
      }),
    ),
    afronding: keuze(['totaal', 'regel'], {
      label: { nl: 'afronding', en: 'rounding' },
      hint: {
        nl: 'totaal: één keer per tarief afronden. regel: per regel afronden. Leeg is totaal.',
        en: 'totaal: round once per rate. regel: round per line. Empty means totaal.',
      },
      default: 'totaal',
    }),
  },
  paired: ['nettobedragen', 'btwTarieven'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Per tarief afronden of per regel mag allebei, maar kies één vaste manier voor al je offertes en facturen.',
      en: 'Rounding per rate or per line are both allowed, but keep to one way for all your quotations and invoices.',
    },
    sources: ['bdr'],
  },
  // Every line gets the btw of its whole rate, shared by the lines with that rate; one rate for all is just a sum.
  native: ({ nettobedragen: n, btwTarieven: t, afronding }) => {
    const perRate = `SUMPRODUCT(ROUND(${t}*SUMIF(${t},${t},${n}),2)/COUNTIF(${t},${t}))`;
    return `ROUND(IF(${afronding}="regel",SUMPRODUCT(ROUND(${t}*${n},2)),IF(COUNT(${t})=1,ROUND(SUM(${n})*SUM(${t}),2),${perRate})),2)`;
  },
  sources: ['bdr', 'ft'],
  related: ['OFFERTE.SUBTOTAAL', 'OFFERTE.TOTAAL', 'BTW.INCL', 'CENTEN'],
  examples: [
    { given: { nettobedragen: [100, 200], btwTarieven: [0.21, 0.09] }, result: 39, source: 'eigen' },
    { given: { nettobedragen: [45.6], btwTarieven: [0.21] }, result: 9.58, source: 'ft' },
    { given: { nettobedragen: [0.12, 0.12, 0.12], btwTarieven: [0.21] }, result: 0.08, source: 'eigen' },
    {
      given: { nettobedragen: [0.12, 0.12, 0.12], btwTarieven: [0.21], afronding: 'regel' },
      result: 0.09,
      source: 'eigen',
    },
    { given: { nettobedragen: [37.5, 100, -12.5], btwTarieven: [0.21, 0.09, 0.21] }, result: 14.25, source: 'eigen' },
    { given: { nettobedragen: [1, 2], btwTarieven: [0.21, 21] }, result: '#NUM!', source: 'eigen' },
    { given: { nettobedragen: [1, 2, 3], btwTarieven: [0.21, 0.09] }, result: '#N/A', source: 'eigen' },
  ],
  compute: ({ nettobedragen, btwTarieven, afronding }, calculator) =>
    sum(
      bedragenPerBtw(
        nettobedragen,
        btwTarieven.map((tarief) => ({ categorie: 'standaard', tarief })),
      ).map((groep) => btwOverAlle(groep, afronding, calculator)),
      calculator,
    ),
});
