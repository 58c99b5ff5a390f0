import { exact } from '../../src/calc/decimal';
import { normalQuantile } from '../../src/calc/statistiek/normalQuantile';

const quantile = (share: number): string => normalQuantile(exact.fromCell(share), exact).toPrecision(21);

test.each([
  [0.5, '0.674489750196081743202'],
  [0.8, '1.28155156554460046697'],
  [0.9, '1.64485362695147271486'],
  [0.95, '1.95996398454005423552'],
  [0.98, '2.32634787404084110089'],
  [0.99, '2.57582930354890076098'],
  [0.999, '3.29052673149189479322'],
])('%d of a normal distribution lies within the published number of standard deviations', (share, published) => {
  expect(quantile(share)).toBe(published);
});

test('the smallest and the largest share that a cell can hold have their quantile too', () => {
  expect(quantile(1e-300)).toBe('1.25331413731550025121e-300');
  expect(quantile(0.999_999_999_999_999)).toBe('8.02685888253454089242');
});

/** The share within z standard deviations, by Simpson's rule on a fine grid. */
function areaWithin(z: number): number {
  const parts = 2_000;
  const density = (t: number): number => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  const heights = Array.from(
    { length: parts + 1 },
    (_, index) => density((index * z) / parts) * (index === 0 || index === parts ? 1 : index % 2 === 1 ? 4 : 2),
  );
  return (2 * heights.reduce((sum, height) => sum + height, 0) * z) / parts / 3;
}

test('as much of the distribution lies within the quantile as was asked', () => {
  for (let percent = 1; percent < 100; percent += 1) {
    expect(areaWithin(Number(quantile(percent / 100)))).toBeCloseTo(percent / 100, 12);
  }
});
