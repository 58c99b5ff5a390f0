import { divide } from '../arithmetic';
import { define } from '../define';
import { dagenPerJaar } from '../parameters/dagenPerJaar';
import { kortingsdagen } from '../parameters/kortingsdagen';
import { dagen, fractie, keuze } from '../params';
import { smallerThan } from '../relations';

/**
 * The yearly interest that hides in a discount for early payment, or in a surcharge that falls away then.
 *
 * Discount as a fraction from 0 up to but not including 1, terms in days from 0, a year of more than 0 days (#NUM!);
 * the result is a fraction per year. Two equal terms give #DIV/0!, a discount term longer than the net term #NUM!.
 * The surcharge and the rule of thumb compare with the full amount, the other methods with what is left to pay.
 */
export const betalingskortingRente = define({
  id: 'BETALINGSKORTING.RENTE',
  group: 'korting',
  priority: 1,
  title: { nl: 'Rente van een betalingskorting', en: 'Interest in a cash discount' },
  summary: {
    nl: 'Jaarrente die verscholen zit in een betalingskorting of in een toeslag voor kredietbeperking.',
    en: 'Yearly interest hidden in a discount for early payment or in a surcharge for late payment.',
  },
  purpose: {
    nl: 'Een leverancier geeft 2% korting als je binnen 10 dagen betaalt in plaats van binnen 30. De uitkomst is de rente per jaar die je betaalt als je die korting laat lopen. Zo zie je of lenen bij de bank goedkoper is.',
    en: 'A supplier gives 2% discount when you pay within 10 days instead of 30. The outcome is the yearly interest that you pay when you let the discount go. It shows whether borrowing from the bank is cheaper.',
  },
  mistake: {
    nl: '2% korting vergelijken met een jaarrente van 8% en denken dat de korting klein is. De 2% verdien je in 20 dagen, en dat is 37,2% per jaar.',
    en: 'Comparing 2% discount with a yearly interest of 8% and thinking that the discount is small. You earn the 2% in 20 days, and that is 37.2% a year.',
  },
  differs: {
    nl: 'Voor 2% binnen 10 dagen en netto 30 vind je vijf antwoorden. Grof is 36,0% met 360 dagen en 36,5% met 365 dagen. Over het bedrag dat je echt betaalt is het 36,7% met 360 dagen (Wisfaq) en 37,2% met 365; met rente op rente 44,6%. Leeg is hier enkelvoudig, over het nettobedrag, met 365 dagen. Kredietbeperking is volgens de Belastingdienst een toeslag en geen korting: kies dan "toeslag".',
    en: 'For 2% within 10 days and net 30 you find five answers. The rule of thumb gives 36.0% with 360 days and 36.5% with 365. On the amount that you really pay it is 36.7% with 360 days (Wisfaq) and 37.2% with 365; compounded 44.6%. Left empty, this function takes simple interest on the net amount with 365 days. A kredietbeperking is a surcharge according to the Dutch tax office, not a discount: then choose "toeslag".',
  },
  synonyms: {
    nl: ['contantkorting', 'leverancierskrediet', 'kredietbeperking', 'cash discount', '2/10 net 30'],
    en: ['cash discount', 'early payment discount', 'trade credit', '2/10 net 30'],
  },
  formula: {
    by: 'methode',
    each: {
      enkelvoudig: '{korting} / (1 − {korting}) × {dagenPerJaar} / ({nettodagen} − {kortingsdagen})',
      samengesteld: '(1 / (1 − {korting})) ^ ({dagenPerJaar} / ({nettodagen} − {kortingsdagen})) − 1',
      grof: '{korting} × {dagenPerJaar} / ({nettodagen} − {kortingsdagen})',
      toeslag: '{korting} × {dagenPerJaar} / ({nettodagen} − {kortingsdagen})',
    },
  },
  params: {
    korting: fractie({
      label: { nl: 'korting', en: 'discount' },
      hint: {
        nl: 'Korting bij op tijd betalen, of de toeslag. Bijvoorbeeld 2%.',
        en: 'Discount for paying in time, or the surcharge. For example 2%.',
      },
      min: 0,
      below: 1,
    }),
    kortingsdagen,
    nettodagen: dagen({
      label: { nl: 'nettodagen', en: 'net days' },
      hint: {
        nl: 'Betaaltermijn zonder korting. Bijvoorbeeld 30.',
        en: 'Payment term without the discount. For example 30.',
      },
    }),
    dagenPerJaar,
    methode: keuze(['enkelvoudig', 'samengesteld', 'grof', 'toeslag'], {
      label: { nl: 'methode', en: 'method' },
      hint: {
        nl: 'enkelvoudig, samengesteld (rente op rente), grof (vuistregel) of toeslag (kredietbeperking). Leeg is enkelvoudig.',
        en: 'enkelvoudig = simple, samengesteld = compound, grof = rule of thumb, toeslag = surcharge. Empty means enkelvoudig.',
      },
      default: 'enkelvoudig',
    }),
  },
  divisors: ['nettodagen', 'kortingsdagen'],
  relations: [smallerThan('kortingsdagen', 'nettodagen')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Is de uitkomst hoger dan de rente van de bank (rekening-courant)? Dan is het voordelig om de korting te benutten. Voorbeeld: 2% binnen 10 dagen en netto 30 dagen is 37,2% per jaar, 36,7% met 360 dagen en 44,6% samengesteld. Een kredietbeperking is geen korting maar een toeslag: kies dan toeslag.',
      en: 'Is the outcome higher than the bank’s overdraft rate? Then it pays to take the discount. Example: 2% within 10 days and net 30 days is 37.2% per year, 36.7% with 360 days and 44.6% compounded. With a surcharge that falls away on early payment (kredietbeperking), choose toeslag.',
    },
    sources: ['wf68404', 'qam', 'anf', 'bdk'],
  },
  native: ({ korting: k, kortingsdagen: d, nettodagen: n, dagenPerJaar: jaar, methode }) => {
    const perYear = `${jaar}/(${n}-${d})`;
    const rough = `${k}*${perYear}`;
    return `CHOOSE(MATCH(${methode},{"enkelvoudig","samengesteld","grof","toeslag"},0),${k}/(1-${k})*${perYear},(1/(1-${k}))^(${perYear})-1,${rough},${rough})`;
  },
  sources: ['wf68404', 'qam', 'anf', 'wfb', 'gan', 'bdk'],
  related: ['BETALINGSKORTING', 'RENTEKOSTEN', 'CREDITEURENTERMIJN'],
  examples: [
    {
      given: { korting: 0.02, kortingsdagen: 10, nettodagen: 30, dagenPerJaar: 360 },
      result: 0.36734693877551,
      source: 'wf68404',
    },
    { given: { korting: 0.02, kortingsdagen: 10, nettodagen: 30 }, result: 0.372448979591837, source: 'eigen' },
    {
      given: { korting: 0.02, kortingsdagen: 20, nettodagen: 45, dagenPerJaar: 365, methode: 'samengesteld' },
      result: 0.343071999212656,
      source: 'anf',
    },
    {
      given: { korting: 0.02, kortingsdagen: 0, nettodagen: 60, dagenPerJaar: 365, methode: 'grof' },
      result: 0.121666666666667,
      source: 'wfb',
    },
    {
      given: { korting: 0.02, kortingsdagen: 8, nettodagen: 30, dagenPerJaar: 360, methode: 'toeslag' },
      result: 0.327272727272727,
      source: 'eigen',
    },
    {
      given: { korting: 0.2, kortingsdagen: 0, nettodagen: 73 },
      result: 1.25,
      source: 'eigen',
    },
    { given: { korting: 0.02, kortingsdagen: 30, nettodagen: 30 }, result: '#DIV/0!', source: 'eigen' },
    { given: { korting: 0.02, kortingsdagen: 30, nettodagen: 10 }, result: '#NUM!', source: 'eigen' },
    { given: { korting: 2, kortingsdagen: 10, nettodagen: 30 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ korting, kortingsdagen, nettodagen, dagenPerJaar, methode }, { one }) => {
    const periodsPerYear = divide(dagenPerJaar, nettodagen.minus(kortingsdagen));
    const paid = one.minus(korting);
    switch (methode) {
      case 'enkelvoudig':
        return korting.div(paid).times(periodsPerYear);
      case 'samengesteld':
        return one.div(paid).pow(periodsPerYear).minus(one);
      case 'grof':
      case 'toeslag':
        return korting.times(periodsPerYear);
    }
  },
});
