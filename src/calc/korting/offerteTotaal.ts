import { define } from '../define';
import { CalculationError } from '../errors';
import { Offertefout } from '../offerte/offertefout';
import { regelsOf } from '../offerte/regel';
import { totalenVan } from '../offerte/totalenVan';
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
  purpose: {
    nl: 'Je maakt een offerte met meerdere regels en wilt in één keer het bedrag onderaan. De uitkomst is wat de klant incl. btw betaalt, tot op de cent gelijk aan de offerte op papier.',
    en: 'You make a quotation with several lines and want the amount at the bottom at once. The outcome is what the customer pays incl. VAT, equal to the cent to the quotation on paper.',
  },
  mistake: {
    nl: 'Een regel zonder btw-tarief laten staan. Excel geeft een lege cel soms als 0 door, en dan reken je 0% in plaats van 21%: vul elk tarief in of geef ALS(D2:D9="";"";D2:D9) op.',
    en: 'Leaving a line without a VAT rate. Excel sometimes hands an empty cell over as 0, and then you charge 0% instead of 21%: enter every rate or pass IF(D2:D9="","",D2:D9).',
  },
  differs: {
    nl: 'De Belastingdienst laat je btw per artikel of over het totaal afronden, als je één vaste manier gebruikt. We ronden hier per tarief af, tenzij je "regel" kiest. De btw over de vracht verdelen BDO en Adfin over de tarieven van de goederen; alles tegen 21% noemt BDO fout. Ook hier gaat het naar verhouding.',
    en: 'The Dutch tax office lets you round VAT per item or over the total, as long as you keep to one way. Here it is rounded per rate, unless you choose "regel". BDO and Adfin split the VAT on freight over the rates of the goods; BDO calls 21% on all of it wrong. Here it is split in proportion as well.',
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
  related: ['OFFERTE.SUBTOTAAL', 'OFFERTE.BTW', 'VRACHTKOSTEN', 'KORTING.EFFECT'],
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
    // Each cent that is left over goes to the rate with the most, of equal ones to the highest.
    {
      given: {
        aantallen: [1, 1],
        prijzen: [0.593, 0.593],
        btwTarieven: [0.09, 0.21],
        factuurkorting: 0.3,
        vracht: 8.88,
        btwAfronding: 'regel',
      },
      result: 11.16,
      source: 'eigen',
    },
    { given: { aantallen: [1], prijzen: [0], vracht: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { aantallen: [1], prijzen: [48], kortingen: [5] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ aantallen, prijzen, kortingen, btwTarieven, factuurkorting, vracht, btwAfronding }, calculator) => {
    try {
      return totalenVan(
        {
          afronding: btwAfronding === 'regel' ? 'per regel' : 'per tarief',
          regels: regelsOf(aantallen, prijzen, kortingen).flatMap((regel, index) => {
            const tarief = btwTarieven[index];
            return tarief === undefined ? [] : [{ ...regel, btw: { categorie: 'standaard', tarief } }];
          }),
          kortingen: [{ percentage: factuurkorting }],
          vracht: { bedrag: vracht },
        },
        calculator,
      ).totaal;
    } catch (error) {
      // The parameters here bear other names than the fields of an offerte.
      throw error instanceof Offertefout ? new CalculationError(error.flaw) : error;
    }
  },
});
