import { answer } from './answer';

test('one year of DUPONT is a row of three cells, and one error when it fails', () => {
  expect(answer('DUPONT', 40_000, 400_000, 200_000)).toEqual([[0.1, 2, 0.2]]);
  expect(answer('DUPONT', 1, 0, 5)).toBe('#DIV/0!');
  expect(answer('DUPONT', 1, 5, 'vijf')).toBe('#VALUE!');
});

test('years below each other give a row per year, years side by side a column per year', () => {
  expect(answer('DUPONT', [[1], [2]], [[4], [4]], [[5], [8]])).toEqual([
    [0.25, 0.8, 0.2],
    [0.5, 0.5, 0.25],
  ]);
  expect(answer('DUPONT', [[1, 2]], [[4, 4]], [[5, 8]])).toEqual([
    [0.25, 0.5],
    [0.8, 0.5],
    [0.2, 0.25],
  ]);
});

test('over several years that all fail each of them fills its own three cells', () => {
  const failed = ['#DIV/0!', '#DIV/0!', '#DIV/0!'];
  expect(answer('DUPONT', [[1], [2]], 0, [[5], [8]])).toEqual([failed, failed]);
  expect(answer('DUPONT', [[1, 2]], 0, 5)).toEqual(failed.map(() => ['#DIV/0!', '#DIV/0!']));
});

test('over several years the error of one year fills its own three cells', () => {
  expect(answer('DUPONT', [[1], [2]], [[0], [4]], [[5], [8]])).toEqual([
    ['#DIV/0!', '#DIV/0!', '#DIV/0!'],
    [0.5, 0.5, 0.25],
  ]);
});
