import { divide, nativeRoundUp, nativeSumOfLargest, sum, sumOfLargest } from '../arithmetic';
import { define } from '../define';
import { omzetten } from '../parameters/omzetten';
import { fractie } from '../params';

/**
 * The share of turnover that the largest customers bring in: the test of the 80/20 rule.
 *
 * Amounts in euro and not negative, the share of customers above 0 and at most 1 (#NUM!). The number of customers that it
 * comes to is rounded up. The result is a fraction; amounts that are all zero give #DIV/0!.
 */
export const pareto = define({
  id: 'PARETO',
  group: 'markt',
  priority: 3,
  title: { nl: 'Paretotoets (80/20)', en: 'Pareto check (80/20)' },
  summary: {
    nl: 'Welk deel van de omzet komt van je grootste klanten? Standaard van de grootste 20%.',
    en: 'Which part of the turnover comes from your largest customers? The largest 20% unless told otherwise.',
  },
  purpose: {
    nl: 'Gebruik de Paretotoets als je wilt weten hoe afhankelijk je bent van een paar grote klanten. Komt 80% van de omzet van 20% van de klanten, dan verdienen die klanten de meeste aandacht. Maar vertrekt er een van hen, dan merk je dat meteen.',
    en: 'Use the Pareto check to see how dependent you are on a few large customers. When 80% of the turnover comes from 20% of the customers, those customers deserve most attention. But when one of them leaves, you notice it at once.',
  },
  mistake: {
    nl: 'Lege cellen in de lijst laten staan. Excel geeft een lege cel soms als 0 door, en dan telt die mee als klant. Gebruik dan ALS(B2:B9="";"";B2:B9) als bereik.',
    en: 'Leaving empty cells in the list. Excel sometimes hands over an empty cell as 0, and then it counts as a customer. In that case use IF(B2:B9="","",B2:B9) as the range.',
  },
  synonyms: {
    nl: ['80/20', '80-20-regel', 'Pareto-principe', 'grootste klanten'],
    en: ['80/20', '80-20 rule', 'Pareto principle', 'largest customers'],
  },
  formula: {
    nl: 'som van de grootste {omzetten} ({aandeelKlanten} van het aantal klanten, naar boven afgerond) / som van alle {omzetten}',
    en: 'sum of the largest {omzetten} ({aandeelKlanten} of the number of customers, rounded up) / sum of all {omzetten}',
  },
  params: {
    omzetten,
    aandeelKlanten: fractie({
      label: { nl: 'aandeel klanten', en: 'share of customers' },
      hint: {
        nl: 'Welk deel van de klanten je neemt, de grootste eerst. Leeg is 20%.',
        en: 'Which part of the customers you take, the largest first. Empty means 20%.',
      },
      above: 0,
      max: 1,
      default: 0.2,
    }),
  },
  divisors: ['omzetten'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Bij de grootste 20% van de klanten hoort vaak ongeveer 80% van de omzet. Dat is een vuistregel en geen wet. Let op bij een korte lijst: van 6 klanten is 20% al 2 klanten, want het aantal gaat naar boven.',
      en: 'The largest 20% of the customers often bring about 80% of the turnover. That is a rule of thumb, not a law. Mind a short list: of 6 customers 20% is already 2 customers, because the number is rounded up.',
    },
    sources: ['e61'],
  },
  native: ({ omzetten, aandeelKlanten }) =>
    `${nativeSumOfLargest(omzetten, nativeRoundUp(`COUNT(${omzetten})*${aandeelKlanten}`))}/SUM(${omzetten})`,
  sources: ['e61'],
  related: ['ABC', 'CONCENTRATIEGRAAD', 'KLANTRESULTAAT'],
  examples: [
    { given: { omzetten: [500, 300, 100, 50, 50] }, result: 0.5, source: 'eigen' },
    { given: { omzetten: [50, 300, 100, 50, 500], aandeelKlanten: 0.5 }, result: 0.9, source: 'eigen' },
    { given: { omzetten: [400, 200, 200, 100, 50, 50] }, result: 0.6, source: 'eigen' },
    { given: { omzetten: [0] }, result: '#DIV/0!', source: 'eigen' },
    { given: { omzetten: [500, 300], aandeelKlanten: 20 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzetten, aandeelKlanten }, calculator) => {
    const customers = calculator.roundUp(calculator.number(omzetten.length).times(aandeelKlanten));
    return divide(sumOfLargest(omzetten, customers, calculator), sum(omzetten, calculator));
  },
});
