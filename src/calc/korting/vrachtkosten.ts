import { define } from '../define';
import { vrachtBij } from '../offerte/vracht';
import { euro } from '../params';

/**
 * The freight that a customer pays: nothing from the francogrens on.
 *
 * Amounts in euro excluding btw and not negative (#NUM!). The limit itself is free already; without a limit the customer
 * always pays.
 */
export const vrachtkosten = define({
  id: 'VRACHTKOSTEN',
  group: 'korting',
  priority: 2,
  title: { nl: 'Vrachtkosten', en: 'Freight costs' },
  summary: {
    nl: 'Vracht- of orderkosten die de klant betaalt: niets vanaf de francogrens.',
    en: 'Freight or order costs that the customer pays: nothing from the free-delivery limit on.',
  },
  purpose: {
    nl: 'Je maakt een offerte en wilt weten of je vracht in rekening brengt. De uitkomst is 0 als de order groot genoeg is voor franco levering, en anders de vrachtkosten.',
    en: 'You make a quotation and want to know whether you charge freight. The outcome is 0 when the order is large enough for free delivery, and the freight costs otherwise.',
  },
  mistake: {
    nl: 'Een orderbedrag incl. btw of vóór korting vergelijken met de francogrens. Gebruik het bedrag excl. btw, na korting.',
    en: 'Comparing an order amount incl. VAT or before discount with the limit. Use the amount excl. VAT, after discount.',
  },
  differs: {
    nl: 'Bij Houten Deuvels is de vracht gratis bij € 750 "of hoger", bij Jan Janssen pas "boven" € 250. We tellen de grens hier mee: een order van precies de francogrens krijgt gratis vracht.',
    en: 'At Houten Deuvels freight is free at € 750 "or more", at Jan Janssen only "above" € 250. Here the limit is included: an order of exactly the limit gets free freight.',
  },
  synonyms: {
    nl: ['francogrens', 'verzendkosten', 'orderkosten', 'bezorgkosten', 'gratis verzending', 'transportkosten'],
    en: ['shipping costs', 'delivery charge', 'free shipping', 'carriage paid limit'],
  },
  formula: {
    nl: '0 als {orderbedrag} ≥ {francogrens}, anders {vrachtkosten}',
    en: '0 when {orderbedrag} ≥ {francogrens}, otherwise {vrachtkosten}',
  },
  params: {
    orderbedrag: euro({
      label: { nl: 'orderbedrag', en: 'order amount' },
      hint: { nl: 'Bedrag van de order na korting, excl. btw.', en: 'Amount of the order after discount, excl. VAT.' },
      min: 0,
    }),
    vrachtkosten: euro({
      label: { nl: 'vrachtkosten', en: 'freight costs' },
      hint: {
        nl: 'Wat je rekent onder de francogrens, excl. btw.',
        en: 'What you charge below the limit, excl. VAT.',
      },
      min: 0,
    }),
    francogrens: euro({
      label: { nl: 'francogrens', en: 'free delivery limit' },
      hint: {
        nl: 'Vanaf dit orderbedrag is de vracht gratis. Geen grens? Laat dit weg: een lege cel kan Excel als 0 doorgeven, en dan is de vracht altijd gratis.',
        en: 'From this order amount on freight is free. No limit? Leave this out: Excel may hand an empty cell over as 0, and then freight is always free.',
      },
      min: 0,
      optional: true,
    }),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Lees in de voorwaarden of de grens "vanaf" of "boven" een bedrag geldt. Hier is het vanaf: precies de francogrens is al gratis.',
      en: 'Read in the terms whether the limit holds "from" or "above" an amount. Here it is from: exactly the limit is free already.',
    },
    sources: ['hd', 'jj'],
  },
  native: ({ orderbedrag, vrachtkosten, francogrens }) =>
    francogrens === undefined
      ? vrachtkosten
      : `IF(AND(${francogrens}<>"",${orderbedrag}>=${francogrens}),0,${vrachtkosten})`,
  sources: ['hd', 'jj'],
  related: ['OFFERTE.TOTAAL', 'OFFERTE.SUBTOTAAL', 'BODEMPRIJS'],
  examples: [
    { given: { orderbedrag: 749.99, vrachtkosten: 35, francogrens: 750 }, result: 35, source: 'hd' },
    { given: { orderbedrag: 750, vrachtkosten: 35, francogrens: 750 }, result: 0, source: 'hd' },
    { given: { orderbedrag: 300, vrachtkosten: 12.5, francogrens: 250 }, result: 0, source: 'eigen' },
    { given: { orderbedrag: 100, vrachtkosten: 12.5 }, result: 12.5, source: 'eigen' },
    { given: { orderbedrag: -1, vrachtkosten: 5 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ orderbedrag, vrachtkosten, francogrens }, calculator) =>
    vrachtBij(orderbedrag, vrachtkosten, francogrens, calculator),
});
