import fc from 'fast-check';
import { trend } from '../../../src/calc/accountanalyse/trend';

const onbekend = { code: 'divisionByZero', params: ['omzet'] } as const;

const TWEE = [2023, 2024];

test('a trend is that of the last two years that are known and follow each other', () => {
  const jaren = [2020, 2021, 2022, 2023, 2024];
  expect(trend([0.2, 0.3, 0.25, '', ''], jaren, 'fractie')).toEqual({
    van: 1,
    naar: 2,
    verschil: -0.05,
    richting: 'daalt',
  });
  expect(trend([0.2, 0.3, '', 0.4, ''], jaren, 'fractie')).toEqual({
    van: 0,
    naar: 1,
    verschil: 0.1,
    richting: 'stijgt',
  });
});

test('the years decide which those are, wherever they stand', () => {
  expect(trend([3, 4, 1, 2, ''], [2023, 2024, 2021, 2022, ''], 'dagen')).toMatchObject({ van: 0, naar: 1 });
  expect(trend([2, '', 1], [2022, '', 2021], 'dagen')).toMatchObject({ van: 2, naar: 0, richting: 'stijgt' });
});

test.each([
  ['one year', [1, '', '', '', ''], [2020, 2021, 2022, 2023, 2024]],
  ['years that do not touch', [1, '', 2, '', 3], [2020, 2021, 2022, 2023, 2024]],
  ['years with a gap between them', [1, 2, 3, '', ''], [2018, 2020, 2022, '', '']],
  ['figures without a year', [1, 2, 3, '', ''], ['', '', '', '', '']],
  ['a year that stands twice before the last one', [1, 2, 3], [2020, 2020, 2021]],
  ['an error beside a figure', [1, onbekend, 2, '', ''], [2020, 2021, 2022, 2023, 2024]],
  ['nothing', [], []],
])('%s has no trend', (_, waarden, jaren) => {
  expect(trend(waarden as readonly (number | '')[], jaren as readonly (number | '')[], 'verhouding')).toBeUndefined();
});

test('what looks the same is the same, and what looks different is not', () => {
  expect(trend([0.1231, 0.1234], TWEE, 'fractie')?.richting).toBe('gelijk');
  expect(trend([0.1234, 0.1236], TWEE, 'fractie')?.richting).toBe('stijgt');
  expect(trend([1.496, 1.504], TWEE, 'verhouding')?.richting).toBe('gelijk');
  expect(trend([1.504, 1.494], TWEE, 'verhouding')?.richting).toBe('daalt');
});

test('the difference is exact at the digits of a cell', () => {
  expect(trend([0.1, 0.3], TWEE, 'fractie')?.verschil).toBe(0.2);
});

test('a trend looked at backwards goes the other way', () => {
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const terug = { stijgt: 'daalt', daalt: 'stijgt', gelijk: 'gelijk' } as const;
  fc.assert(
    fc.property(figure, figure, (een, ander) => {
      const heen = trend([een, ander], TWEE, 'dagen');
      const weer = trend([ander, een], TWEE, 'dagen');
      expect(weer?.richting).toBe(heen && terug[heen.richting]);
    }),
    { numRuns: 200, seed: 5 },
  );
});
