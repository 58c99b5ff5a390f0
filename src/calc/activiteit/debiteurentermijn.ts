import { divide, raisedBy } from '../arithmetic';
import { define } from '../define';
import { btwTarief } from '../parameters/btwTarief';
import { dagen, euro, fractie } from '../params';

/**
 * After how many days customers pay on average.
 *
 * Amounts in euro and not negative, VAT rate between 0 and 1, more than 0 days (#NUM!). The VAT rate lifts the turnover
 * to the receivables, which include VAT; its default of 0 means that both are on the same basis. The result is in days,
 * or in whatever `dagen` is counted in. No turnover gives #DIV/0!.
 */
export const debiteurentermijn = define({
  id: 'DEBITEURENTERMIJN',
  group: 'activiteit',
  priority: 1,
  title: { nl: 'Debiteurentermijn', en: 'Collection period' },
  summary: {
    nl: 'Na hoeveel dagen betalen de klanten gemiddeld?',
    en: 'After how many days do customers pay on average?',
  },
  synonyms: {
    nl: ['DSO', 'debiteurendagen', 'omlooptijd debiteuren', 'krediettermijn', 'betaaltermijn'],
    en: ['DSO', 'days sales outstanding', 'debtor days', 'payment period'],
  },
  formula: '{debiteuren} / ({omzetOpRekening} × (1 + {btwTarief})) × {dagen}',
  params: {
    debiteuren: euro({
      label: { nl: 'debiteuren', en: 'receivables' },
      hint: {
        nl: 'Wat de klanten nog moeten betalen, van de balans. Meestal incl. btw.',
        en: 'What customers still have to pay, from the balance sheet. Usually incl. VAT.',
      },
      min: 0,
    }),
    omzetOpRekening: euro({
      label: { nl: 'omzet op rekening', en: 'credit sales' },
      hint: {
        nl: 'Omzet die niet meteen is betaald, over de hele periode.',
        en: 'Sales that were not paid at once, over the whole period.',
      },
      min: 0,
    }),
    btwTarief: fractie({
      label: btwTarief.label,
      hint: {
        nl: 'Vul in als de omzet excl. btw is en de debiteuren incl. Leeg is 0%: beide incl. of beide excl.',
        en: 'Enter it when sales exclude VAT and receivables include it. Empty means 0%: both incl. or both excl.',
      },
      min: 0,
      max: 1,
      default: 0,
    }),
    dagen: dagen({
      label: { nl: 'dagen', en: 'days' },
      hint: {
        nl: 'Dagen in de periode van de omzet. Leeg is 365; schoolboeken rekenen vaak met 360.',
        en: 'Days in the period of the sales. Empty means 365; textbooks often use 360.',
      },
      above: 0,
      default: 365,
    }),
  },
  divisors: ['omzetOpRekening'],
  result: { unit: 'dagen' },
  norm: {
    text: {
      nl: '30 tot 60 dagen is gebruikelijk. Vergelijk vooral met de eigen betaaltermijn. Debiteuren zijn meestal incl. btw: is de omzet excl. btw, vul dan het btw-tarief in, anders komt de termijn bij 21% btw ook 21% te hoog uit.',
      en: '30 to 60 days is common. Above all compare with the own terms of payment. Receivables usually include VAT: when sales exclude it, enter the VAT rate, or at 21% VAT the period comes out 21% too long.',
    },
    sources: ['oa', 'eul', 'fyn', 'bhp17'],
  },
  native: ({ debiteuren, omzetOpRekening, btwTarief, dagen }) =>
    `${debiteuren}/(${omzetOpRekening}*(1+${btwTarief}))*${dagen}`,
  sources: ['fyn', 'bhp17', 'eul', 'leo', 'oa'],
  examples: [
    { given: { debiteuren: 37_500, omzetOpRekening: 250_000 }, result: 54.75, source: 'bhp17' },
    { given: { debiteuren: 60_500, omzetOpRekening: 365_000, btwTarief: 0.21 }, result: 50, source: 'eigen' },
    { given: { debiteuren: 30_000, omzetOpRekening: 360_000, dagen: 360 }, result: 30, source: 'eigen' },
    { given: { debiteuren: 800, omzetOpRekening: 5_200, btwTarief: 0, dagen: 52 }, result: 8, source: 'fyn' },
    { given: { debiteuren: 1_000, omzetOpRekening: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { debiteuren: 60_500, omzetOpRekening: 365_000, btwTarief: 21 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ debiteuren, omzetOpRekening, btwTarief, dagen }, calculator) =>
    divide(debiteuren, raisedBy(omzetOpRekening, btwTarief, calculator)).times(dagen),
});
