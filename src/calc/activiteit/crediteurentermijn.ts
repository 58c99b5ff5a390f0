import { daysOutstanding, raisedBy } from '../arithmetic';
import { define } from '../define';
import { btwInBalanspost } from '../parameters/btwInBalanspost';
import { dagenInPeriode } from '../parameters/dagenInPeriode';
import { euro } from '../params';

/**
 * After how many days an account pays its suppliers on average.
 *
 * Amounts in euro and not negative, VAT rate between 0 and 1, more than 0 days (#NUM!). The VAT rate lifts the purchases
 * to the payables, which include VAT; its default of 0 means that both are on the same basis. The result is in days, or
 * in whatever `dagen` is counted in. No purchases give #DIV/0!.
 */
export const crediteurentermijn = define({
  id: 'CREDITEURENTERMIJN',
  group: 'activiteit',
  priority: 2,
  title: { nl: 'Crediteurentermijn', en: 'Payment period' },
  summary: {
    nl: 'Na hoeveel dagen betaalt de account zijn leveranciers gemiddeld?',
    en: 'After how many days does the account pay its suppliers on average?',
  },
  purpose: {
    nl: 'Gebruik de crediteurentermijn als je wilt weten hoe snel een account zijn leveranciers betaalt. Als leverancier zie je zo wanneer je geld ongeveer komt. Komt er 59 dagen uit terwijl 30 dagen is afgesproken, dan betaalt de account gemiddeld een maand te laat.',
    en: 'Use the payment period when you want to know how quickly an account pays its suppliers. As a supplier you see roughly when your money will come. When it comes out at 59 days and 30 days were agreed, the account pays a month late on average.',
  },
  mistake: {
    nl: 'Crediteuren incl. btw delen door inkopen excl. btw. De termijn komt dan bij 21% btw ook 21% te hoog uit: vul het btw-tarief in.',
    en: 'Dividing payables incl. VAT by purchases excl. VAT. At 21% VAT the period then comes out 21% too long: enter the VAT rate.',
  },
  differs: {
    nl: 'Basicfinance deelt door de inkopen op rekening, Boekhoudplaza door de kostprijs van de omzet en Creditsafe door de omzet. Deze functie gaat uit van de inkopen; ken je die niet, vul dan een ander bedrag in en zet erbij welk. Ook het jaar verschilt: Boekhoudplaza zegt met 365 dagen te rekenen, maar de 58 dagen die er staan horen bij 360. Met 365 is het 59,3.',
    en: 'Basicfinance divides by purchases on credit, Boekhoudplaza by the cost of sales and Creditsafe by turnover. This function assumes purchases; when you do not know them, enter another amount and say which one. The year differs too: Boekhoudplaza says that it takes 365 days, but the 58 days printed there belong to 360. With 365 it is 59.3.',
  },
  synonyms: {
    nl: ['DPO', 'crediteurendagen', 'omlooptijd crediteuren', 'leverancierskrediet', 'betaaltermijn'],
    en: ['DPO', 'days payable outstanding', 'creditor days', 'supplier credit'],
  },
  formula: '{crediteuren} / ({inkopenOpRekening} × (1 + {btwTarief})) × {dagen}',
  params: {
    crediteuren: euro({
      label: { nl: 'crediteuren', en: 'payables' },
      hint: {
        nl: 'Wat de account zijn leveranciers nog moet betalen, van de balans. Meestal incl. btw.',
        en: 'What the account still owes its suppliers, from the balance sheet. Usually incl. VAT.',
      },
      min: 0,
    }),
    inkopenOpRekening: euro({
      label: { nl: 'inkopen op rekening', en: 'credit purchases' },
      hint: {
        nl: 'Inkopen die niet meteen zijn betaald, over de hele periode.',
        en: 'Purchases that were not paid at once, over the whole period.',
      },
      min: 0,
    }),
    btwTarief: btwInBalanspost,
    dagen: dagenInPeriode,
  },
  divisors: ['inkopenOpRekening'],
  result: { unit: 'dagen' },
  norm: {
    text: {
      nl: '30 tot 60 dagen is gebruikelijk. Vergelijk met de afgesproken betaaltermijn. Een lange termijn is goed voor de kas van de account, maar een risico voor de leverancier.',
      en: '30 to 60 days is common. Compare with the agreed terms of payment. A long period is good for the cash of the account, but a risk to the supplier.',
    },
    sources: ['bfC', 'bhp22'],
  },
  native: ({ crediteuren, inkopenOpRekening, btwTarief, dagen }) =>
    `${crediteuren}/(${inkopenOpRekening}*(1+${btwTarief}))*${dagen}`,
  sources: ['bfC', 'bhp22', 'crs'],
  related: ['DEBITEURENTERMIJN', 'VOORRAADTERMIJN', 'CCC', 'BETALINGSKORTING.RENTE'],
  examples: [
    { given: { crediteuren: 13_000, inkopenOpRekening: 80_000 }, result: 59.3125, source: 'bhp22' },
    { given: { crediteuren: 13_000, inkopenOpRekening: 80_000, dagen: 360 }, result: 58.5, source: 'bhp22' },
    { given: { crediteuren: 24_200, inkopenOpRekening: 146_000, btwTarief: 0.21 }, result: 50, source: 'eigen' },
    { given: { crediteuren: 13_000, inkopenOpRekening: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { crediteuren: 24_200, inkopenOpRekening: 146_000, btwTarief: 21 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ crediteuren, inkopenOpRekening, btwTarief, dagen }, calculator) =>
    daysOutstanding(crediteuren, raisedBy(inkopenOpRekening, btwTarief, calculator), dagen),
});
