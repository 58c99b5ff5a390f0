import { define } from '../define';
import { orderaantal } from '../parameters/orderaantal';
import { euro } from '../params';

/**
 * The room in euro between the price asked and the lowest acceptable price, for the whole order.
 *
 * Prices in euro and quantity, none of them negative (#NUM!). The result is in euro; it is negative where the price asked
 * lies below the floor.
 */
export const onderhandelingsruimte = define({
  id: 'ONDERHANDELINGSRUIMTE',
  group: 'korting',
  priority: 1,
  title: { nl: 'Onderhandelingsruimte', en: 'Room for negotiation' },
  summary: {
    nl: 'Ruimte in euro tussen de offerteprijs en de bodemprijs, voor het hele aantal.',
    en: 'Room in euro between the quoted price and the floor price, for the whole quantity.',
  },
  purpose: {
    nl: 'Je hebt een offerte gedaan en weet je bodemprijs. De uitkomst is hoeveel euro je op de hele order kunt toegeven voordat je onder die bodem komt.',
    en: 'You have made a quotation and know your floor price. The outcome is how many euro you can give in on the whole order before you go below that floor.',
  },
  mistake: {
    nl: 'De hele ruimte meteen weggeven. De uitkomst is je uiterste grens en geen openingsbod: geef in stappen toe en vraag er iets voor terug.',
    en: 'Giving the whole room away at once. The outcome is your utmost limit and no opening offer: give in step by step and ask for something in return.',
  },
  synonyms: { nl: ['ZOPA', 'speelruimte', 'onderhandelen'], en: ['ZOPA', 'bargaining zone', 'negotiation margin'] },
  formula: '({offerteprijs} − {bodemprijs}) × {aantal}',
  params: {
    offerteprijs: euro({
      label: { nl: 'offerteprijs', en: 'quoted price' },
      hint: { nl: 'Prijs per stuk in de offerte, excl. btw.', en: 'Price per unit in the quotation, excl. VAT.' },
      min: 0,
    }),
    bodemprijs: euro({
      label: { nl: 'bodemprijs', en: 'floor price' },
      hint: {
        nl: 'Laagste prijs per stuk die je accepteert, excl. btw.',
        en: 'Lowest price per unit that you accept, excl. VAT.',
      },
      min: 0,
    }),
    aantal: orderaantal,
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Een negatieve uitkomst betekent dat de offerteprijs onder je bodemprijs ligt. Vul je als offerteprijs de hoogste prijs van de klant in, dan zie je de ZOPA: de ruimte waarin jullie het eens kunnen worden.',
      en: 'A negative outcome means that the quoted price lies below your floor price. Enter the customer’s highest price as the quoted price to see the ZOPA: the zone in which you can agree.',
    },
    sources: ['kvo', 'itz'],
  },
  native: ({ offerteprijs, bodemprijs, aantal }) => `(${offerteprijs}-${bodemprijs})*${aantal}`,
  sources: ['kvo', 'itz'],
  related: ['BODEMPRIJS', 'KORTING.MAX', 'KORTING.EFFECT'],
  examples: [
    { given: { offerteprijs: 95_000, bodemprijs: 90_000 }, result: 5_000, source: 'itz' },
    { given: { offerteprijs: 100, bodemprijs: 81.25, aantal: 100 }, result: 1_875, source: 'eigen' },
    { given: { offerteprijs: 75, bodemprijs: 80, aantal: 10 }, result: -50, source: 'eigen' },
    { given: { offerteprijs: 100, bodemprijs: -80 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ offerteprijs, bodemprijs, aantal }) => offerteprijs.minus(bodemprijs).times(aantal),
});
