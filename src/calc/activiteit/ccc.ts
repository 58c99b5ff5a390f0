import { define } from '../define';
import { dagen } from '../params';

/**
 * The days between paying a supplier and being paid by a customer.
 *
 * Periods in days and not negative (#NUM!). The result is in days and may be negative.
 */
export const ccc = define({
  id: 'CCC',
  group: 'activiteit',
  priority: 2,
  title: { nl: 'Cash conversion cycle', en: 'Cash conversion cycle' },
  summary: {
    nl: 'Hoeveel dagen zitten er tussen betalen aan de leverancier en ontvangen van de klant?',
    en: 'How many days lie between paying the supplier and receiving from the customer?',
  },
  purpose: {
    nl: 'Gebruik de cash conversion cycle als je wilt weten hoe lang een account zijn inkopen zelf moet voorschieten. Goederen liggen eerst in voorraad en daarna wacht de account op de klant; de dagen die de leverancier wacht gaan daar weer af. Bij 75 dagen zit elke ingekochte euro tweeënhalve maand vast.',
    en: 'Use the cash conversion cycle when you want to know how long an account has to advance its own purchases. Goods first lie in stock and then the account waits for the customer; the days that the supplier waits are taken off again. At 75 days every euro spent on purchases is tied up for two and a half months.',
  },
  mistake: {
    nl: 'De crediteurentermijn erbij optellen. Zolang de leverancier wacht, kost het de account geen geld: die dagen gaan eraf. Reken de drie termijnen ook met hetzelfde aantal dagen per jaar uit.',
    en: 'Adding the payment period. As long as the supplier waits it costs the account no money: those days are taken off. And work out the three periods with the same number of days per year.',
  },
  synonyms: {
    nl: ['kasconversiecyclus', 'geldomloop', 'CCC', 'werkkapitaal', 'voorfinanciering'],
    en: ['CCC', 'cash cycle', 'net operating cycle', 'working capital'],
  },
  formula: '{voorraadtermijn} + {debiteurentermijn} − {crediteurentermijn}',
  params: {
    voorraadtermijn: dagen({
      label: { nl: 'voorraadtermijn', en: 'inventory period' },
      hint: {
        nl: 'Dagen dat goederen in voorraad liggen, zie VOORRAADTERMIJN.',
        en: 'Days that goods lie in stock, see VOORRAADTERMIJN.',
      },
      min: 0,
    }),
    debiteurentermijn: dagen({
      label: { nl: 'debiteurentermijn', en: 'collection period' },
      hint: {
        nl: 'Dagen tot de klant betaalt, zie DEBITEURENTERMIJN.',
        en: 'Days until the customer pays, see DEBITEURENTERMIJN.',
      },
      min: 0,
    }),
    crediteurentermijn: dagen({
      label: { nl: 'crediteurentermijn', en: 'payment period' },
      hint: {
        nl: 'Dagen tot de account zijn leverancier betaalt, zie CREDITEURENTERMIJN.',
        en: 'Days until the account pays its supplier, see CREDITEURENTERMIJN.',
      },
      min: 0,
    }),
  },
  result: { unit: 'dagen' },
  norm: {
    text: {
      nl: 'Korter is beter: er zit minder geld vast. Onder 0 betaalt de klant eerder dan de leverancier zijn geld krijgt, zoals bij een supermarkt: de leverancier betaalt de voorraad dan voor.',
      en: 'Shorter is better: less money is tied up. Below 0 the customer pays before the supplier gets the money, as in a supermarket: the supplier then finances the stock.',
    },
    sources: ['cex', 'mp'],
  },
  native: ({ voorraadtermijn, debiteurentermijn, crediteurentermijn }) =>
    `${voorraadtermijn}+${debiteurentermijn}-${crediteurentermijn}`,
  sources: ['cex', 'mp'],
  related: ['VOORRAADTERMIJN', 'DEBITEURENTERMIJN', 'CREDITEURENTERMIJN', 'RENTEKOSTEN'],
  examples: [
    { given: { voorraadtermijn: 60, debiteurentermijn: 45, crediteurentermijn: 30 }, result: 75, source: 'mp' },
    { given: { voorraadtermijn: 50, debiteurentermijn: 50, crediteurentermijn: 50 }, result: 50, source: 'eigen' },
    { given: { voorraadtermijn: 10, debiteurentermijn: 0, crediteurentermijn: 45 }, result: -35, source: 'eigen' },
    { given: { voorraadtermijn: -1, debiteurentermijn: 45, crediteurentermijn: 30 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ voorraadtermijn, debiteurentermijn, crediteurentermijn }) =>
    voorraadtermijn.plus(debiteurentermijn).minus(crediteurentermijn),
});
