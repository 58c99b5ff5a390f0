import { daysOutstanding, raisedBy } from '../arithmetic';
import { define } from '../define';
import { btwInBalanspost } from '../parameters/btwInBalanspost';
import { dagenInPeriode } from '../parameters/dagenInPeriode';
import { euro } from '../params';

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
  purpose: {
    nl: 'Gebruik de debiteurentermijn als je wilt weten hoe lang een account op het geld van zijn klanten wacht. Vergelijk de uitkomst met de termijn op zijn facturen. Staat daar 30 dagen en komt er 50 uit, dan betalen de klanten gemiddeld te laat.',
    en: 'Use the collection period when you want to know how long an account waits for the money of its customers. Compare the outcome with the term on its invoices. When that says 30 days and 50 comes out, customers pay late on average.',
  },
  mistake: {
    nl: 'Debiteuren incl. btw delen door omzet excl. btw. De termijn komt dan bij 21% btw ook 21% te hoog uit: vul het btw-tarief in.',
    en: 'Dividing receivables incl. VAT by sales excl. VAT. At 21% VAT the period then comes out 21% too long: enter the VAT rate.',
  },
  differs: {
    nl: 'Fyndoo en Leonie Claire rekenen aan beide kanten incl. btw, Euler Hermes corrigeert niet en Boekhoudplaza waarschuwt voor het verschil. Deze functie corrigeert als je een btw-tarief invult. Ook het jaar verschilt: Euler Hermes rekent met 365 dagen, Leonie Claire met 360 en Fyndoo in weken. Deze functie neemt 365; vul bij dagen 360 of 52 in als je boek dat doet.',
    en: 'Fyndoo and Leonie Claire take both sides incl. VAT, Euler Hermes does not correct and Boekhoudplaza warns of the difference. This function corrects when you enter a VAT rate. The year differs too: Euler Hermes takes 365 days, Leonie Claire 360 and Fyndoo counts in weeks. This function takes 365; enter 360 or 52 as days when your book does so.',
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
    btwTarief: btwInBalanspost,
    dagen: dagenInPeriode,
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
  related: ['CREDITEURENTERMIJN', 'CCC', 'OMLOOPSNELHEID', 'RENTEKOSTEN'],
  examples: [
    { given: { debiteuren: 37_500, omzetOpRekening: 250_000 }, result: 54.75, source: 'bhp17' },
    { given: { debiteuren: 60_500, omzetOpRekening: 365_000, btwTarief: 0.21 }, result: 50, source: 'eigen' },
    { given: { debiteuren: 30_000, omzetOpRekening: 360_000, dagen: 360 }, result: 30, source: 'eigen' },
    { given: { debiteuren: 800, omzetOpRekening: 5_200, btwTarief: 0, dagen: 52 }, result: 8, source: 'fyn' },
    { given: { debiteuren: 1_000, omzetOpRekening: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { debiteuren: 60_500, omzetOpRekening: 365_000, btwTarief: 21 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ debiteuren, omzetOpRekening, btwTarief, dagen }, calculator) =>
    daysOutstanding(debiteuren, raisedBy(omzetOpRekening, btwTarief, calculator), dagen),
});
