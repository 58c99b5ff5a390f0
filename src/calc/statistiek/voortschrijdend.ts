import { divide, sum, sumOfProducts, whole } from '../arithmetic';
import { define } from '../define';
import { CalculationError } from '../errors';
import { getal, reeks } from '../params';

/**
 * The average of the last periods of a series, with or without weights: a simple forecast for the next one.
 *
 * The number of periods is whole and at least 1 (#NUM!). More periods than there are, or another number of weights,
 * gives #N/A; weights that add up to 0 give #DIV/0!. The result has the unit of the series.
 */
export const voortschrijdend = define({
  id: 'VOORTSCHRIJDEND',
  group: 'statistiek',
  priority: 2,
  title: { nl: 'Voortschrijdend gemiddelde', en: 'Moving average' },
  summary: {
    nl: 'Gemiddelde van de laatste perioden, eventueel gewogen: een eenvoudige prognose voor de volgende.',
    en: 'Average of the last periods, weighted if you like: a simple forecast for the next one.',
  },
  purpose: {
    nl: 'Je gebruikt dit om schommelingen uit een reeks te halen en de volgende periode te schatten. Met drie perioden telt alleen het laatste kwartaal mee. Met gewichten laat je de nieuwste maand zwaarder tellen.',
    en: 'Use this to smooth a series and estimate the next period. With three periods only the last quarter counts. With weights you let the newest month count more.',
  },
  mistake: {
    nl: 'De gewichten in de verkeerde volgorde zetten. De reeks loopt van oud naar nieuw, en het laatste gewicht hoort bij de nieuwste periode. Staat er een lege cel in de reeks, schrijf dan ALS(B2:B9="";"";B2:B9); anders kan Excel er een 0 van maken.',
    en: 'Putting the weights in the wrong order. The series runs from old to new, and the last weight belongs to the newest period. When there is an empty cell in the series, write IF(B2:B9="","",B2:B9); otherwise Excel may turn it into a 0.',
  },
  synonyms: {
    nl: ['glijdend gemiddelde', 'lopend gemiddelde', 'voortschrijdend gewogen gemiddelde', 'prognose'],
    en: ['rolling average', 'weighted moving average', 'simple moving average', 'forecast'],
  },
  formula: {
    nl: 'som van de laatste {perioden} cijfers van {reeks} / {perioden}. Met {gewichten}: som van (cijfer × gewicht) / som van {gewichten}',
    en: 'sum of the last {perioden} figures of {reeks} / {perioden}. With {gewichten}: sum of (figure × weight) / sum of {gewichten}',
  },
  params: {
    reeks: reeks(
      getal({
        label: { nl: 'reeks', en: 'series' },
        hint: { nl: 'De cijfers per periode, van oud naar nieuw.', en: 'The figures per period, from old to new.' },
      }),
    ),
    perioden: getal({
      label: { nl: 'perioden', en: 'periods' },
      hint: {
        nl: 'Over hoeveel van de laatste perioden je het gemiddelde neemt.',
        en: 'How many of the last periods to take the average of.',
      },
      min: 1,
    }),
    gewichten: {
      ...reeks(
        getal({
          label: { nl: 'gewichten', en: 'weights' },
          hint: {
            nl: 'Voor elke periode hoe zwaar die telt, van oud naar nieuw. Leeg: elke periode telt even zwaar.',
            en: 'For each period how heavily it counts, from old to new. Empty: all periods count the same.',
          },
        }),
      ),
      optional: true,
    },
  },
  divisors: ['gewichten'],
  result: { unit: 'getal' },
  norm: {
    text: {
      nl: 'Meer perioden geven een rustiger lijn, maar die loopt ook verder achter op een verandering.',
      en: 'More periods give a smoother line, but one that lags further behind a change.',
    },
    sources: ['chk'],
  },
  native: ({ reeks, perioden, gewichten }) => {
    const last = `INDEX(${reeks},COUNT(${reeks})-${perioden}+1):INDEX(${reeks},COUNT(${reeks}))`;
    return gewichten === undefined ? `AVERAGE(${last})` : `SUMPRODUCT(${last},${gewichten})/SUM(${gewichten})`;
  },
  sources: ['chk'],
  related: ['TREND', 'SEIZOENSINDEX', 'GEWOGENGEMIDDELDE', 'JAARPROGNOSE'],
  examples: [
    { given: { reeks: [145, 186, 131], perioden: 3 }, result: 154, source: 'chk' },
    { given: { reeks: [100, 110, 120, 130], perioden: 2 }, result: 125, source: 'eigen' },
    {
      given: { reeks: [100, 110, 120], perioden: 3, gewichten: [1, 2, 3] },
      result: 113.333333333333,
      source: 'eigen',
    },
    { given: { reeks: [100, 110, 120, 140], perioden: 2, gewichten: [1, 3] }, result: 135, source: 'eigen' },
    { given: { reeks: [1, 2], perioden: 3 }, result: '#N/A', source: 'eigen' },
    { given: { reeks: [100, 110, 120], perioden: 2, gewichten: [1, 2, 3] }, result: '#N/A', source: 'eigen' },
    { given: { reeks: [100, 110, 120], perioden: 2.5 }, result: '#NUM!', source: 'eigen' },
    { given: { reeks: [100, 110], perioden: 2, gewichten: [0, 0] }, result: '#DIV/0!', source: 'eigen' },
  ],
  compute: ({ reeks, perioden, gewichten }, calculator) => {
    const count = calculator.toCell(whole(perioden, 'perioden', calculator));
    if (count > reeks.length) throw new CalculationError({ code: 'moreThanGiven' }, ['perioden', 'reeks']);
    const last = reeks.slice(reeks.length - count);
    if (gewichten === undefined) return divide(sum(last, calculator), perioden);
    if (gewichten.length !== count) throw new CalculationError({ code: 'notAsMany' }, ['gewichten', 'perioden']);
    return divide(sumOfProducts([last, gewichten], calculator), sum(gewichten, calculator));
  },
});
