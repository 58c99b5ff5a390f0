import { whole } from '../arithmetic';
import { define } from '../define';
import { regelwaarde } from '../offerte/regel';
import { decimalen } from '../parameters/decimalen';
import { korting } from '../parameters/korting';
import { aantal, euro } from '../params';

/**
 * The amount of one line of an offerte excluding btw, rounded to cents or to another number of decimals.
 *
 * Quantity in pieces, also negative (a return); price in euro and not negative, discount between 0 and 1, decimals a
 * whole number from 0 to 6 (#NUM!). The result is in euro, halves rounded away from zero.
 */
export const regeltotaal = define({
  id: 'REGELTOTAAL',
  group: 'korting',
  priority: 2,
  title: { nl: 'Regeltotaal', en: 'Line total' },
  summary: {
    nl: 'Bedrag van één offerteregel excl. btw: aantal × stuksprijs min korting, afgerond op centen.',
    en: 'Amount of one quotation line excl. VAT: quantity × price less discount, rounded to cents.',
  },
  purpose: {
    nl: 'Je rekent het bedrag van één regel op je offerte uit. De uitkomst is het bedrag excl. btw dat de klant op die regel ziet, tot op de cent juist.',
    en: 'You work out the amount of one line of your quotation. The outcome is the amount excl. VAT that the customer sees on that line, right to the cent.',
  },
  mistake: {
    nl: 'Een bedrag alleen met twee decimalen laten zien. Excel rekent dan door met de cijfers die je niet ziet, en het totaal kan een cent afwijken van wat er op papier staat. Reken verder met het afgeronde regeltotaal.',
    en: 'Only showing an amount with two decimals. Excel then goes on with the digits you do not see, and the total can differ a cent from what is on paper. Go on with the rounded line total.',
  },
  synonyms: {
    nl: ['regelbedrag', 'offerteregel', 'factuurregel', 'orderregel', 'netto bedrag'],
    en: ['line amount', 'quote line', 'invoice line', 'net amount', 'extended price'],
  },
  formula: {
    nl: '{aantal} × {stuksprijs} × (1 − {korting}), afgerond op {decimalen} decimalen',
    en: '{aantal} × {stuksprijs} × (1 − {korting}), rounded to {decimalen} decimals',
  },
  params: {
    aantal: aantal({
      label: { nl: 'aantal', en: 'quantity' },
      hint: { nl: 'Aantal stuks. Negatief is een retour.', en: 'Number of units. Negative means a return.' },
    }),
    stuksprijs: euro({
      label: { nl: 'stuksprijs', en: 'unit price' },
      hint: { nl: 'Prijs per stuk vóór de korting, excl. btw.', en: 'Price per unit before the discount, excl. VAT.' },
      min: 0,
    }),
    korting: {
      ...korting,
      hint: { nl: 'Korting op deze regel. Leeg is 0%.', en: 'Discount on this line. Empty means 0%.' },
      default: 0,
    },
    decimalen,
  },
  result: { unit: 'euro' },
  native: ({ aantal, stuksprijs, korting, decimalen }) => `ROUND(${aantal}*${stuksprijs}*(1-${korting}),${decimalen})`,
  sources: ['ft', 'bdr'],
  related: ['OFFERTE.SUBTOTAAL', 'OFFERTE.TOTAAL', 'NETTOPRIJS', 'CENTEN'],
  examples: [
    { given: { aantal: 1, stuksprijs: 48, korting: 0.05 }, result: 45.6, source: 'ft' },
    { given: { aantal: 3, stuksprijs: 19.95, korting: 0.1 }, result: 53.87, source: 'eigen' },
    { given: { aantal: 3, stuksprijs: 19.95, korting: 0.1, decimalen: 3 }, result: 53.865, source: 'eigen' },
    { given: { aantal: -2, stuksprijs: 25 }, result: -50, source: 'eigen' },
    { given: { aantal: 1, stuksprijs: 48, korting: 5 }, result: '#NUM!', source: 'eigen' },
    { given: { aantal: 1, stuksprijs: -48 }, result: '#NUM!', source: 'eigen' },
    { given: { aantal: 1, stuksprijs: 48, korting: 0.05, decimalen: 1.5 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ aantal, stuksprijs, korting, decimalen }, calculator) =>
    calculator.round(
      regelwaarde({ aantal, stuksprijs, kortingen: [korting] }, calculator),
      whole(decimalen, 'decimalen', calculator),
    ),
});
