import { define } from '../define';
import { regelsOf } from '../offerte/regel';
import { totalen } from '../offerte/totalen';
import { aantallen } from '../parameters/aantallen';
import { kortingen } from '../parameters/kortingen';
import { prijzen } from '../parameters/prijzen';
import { euro, fractie, keuze, reeksOfGetal } from '../params';

/**
 * The amount at the bottom of an offerte including btw, right to the cent.
 *
 * Quantities may be negative (a return), prices and freight in euro may not; discounts and rates lie between 0 and 1
 * (#NUM!). Series of unequal length give #N/A, freight without any goods to split it over #DIV/0!.
 */
export const offerteTotaal = define({
  id: 'OFFERTE.TOTAAL',
  group: 'korting',
  priority: 1,
  title: { nl: 'Totaal van een offerte', en: 'Quotation total' },
  summary: {
    nl: 'Eindbedrag van de offerte incl. btw: regels, regelkorting, factuurkorting, vracht en btw per tarief, in centen juist.',
    en: 'Final amount of the quotation incl. VAT: lines, line discounts, invoice discount, freight and VAT per rate, right to the cent.',
  },
  synonyms: {
    nl: ['eindbedrag', 'factuurbedrag', 'offertebedrag', 'te betalen'],
    en: ['quote', 'invoice total', 'amount due', 'grand total'],
  },
  formula: {
    nl: 'Regel: {aantallen} × {prijzen} × (1 − {kortingen}), afgerond op centen. Totaal: som van de regels − {factuurkorting} + {vracht} + btw per tarief ({btwTarieven}).',
    en: 'Line: {aantallen} × {prijzen} × (1 − {kortingen}), rounded to cents. Total: sum of the lines − {factuurkorting} + {vracht} + VAT per rate ({btwTarieven}).',
  },
  params: {
    aantallen,
    prijzen,
    kortingen,
    btwTarieven: reeksOfGetal(
      fractie({
        label: { nl: 'btw-tarieven', en: 'VAT rates' },
        hint: {
          nl: 'Btw-tarief per regel, of één tarief voor alle regels. Leeg is 21%.',
          en: 'VAT rate per line, or one for all lines. Empty means 21%.',
        },
        min: 0,
        max: 1,
        default: 0.21,
      }),
    ),
    factuurkorting: fractie({
      label: { nl: 'factuurkorting', en: 'invoice discount' },
      hint: {
        nl: 'Korting op het subtotaal, vóór btw. Leeg is 0%.',
        en: 'Discount on the subtotal, before VAT. Empty means 0%.',
      },
      min: 0,
      max: 1,
      default: 0,
    }),
    vracht: euro({
      label: { nl: 'vracht', en: 'freight' },
      hint: { nl: 'Vrachtkosten exclusief btw. Leeg is 0.', en: 'Freight excluding VAT. Empty means 0.' },
      min: 0,
      default: 0,
    }),
    btwAfronding: keuze(['totaal', 'regel'], {
      label: { nl: 'btw-afronding', en: 'VAT rounding' },
      hint: {
        nl: 'totaal: btw één keer per tarief afronden. regel: per regel afronden. Leeg is totaal.',
        en: 'totaal: round VAT once per rate. regel: round per line. Empty means totaal.',
      },
      default: 'totaal',
    }),
  },
  paired: ['aantallen', 'prijzen', 'kortingen', 'btwTarieven'],
  divisors: ['vracht', 'aantallen', 'prijzen'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Korting gaat eraf vóór de btw. Btw per tarief afronden of per regel mag allebei, maar kies één manier. Vracht volgt de btw-tarieven van de goederen, naar verhouding.',
      en: 'Discount is taken off before VAT. Rounding VAT per rate or per line are both allowed, but keep to one way. Freight follows the VAT rates of the goods, in proportion.',
    },
    sources: ['bdr', 'bdo', 'adf'],
  },
  sources: ['ft', 'bdr', 'bdo', 'adf'],
  examples: [
    { given: { aantallen: [1], prijzen: [48], kortingen: [0.05] }, result: 55.18, source: 'ft' },
    { given: { aantallen: [1], prijzen: [48], factuurkorting: 0.05 }, result: 55.18, source: 'ft' },
    { given: { aantallen: [2, 1], prijzen: [100, 50], kortingen: [0.1, 0] }, result: 278.3, source: 'eigen' },
    {
      given: {
        aantallen: [3, 1],
        prijzen: [19.95, 12.5],
        btwTarieven: [0.21, 0.09],
        factuurkorting: 0.1,
        vracht: 7.5,
        btwAfronding: 'regel',
      },
      result: 86.36,
      source: 'eigen',
    },
    { given: { aantallen: [1], prijzen: [0], vracht: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { aantallen: [1], prijzen: [48], kortingen: [5] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ aantallen, prijzen, kortingen, btwTarieven, factuurkorting, vracht, btwAfronding }, calculator) => {
    const regels = regelsOf(aantallen, prijzen, kortingen).map((regel, index) => ({
      ...regel,
      btwTarief: btwTarieven[index] ?? calculator.zero,
    }));
    return totalen({ regels, factuurkorting, vracht, btwAfronding }, calculator).totaal;
  },
});
