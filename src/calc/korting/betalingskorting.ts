import { cascade } from '../arithmetic';
import { define } from '../define';
import { korting } from '../parameters/korting';
import { kortingsdagen } from '../parameters/kortingsdagen';
import { dagen, euro } from '../params';

/**
 * The amount to pay, with a discount when payment is in time.
 *
 * Amount in euro and days not negative, discount between 0 and 1 (#NUM!). The last day of the discount term is in time.
 * The result is in euro and not rounded.
 */
export const betalingskorting = define({
  id: 'BETALINGSKORTING',
  group: 'korting',
  priority: 2,
  title: { nl: 'Bedrag na betalingskorting', en: 'Amount after cash discount' },
  summary: {
    nl: 'Te betalen bedrag, met korting als er op tijd (binnen de kortingstermijn) wordt betaald.',
    en: 'Amount to pay, with a discount when payment is in time (within the discount term).',
  },
  purpose: {
    nl: 'Op een factuur staat korting voor wie snel betaalt, bijvoorbeeld 2% binnen 10 dagen. De uitkomst is het bedrag dat bij de betaaldag hoort: met korting op tijd, zonder korting te laat.',
    en: 'An invoice offers a discount for paying soon, for example 2% within 10 days. The outcome is the amount that goes with the day of payment: with the discount in time, without it too late.',
  },
  mistake: {
    nl: 'De korting ook aftrekken als er te laat wordt betaald. Tel de dagen vanaf de factuurdatum: de laatste kortingsdag telt nog mee, een dag later geldt het volle bedrag.',
    en: 'Taking the discount when payment is too late. Count the days from the invoice date: the last day of the discount term still counts, one day later the full amount is due.',
  },
  synonyms: {
    nl: ['korting voor contant', 'contantkorting', 'snel betalen', 'cash discount', '2/10 net 30'],
    en: ['early payment discount', 'prompt payment', 'settlement discount', '2/10 net 30'],
  },
  formula: {
    nl: '{factuurbedrag} × (1 − {korting}) als {betaaldag} ≤ {kortingsdagen}, anders {factuurbedrag}',
    en: '{factuurbedrag} × (1 − {korting}) when {betaaldag} ≤ {kortingsdagen}, otherwise {factuurbedrag}',
  },
  params: {
    factuurbedrag: euro({
      label: { nl: 'factuurbedrag', en: 'invoice amount' },
      hint: { nl: 'Bedrag op de factuur zonder betalingskorting.', en: 'Amount on the invoice without the discount.' },
      min: 0,
    }),
    korting: {
      ...korting,
      hint: { nl: 'Korting bij op tijd betalen, bijvoorbeeld 2%.', en: 'Discount for paying in time, for example 2%.' },
    },
    betaaldag: dagen({
      label: { nl: 'betaaldag', en: 'payment day' },
      hint: {
        nl: 'Hoeveel dagen na de factuurdatum er wordt betaald.',
        en: 'How many days after the invoice date payment is made.',
      },
      min: 0,
    }),
    kortingsdagen,
  },
  result: { unit: 'euro' },
  native: ({ factuurbedrag, korting, betaaldag, kortingsdagen }) =>
    `IF(${betaaldag}<=${kortingsdagen},${factuurbedrag}*(1-${korting}),${factuurbedrag})`,
  sources: ['wf68404'],
  related: ['BETALINGSKORTING.RENTE', 'RENTEKOSTEN', 'CENTEN', 'OFFERTE.TOTAAL'],
  examples: [
    { given: { factuurbedrag: 100, korting: 0.02, betaaldag: 10, kortingsdagen: 10 }, result: 98, source: 'wf68404' },
    { given: { factuurbedrag: 100, korting: 0.02, betaaldag: 30, kortingsdagen: 10 }, result: 100, source: 'wf68404' },
    {
      given: { factuurbedrag: 1_210, korting: 0.02, betaaldag: 8, kortingsdagen: 8 },
      result: 1_185.8,
      source: 'eigen',
    },
    { given: { factuurbedrag: 100, korting: 2, betaaldag: 1, kortingsdagen: 10 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ factuurbedrag, korting, betaaldag, kortingsdagen }, calculator) =>
    betaaldag.lessThanOrEqualTo(kortingsdagen) ? factuurbedrag.times(cascade([korting], calculator)) : factuurbedrag,
});
