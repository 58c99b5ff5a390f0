import fc from 'fast-check';
import { trend } from '../../../src/calc/accountanalyse/trend';

const onbekend = { code: 'divisionByZero', params: ['omzet'] } as const;

test('a trend is that of the last two years that are known and stand side by side', () => {
  expect(trend([0.2, 0.3, 0.25, '', ''], 'fractie')).toEqual({ van: 1, naar: 2, verschil: -0.05, richting: 'daalt' });
  expect(trend([0.2, 0.3, '', 0.4, ''], 'fractie')).toEqual({ van: 0, naar: 1, verschil: 0.1, richting: 'stijgt' });
});

test.each([
  ['one year', [1, '', '', '', '']],
  ['years that do not touch', [1, '', 2, '', 3]],
  ['an error beside a figure', [1, onbekend, 2, '', '']],
  ['nothing', []],
])('%s has no trend', (_, waarden) => {
  expect(trend(waarden as readonly (number | '')[], 'verhouding')).toBeUndefined();
});

test('what looks the same is the same, and what looks different is not', () => {
  expect(trend([0.1231, 0.1234], 'fractie')?.richting).toBe('gelijk');
  expect(trend([0.1234, 0.1236], 'fractie')?.richting).toBe('stijgt');
  expect(trend([1.496, 1.504], 'verhouding')?.richting).toBe('gelijk');
  expect(trend([1.504, 1.494], 'verhouding')?.richting).toBe('daalt');
});

test('the difference is exact at the digits of a cell', () => {
  expect(trend([0.1, 0.3], 'fractie')?.verschil).toBe(0.2);
});

test('a trend looked at backwards goes the other way', () => {
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const terug = { stijgt: 'daalt', daalt: 'stijgt', gelijk: 'gelijk' } as const;
  fc.assert(
    fc.property(figure, figure, (een, ander) => {
      const heen = trend([een, ander], 'dagen');
      const weer = trend([ander, een], 'dagen');
      expect(weer?.richting).toBe(heen && terug[heen.richting]);
    }),
    { numRuns: 200, seed: 5 },
  );
});
