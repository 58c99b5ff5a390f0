import { define } from '../define';
import { investering } from '../parameters/investering';
import { kasstromen } from '../parameters/kasstromen';
import { restwaarde } from '../parameters/restwaarde';
import { fractie } from '../params';

/**
 * What an investment adds today, with every later amount discounted at the rate given.
 *
 * Cash flows in euro at the end of each year, one cell per year; the residual value comes with the last one. A rate of
 * -100% or less or above 100%, or a negative investment, gives #NUM!. The result is in euro.
 */
export const ncw = define({
  id: 'NCW',
  group: 'investering',
  priority: 2,
  title: { nl: 'Netto contante waarde', en: 'Net present value' },
  summary: {
    nl: 'Wat levert een investering op in euro van nu, als je elk later bedrag contant maakt?',
    en: 'What does an investment yield in euros of today, once every later amount is discounted?',
  },
  purpose: {
    nl: 'Geld van later is minder waard dan geld van nu. Deze functie rekent alle kasstromen terug naar vandaag en trekt de investering ervan af. Boven 0 levert het project meer op dan het rendement dat je eist.',
    en: 'Money later is worth less than money now. This function brings all cash flows back to today and takes the investment off. Above 0 the project yields more than the return you require.',
  },
  mistake: {
    nl: 'De investering ook in het bereik met kasstromen zetten: dan telt ze dubbel. Het bereik begint met het bedrag aan het einde van jaar 1. En een voet van 10% typ je als 10%, niet als 10.',
    en: 'Putting the investment in the range of cash flows as well: then it counts twice. The range starts with the amount at the end of year 1. And type a rate of 10% as 10%, not as 10.',
  },
  synonyms: {
    nl: ['NCW', 'contante waarde', 'NHW', 'netto huidige waarde', 'disconteren', 'investeringsselectie'],
    en: ['NPV', 'present value', 'discounted cash flow', 'DCF'],
  },
  formula: {
    nl: '−{investering} + som van {kasstromen}, elk gedeeld door (1 + {disconteringsvoet})^jaar + {restwaarde} / (1 + {disconteringsvoet})^laatste jaar',
    en: '−{investering} + sum of {kasstromen}, each divided by (1 + {disconteringsvoet})^year + {restwaarde} / (1 + {disconteringsvoet})^last year',
  },
  params: {
    disconteringsvoet: fractie({
      label: { nl: 'disconteringsvoet', en: 'discount rate' },
      hint: {
        nl: 'Het rendement per jaar dat je eist, bijvoorbeeld 8%.',
        en: 'The return per year that you require, for example 8%.',
      },
      above: -1,
      max: 1,
    }),
    investering: { ...investering, min: 0 },
    kasstromen,
    restwaarde,
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Boven 0 is de investering aantrekkelijk: ze levert meer op dan de vereiste rente. Vergelijk je twee projecten, kies dan de hoogste NCW.',
      en: 'Above 0 the investment is attractive: it yields more than the required interest. Between two projects, choose the higher net present value.',
    },
    sources: ['ecN'],
  },
  native: ({ disconteringsvoet, investering, kasstromen, restwaarde }) =>
    `NPV(${disconteringsvoet},${kasstromen})+${restwaarde}/(1+${disconteringsvoet})^COUNT(${kasstromen})-${investering}`,
  sources: ['ecN', 'kbf', 'lin'],
  related: ['IRR', 'TERUGVERDIENTIJD', 'GBR', 'CLV'],
  examples: [
    {
      given: { disconteringsvoet: 0.05, investering: 10_000, kasstromen: [5_000, 4_000, 6_000, 5_000, 4_000] },
      result: 10_820.6653067591,
      source: 'ecN',
    },
    {
      given: { disconteringsvoet: 0.075, investering: 120, kasstromen: [40, 40, 40, 40] },
      result: 13.9730507859334,
      source: 'lin',
    },
    {
      given: { disconteringsvoet: 0.1, investering: 1_000, kasstromen: [550], restwaarde: 605 },
      result: 50,
      source: 'eigen',
    },
    { given: { disconteringsvoet: 0.25, investering: 1_000, kasstromen: [1_250] }, result: 0, source: 'eigen' },
    { given: { disconteringsvoet: 10, investering: 100, kasstromen: [5] }, result: '#NUM!', source: 'eigen' },
    { given: { disconteringsvoet: -1, investering: 100, kasstromen: [5] }, result: '#NUM!', source: 'eigen' },
  ],
  // From the last year back to the first: what is still to come, seen from a year earlier.
  compute: ({ disconteringsvoet, investering, kasstromen, restwaarde }, { one }) => {
    const growth = one.plus(disconteringsvoet);
    return kasstromen
      .reduceRight((later, kasstroom) => later.plus(kasstroom).div(growth), restwaarde)
      .minus(investering);
  },
});
