import { define } from '../define';
import { CalculationError } from '../errors';
import { investering } from '../parameters/investering';
import { kasstromen } from '../parameters/kasstromen';
import { restwaarde } from '../parameters/restwaarde';
import { nearestRate } from './nearestRate';

/**
 * The rate at which the net present value of an investment is zero.
 *
 * Cash flows in euro at the end of each year, one cell per year; the residual value comes with the last one. Where there
 * are several rates it is the one nearest to 0. An investment of 0 or less, or no rate between -99% and 1000%, gives
 * #NUM!. The result is a fraction per year. The work is bounded, however many cash flows there are.
 */
export const irr = define({
  id: 'IRR',
  group: 'investering',
  priority: 2,
  title: { nl: 'Interne rentabiliteit', en: 'Internal rate of return' },
  summary: {
    nl: 'Welk rendement per jaar geeft een investering? Het percentage waarbij de netto contante waarde 0 is.',
    en: 'What return per year does an investment give? The rate at which its net present value is 0.',
  },
  purpose: {
    nl: 'Je gebruikt dit om het rendement van een project te vergelijken met wat je geld kost of ergens anders oplevert. De uitkomst is het percentage per jaar waarbij je precies quitte speelt. Ligt dat boven de rente die je betaalt of eist, dan is het project aantrekkelijk.',
    en: 'Use this to compare the return of a project with what your money costs or yields elsewhere. The outcome is the percentage per year at which you exactly break even. When it lies above the interest you pay or require, the project is attractive.',
  },
  mistake: {
    nl: 'De investering als eerste, negatieve bedrag in het bereik zetten, zoals bij IR van Excel. Hier vul je de investering apart en positief in, en begint het bereik met jaar 1.',
    en: "Putting the investment in the range as a first, negative amount, as with Excel's own IRR. Here you enter the investment apart and as a positive amount, and the range starts with year 1.",
  },
  synonyms: {
    nl: ['IR', 'IRR', 'interne rentevoet', 'effectief rendement', 'investeringsselectie'],
    en: ['IRR', 'effective rate of return', 'discounted cash flow rate'],
  },
  formula: {
    nl: 'De rente i waarbij −{investering} + som van {kasstromen}, elk gedeeld door (1 + i)^jaar + {restwaarde} / (1 + i)^laatste jaar precies 0 is',
    en: 'The rate i at which −{investering} + sum of {kasstromen}, each divided by (1 + i)^year + {restwaarde} / (1 + i)^last year is exactly 0',
  },
  params: {
    investering: { ...investering, above: 0 },
    kasstromen,
    restwaarde,
  },
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'De uitkomst moet hoger zijn dan de vermogenskostenvoet: de rente die je geld kost. Wisselen de kasstromen vaker van plus naar min, dan kunnen er meer antwoorden zijn. Je krijgt dan het antwoord dat het dichtst bij 0% ligt; vertrouw in dat geval liever op de NCW.',
      en: 'The outcome must be higher than the cost of capital: the interest that your money costs. When the cash flows change between plus and minus more than once, there can be several answers. You then get the one nearest to 0%; rather trust the net present value in that case.',
    },
    sources: ['kbf', 'lin'],
  },
  sources: ['kbf', 'lin'],
  related: ['NCW', 'TERUGVERDIENTIJD', 'GBR', 'ROI'],
  examples: [
    { given: { investering: 120, kasstromen: [40, 40, 40, 40] }, result: 0.125898324962443, source: 'lin' },
    { given: { investering: 1_000, kasstromen: [1_100] }, result: 0.1, source: 'eigen' },
    { given: { investering: 1_000, kasstromen: [100, 100], restwaarde: 1_000 }, result: 0.1, source: 'eigen' },
    { given: { investering: 1_000, kasstromen: [600, 360] }, result: -0.0291796067500631, source: 'eigen' },
    { given: { investering: 100, kasstromen: [230, -132] }, result: 0.1, source: 'eigen' },
    { given: { investering: 100, kasstromen: [205, -104.5] }, result: -0.05, source: 'eigen' },
    { given: { investering: 100, kasstromen: [-5, -5] }, result: '#NUM!', source: 'eigen' },
    { given: { investering: 0, kasstromen: [100] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ investering, kasstromen, restwaarde }, calculator) => {
    const last = kasstromen.length - 1;
    const perYear = kasstromen.map((kasstroom, index) => (index === last ? kasstroom.plus(restwaarde) : kasstroom));
    const rate = nearestRate([calculator.zero.minus(investering), ...perYear], calculator);
    if (rate === undefined) throw new CalculationError({ code: 'noRate' }, ['kasstromen', 'investering']);
    return rate;
  },
});
