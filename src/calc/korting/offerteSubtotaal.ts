import { define } from '../define';
import { regelbedrag, regelsOf, regelwaarde, subtotaalVan } from '../offerte/regel';
import { aantallen } from '../parameters/aantallen';
import { kortingen } from '../parameters/kortingen';
import { prijzen } from '../parameters/prijzen';
import { keuze } from '../params';

/**
 * All lines of an offerte together, excluding btw and in cents; rounded per line or only once.
 *
 * Quantities may be negative (a return), prices in euro may not; discounts lie between 0 and 1 (#NUM!). Series of unequal
 * length give #N/A.
 */
export const offerteSubtotaal = define({
  id: 'OFFERTE.SUBTOTAAL',
  group: 'korting',
  priority: 2,
  title: { nl: 'Subtotaal van een offerte', en: 'Quotation subtotal' },
  summary: {
    nl: 'Som van alle offerteregels excl. btw, na regelkorting en afgerond op centen.',
    en: 'Sum of all quotation lines excl. VAT, after line discounts and rounded to cents.',
  },
  purpose: {
    nl: 'Je telt in één keer alle regels van een offerte op. De uitkomst is het bedrag excl. btw waar de factuurkorting nog af gaat en vracht en btw nog bij komen.',
    en: 'You add up all lines of a quotation at once. The outcome is the amount excl. VAT from which the invoice discount is still to be taken, and to which freight and VAT are still to be added.',
  },
  mistake: {
    nl: 'Pas aan het eind afronden terwijl op elke regel een afgerond bedrag staat. De klant telt de regels na en komt op een ander bedrag uit. Kies "totaal" alleen als de regels zelf niet afgerond zijn.',
    en: 'Rounding only at the end while each line shows a rounded amount. The customer adds the lines up and arrives at another amount. Choose "totaal" only when the lines themselves are not rounded.',
  },
  synonyms: {
    nl: ['som van de regels', 'totaal exclusief btw', 'netto totaal'],
    en: ['sum of lines', 'total excluding VAT', 'net total'],
  },
  formula: {
    by: 'afronding',
    each: {
      regel: {
        nl: '{aantallen} × {prijzen} × (1 − {kortingen}) per regel, elke regel afgerond op centen en dan opgeteld',
        en: '{aantallen} × {prijzen} × (1 − {kortingen}) for each line, every line rounded to cents and then added up',
      },
      totaal: {
        nl: '{aantallen} × {prijzen} × (1 − {kortingen}) per regel, opgeteld en dan afgerond op centen',
        en: '{aantallen} × {prijzen} × (1 − {kortingen}) for each line, added up and then rounded to cents',
      },
    },
  },
  params: {
    aantallen,
    prijzen,
    kortingen,
    afronding: keuze(['regel', 'totaal'], {
      label: { nl: 'afronding', en: 'rounding' },
      hint: {
        nl: 'regel: elke regel op centen afronden. totaal: alleen de som afronden. Leeg is regel.',
        en: 'regel: round every line to cents. totaal: round the sum only. Empty means regel.',
      },
      default: 'regel',
    }),
  },
  paired: ['aantallen', 'prijzen', 'kortingen'],
  result: { unit: 'euro' },
  native: ({ aantallen, prijzen, kortingen, afronding }) => {
    const lines = `${aantallen}*${prijzen}*(1-${kortingen})`;
    return `IF(${afronding}="totaal",ROUND(SUMPRODUCT(${lines}),2),ROUND(SUMPRODUCT(ROUND(${lines},2)),2))`;
  },
  sources: ['ft', 'bdr'],
  related: ['REGELTOTAAL', 'OFFERTE.BTW', 'OFFERTE.TOTAAL'],
  examples: [
    { given: { aantallen: [2, 1], prijzen: [100, 50], kortingen: [0.1, 0] }, result: 230, source: 'eigen' },
    { given: { aantallen: [1], prijzen: [48], kortingen: [0.05] }, result: 45.6, source: 'ft' },
    { given: { aantallen: [1, 1, 1], prijzen: [0.125, 0.125, 0.125] }, result: 0.39, source: 'eigen' },
    {
      given: { aantallen: [1, 1, 1], prijzen: [0.125, 0.125, 0.125], afronding: 'totaal' },
      result: 0.38,
      source: 'eigen',
    },
    { given: { aantallen: [4, -1], prijzen: [25, 25], kortingen: [0.2] }, result: 60, source: 'eigen' },
    { given: { aantallen: [1, 2], prijzen: [5] }, result: '#N/A', source: 'eigen' },
    { given: { aantallen: [1], prijzen: [48], kortingen: [5] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ aantallen, prijzen, kortingen, afronding }, calculator) => {
    const bedrag = afronding === 'regel' ? regelbedrag : regelwaarde;
    return subtotaalVan(
      regelsOf(aantallen, prijzen, kortingen).map((regel) => bedrag(regel, calculator)),
      calculator,
    );
  },
});
