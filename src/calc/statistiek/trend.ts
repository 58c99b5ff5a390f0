import { define } from '../define';
import { xWaarden } from '../parameters/xWaarden';
import { yWaarden } from '../parameters/yWaarden';
import { getal } from '../params';
import { nativePosition } from './nativePosition';
import { heightAt, periodsOf } from './trendline';

/**
 * What a straight trend line predicts at a new place.
 *
 * Both series side by side (#N/A when there are not equally many); x that does not vary, so also one point, gives
 * #DIV/0!. The result has the unit of y.
 */
export const trend = define({
  id: 'TREND',
  group: 'statistiek',
  priority: 2,
  title: { nl: 'Trendprognose', en: 'Trend forecast' },
  summary: {
    nl: 'Wat voorspelt de rechte trendlijn door je cijfers voor een volgende periode?',
    en: 'What does the straight trend line through your figures predict for a next period?',
  },
  purpose: {
    nl: 'Je gebruikt dit om cijfers van een paar maanden of jaren door te trekken naar de volgende. De functie legt een rechte lijn door je cijfers en leest die af op de plaats die je kiest.',
    en: 'Use this to extend the figures of some months or years to the next ones. The function draws a straight line through your figures and reads it at the place you choose.',
  },
  mistake: {
    nl: 'Ver vooruit voorspellen, of een seizoen vergeten. Een lijn door vier kwartalen zegt weinig over volgend jaar. Verkoop je per seizoen anders, vermenigvuldig de trend dan met de SEIZOENSINDEX van die periode.',
    en: 'Predicting far ahead, or forgetting a season. A line through four quarters says little about next year. When sales differ by season, multiply the trend by the SEIZOENSINDEX of that period.',
  },
  synonyms: {
    nl: ['prognose', 'voorspelling', 'extrapolatie', 'trendlijn', 'lineaire trend'],
    en: ['forecast', 'prediction', 'extrapolation', 'trend line'],
  },
  formula: {
    nl: 'startgetal + helling × {nieuweX}, met de helling en het startgetal van de lijn door {yWaarden} bij {xWaarden}',
    en: 'intercept + slope × {nieuweX}, with the slope and the intercept of the line through {yWaarden} at {xWaarden}',
  },
  params: {
    yWaarden,
    nieuweX: getal({
      label: { nl: 'nieuwe x', en: 'new x' },
      hint: {
        nl: 'De plaats waarvoor je voorspelt. Na 12 maanden is de volgende 13.',
        en: 'The place to predict for. After 12 months the next one is 13.',
      },
    }),
    xWaarden,
  },
  paired: ['yWaarden', 'xWaarden'],
  divisors: ['xWaarden', 'yWaarden'],
  result: { unit: 'getal' },
  norm: {
    text: {
      nl: 'Kijk met REGRESSIE of de r² hoog genoeg is om de lijn te vertrouwen. Voor een prognose per seizoen: trend × SEIZOENSINDEX.',
      en: 'Check with REGRESSIE whether the r² is high enough to trust the line. For a forecast per season: trend × SEIZOENSINDEX.',
    },
    sources: ['hock'],
  },
  native: ({ yWaarden, nieuweX, xWaarden }) =>
    `FORECAST.LINEAR(${nieuweX},${yWaarden},${xWaarden ?? nativePosition(yWaarden)})`,
  sources: ['stt', 'hock'],
  related: ['REGRESSIE', 'SEIZOENSINDEX', 'VOORTSCHRIJDEND', 'JAARPROGNOSE'],
  examples: [
    {
      given: { yWaarden: [15, 25, 32, 40, 48, 55], nieuweX: 7, xWaarden: [2, 4, 6, 8, 10, 12] },
      result: 35.8333333333333,
      source: 'stt',
    },
    { given: { yWaarden: [10, 12, 14], nieuweX: 5 }, result: 18, source: 'eigen' },
    { given: { yWaarden: [200, 230, 220, 250], nieuweX: 5 }, result: 260, source: 'eigen' },
    { given: { yWaarden: [5], nieuweX: 2 }, result: '#DIV/0!', source: 'eigen' },
    { given: { yWaarden: [5, 6, 7], nieuweX: 4, xWaarden: [2, 2, 2] }, result: '#DIV/0!', source: 'eigen' },
  ],
  compute: ({ yWaarden: y, nieuweX, xWaarden }, calculator) =>
    heightAt(nieuweX, xWaarden ?? periodsOf(y, calculator), y, calculator),
});
