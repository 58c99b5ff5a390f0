import { define } from '../define';
import { xWaarden } from '../parameters/xWaarden';
import { yWaarden } from '../parameters/yWaarden';
import { codeviation } from './codeviation';
import { nativePosition } from './nativePosition';
import { heightAt, periodsOf, slopeOf } from './trendline';

/**
 * The straight line nearest to all points: its slope, its start at x = 0, and how much of the variation it explains.
 *
 * Both series side by side (#N/A when there are not equally many); x that does not vary, so also one point, gives one
 * #DIV/0!, y that does not vary #DIV/0! in the third cell. Three cells in a row; the last one is a fraction.
 */
export const regressie = define({
  id: 'REGRESSIE',
  group: 'statistiek',
  priority: 2,
  title: { nl: 'Regressie', en: 'Regression' },
  summary: {
    nl: 'De trendlijn door je cijfers: helling, startgetal en r², in drie cellen naast elkaar.',
    en: 'The trend line through your figures: slope, intercept and r², in three cells beside each other.',
  },
  purpose: {
    nl: 'Je gebruikt dit om de lijn te vinden die het best bij je cijfers past. De helling zegt hoeveel y verandert als x er één bij krijgt, het startgetal is y bij x = 0. De r² laat zien welk deel van de verschillen de lijn verklaart.',
    en: 'Use this to find the line that fits your figures best. The slope tells how much y changes when x goes up by one, the intercept is y at x = 0. The r² shows which part of the differences the line explains.',
  },
  mistake: {
    nl: 'De y-waarden en de x-waarden omdraaien: y komt eerst, en dat is wat je wilt verklaren. Let ook op een lege cel in een reeks zonder x-waarden: de perioden erna schuiven dan op. Geef in dat geval zelf de x-waarden.',
    en: 'Swapping the y values and the x values: y comes first, and it is what you want to explain. Also mind an empty cell in a series without x values: the periods after it move up. Then give the x values yourself.',
  },
  synonyms: {
    nl: ['trendlijn', 'lineaire regressie', 'kleinste kwadraten', 'helling', 'richtingscoëfficiënt', 'R-kwadraat'],
    en: ['linear regression', 'trend line', 'least squares', 'slope', 'intercept', 'R squared'],
  },
  formula: {
    nl: 'helling = som van (afwijking van {xWaarden} × afwijking van {yWaarden}) / som van (afwijking van {xWaarden})²; startgetal = gemiddelde van {yWaarden} − helling × gemiddelde van {xWaarden}; r² = correlatie²',
    en: 'slope = sum of (deviation of {xWaarden} × deviation of {yWaarden}) / sum of (deviation of {xWaarden})²; intercept = mean of {yWaarden} − slope × mean of {xWaarden}; r² = correlation²',
  },
  params: { yWaarden, xWaarden },
  paired: ['yWaarden', 'xWaarden'],
  divisors: ['xWaarden', 'yWaarden'],
  result: {
    unit: 'getal',
    spill: 'row',
    cells: [
      { label: { nl: 'helling', en: 'slope' }, unit: 'getal' },
      { label: { nl: 'startgetal', en: 'intercept' }, unit: 'getal' },
      { label: { nl: 'r²', en: 'r²' }, unit: 'coefficient' },
    ],
  },
  norm: {
    text: {
      nl: 'Een r² van 0,95 betekent dat de lijn 95% van de verschillen in y verklaart. Bij een lage r² zegt de lijn weinig en voorspel je er beter niet mee.',
      en: 'An r² of 0.95 means that the line explains 95% of the differences in y. With a low r² the line says little, and you had better not predict with it.',
    },
    sources: ['stt', 'pft'],
  },
  // The whole row is one error when x does not vary.
  native: ({ yWaarden: y, xWaarden }) => {
    const x = xWaarden ?? nativePosition(y);
    return `IF(MAX(${x})=MIN(${x}),1/0,CHOOSE({1,2,3},SLOPE(${y},${x}),INTERCEPT(${y},${x}),RSQ(${y},${x})))`;
  },
  sources: ['stt', 'pft', 'alg2'],
  related: ['TREND', 'CORRELATIE', 'SEIZOENSINDEX'],
  examples: [
    {
      given: { yWaarden: [7, 3, 8, 10], xWaarden: [2, 1, 3, 4] },
      result: [2.2, 1.5, 0.930769230769231],
      source: 'alg2',
    },
    { given: { yWaarden: [10, 12, 14] }, result: [2, 8, 1], source: 'eigen' },
    {
      given: { yWaarden: [15, 25, 32, 40, 48, 55], xWaarden: [2, 4, 6, 8, 10, 12] },
      result: [3.95714285714286, 8.13333333333333, 0.997538514875084],
      source: 'stt',
    },
    {
      given: {
        yWaarden: [370, 311, 620, 910, 500, 520, 600, 830],
        xWaarden: [2.3, 1.7, 3, 5, 2.9, 2.5, 3.4, 4.3],
      },
      result: [187.352173245277, -5.19244355705729, 0.952873040485162],
      source: 'pft',
    },
    { given: { yWaarden: [5, 5, 5] }, result: [0, 5, '#DIV/0!'], source: 'eigen' },
    { given: { yWaarden: [5], xWaarden: [1] }, result: '#DIV/0!', source: 'eigen' },
    { given: { yWaarden: [5, 6, 7], xWaarden: [1, 2] }, result: '#N/A', source: 'eigen' },
  ],
  compute: ({ yWaarden: y, xWaarden }, calculator) => {
    const x = xWaarden ?? periodsOf(y, calculator);
    const together = codeviation(x, y, calculator);
    const spreads = codeviation(x, x, calculator).times(codeviation(y, y, calculator));
    const slope = slopeOf(x, y, calculator);
    const rSquared = spreads.isZero() ? { code: 'divisionByZero' as const } : together.times(together).div(spreads);
    return [slope, heightAt(calculator.zero, x, y, calculator), rSquared];
  },
});
