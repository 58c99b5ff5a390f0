import { divide, sum, whole } from '../arithmetic';
import { define } from '../define';
import { CalculationError } from '../errors';
import { getal, reeks } from '../params';
import { nativePosition } from './nativePosition';

/**
 * How heavily each season counts compared with an average one, by the method of means.
 *
 * A series over whole cycles of at least two seasons, from old to new. A length that is no multiple of the number of
 * seasons, or a season that does not exist, gives #NUM!; a mean of 0 gives #DIV/0!. Cells below each other, one per
 * season, or one cell for one season; 1 is average.
 */
export const seizoensindex = define({
  id: 'SEIZOENSINDEX',
  group: 'statistiek',
  priority: 3,
  title: { nl: 'Seizoensindex', en: 'Seasonal index' },
  summary: {
    nl: 'Hoe zwaar telt elk seizoen? 1,00 is een gemiddelde periode, 1,20 is 20% drukker.',
    en: 'How heavily does each season count? 1.00 is an average period, 1.20 is 20% busier.',
  },
  purpose: {
    nl: 'Je gebruikt dit als je verkoop met de seizoenen op en neer gaat. De index zegt hoe druk een maand of kwartaal is vergeleken met het gemiddelde. Met die indices maak je een betere JAARPROGNOSE of corrigeer je een trend.',
    en: 'Use this when your sales go up and down with the seasons. The index tells how busy a month or quarter is compared with the average. With these indices you make a better JAARPROGNOSE or correct a trend.',
  },
  mistake: {
    nl: 'Met een half jaar beginnen of eindigen, of een lege cel laten staan: dan schuiven de seizoenen op. Neem hele jaren, liefst drie of meer, en vul elke periode in. Een periode zonder verkoop is 0.',
    en: 'Starting or ending with part of a year, or leaving a cell empty: then the seasons shift. Take whole years, preferably three or more, and fill in every period. A period without sales is 0.',
  },
  differs: {
    nl: 'Er zijn twee methoden. Skeleton Key deelt het gemiddelde van een seizoen door het gemiddelde van alles; zo rekenen wij ook. HOCK deelt elk cijfer door een voortschrijdend gemiddelde. De uitkomsten verschillen: voor de reeks van HOCK is de eerste index bij ons 0,558 en bij HOCK 0,589. Noem dus je methode.',
    en: 'There are two methods. Skeleton Key divides the mean of a season by the mean of everything, and so do we. HOCK divides each figure by a moving average. The outcomes differ: for the series of HOCK the first index is 0.558 here and 0.589 there. So name your method.',
  },
  synonyms: {
    nl: ['seizoenspatroon', 'seizoenscorrectie', 'seizoensfactor', 'seizoensinvloed'],
    en: ['seasonality', 'seasonal factor', 'seasonal adjustment'],
  },
  formula: {
    nl: 'gemiddelde van {reeks} in seizoen {nummer} / gemiddelde van heel {reeks}, bij {seizoenen} seizoenen per jaar',
    en: 'mean of {reeks} in season {nummer} / mean of all of {reeks}, with {seizoenen} seasons per year',
  },
  params: {
    reeks: reeks(
      getal({
        label: { nl: 'reeks', en: 'series' },
        hint: {
          nl: 'De cijfers per periode over hele jaren, van oud naar nieuw.',
          en: 'The figures per period over whole years, from old to new.',
        },
      }),
    ),
    seizoenen: getal({
      label: { nl: 'seizoenen', en: 'seasons' },
      hint: {
        nl: 'Hoeveel perioden een jaar heeft: 4 kwartalen of 12 maanden.',
        en: 'How many periods a year has: 4 quarters or 12 months.',
      },
      min: 2,
    }),
    nummer: {
      ...getal({
        label: { nl: 'nummer', en: 'number' },
        hint: {
          nl: 'Welk seizoen je wilt zien; 1 is het eerste. Leeg: alle seizoenen onder elkaar.',
          en: 'Which season you want to see; 1 is the first. Empty: all seasons below each other.',
        },
        min: 1,
      }),
      optional: true,
    },
  },
  divisors: ['reeks'],
  result: { unit: 'verhouding', spill: 'column' },
  norm: {
    text: {
      nl: 'De indices zijn samen gelijk aan het aantal seizoenen. Een index van 0,80 betekent 20% minder dan een gemiddelde periode.',
      en: 'Together the indices equal the number of seasons. An index of 0.80 means 20% less than an average period.',
    },
    sources: ['ske', 'hock'],
  },
  native: ({ reeks, seizoenen, nummer }) =>
    nummer === undefined
      ? undefined
      : `${seizoenen}*SUMPRODUCT(${reeks}*(MOD(${nativePosition(reeks)}-1,${seizoenen})=${nummer}-1))/SUM(${reeks})`,
  sources: ['ske', 'hock'],
  related: ['JAARPROGNOSE', 'TREND', 'VOORTSCHRIJDEND'],
  examples: [
    {
      given: { reeks: [80, 120, 160, 40, 120, 120, 200, 60], seizoenen: 4 },
      result: [0.888888888888889, 1.06666666666667, 1.6, 0.444444444444444],
      source: 'eigen',
    },
    {
      given: { reeks: [80, 120, 160, 40, 120, 120, 200, 60], seizoenen: 4, nummer: 3 },
      result: [1.6],
      source: 'eigen',
    },
    {
      given: {
        reeks: [20, 24, 28, 65, 24, 29, 35, 80, 23, 27, 36, 85, 25, 27, 37, 95],
        seizoenen: 4,
        nummer: 1,
      },
      result: [0.557575757575758],
      source: 'hock',
    },
    { given: { reeks: [1, 2, 3], seizoenen: 2 }, result: '#NUM!', source: 'eigen' },
    { given: { reeks: [1, 2, 3, 4, 5], seizoenen: 2.5 }, result: '#NUM!', source: 'eigen' },
    { given: { reeks: [1, 2, 3, 4], seizoenen: 4, nummer: 5 }, result: '#NUM!', source: 'eigen' },
    { given: { reeks: [0, 0, 0, 0], seizoenen: 4 }, result: '#DIV/0!', source: 'eigen' },
  ],
  compute: ({ reeks, seizoenen, nummer }, calculator) => {
    const count = calculator.toCell(whole(seizoenen, 'seizoenen', calculator));
    if (reeks.length % count !== 0) throw new CalculationError({ code: 'notAMultiple' }, ['reeks', 'seizoenen']);
    if (nummer !== undefined && seizoenen.lessThan(whole(nummer, 'nummer', calculator))) {
      throw new CalculationError({ code: 'partExceedsWhole' }, ['nummer', 'seizoenen']);
    }
    const total = sum(reeks, calculator);
    const totals = new Array<typeof total>(count).fill(calculator.zero);
    reeks.forEach((figure, index) => (totals[index % count] = figure.plus(totals[index % count] ?? calculator.zero)));
    const shown =
      nummer === undefined ? totals : totals.slice(calculator.toCell(nummer) - 1, calculator.toCell(nummer));
    return shown.map((seasonTotal) => divide(seasonTotal.times(seizoenen), total));
  },
});
