import type { Calculator, Num } from '../num';

/** The square root of half pi to 44 digits, as a sum of numbers that are exact. */
const ROOT_OF_HALF_PI = [1.2533141373155, 2.51207882642405e-16, 5.22626503493371e-31];
/** Below this share of the sum further terms of a series no longer count. */
const SMALLEST_TERM = 1e-38;
/** The largest share below 1 that a cell can hold, 0.999999999999999, takes 130. */
const MOST_TERMS = 200;

/**
 * How many standard deviations on either side of the mean hold a share of the normal distribution: 1.96 for 95%. For
 * any share between 0 and 1, to at least 20 digits.
 */
export function normalQuantile<N extends Num<N>>(share: N, calculator: Calculator<N>): N {
  const latest = remembered.get(calculator) as Remembered<N> | undefined;
  if (latest?.share.equals(share)) return latest.quantile;
  const quantile = computed(share, calculator);
  remembered.set(calculator, { share, quantile });
  return quantile;
}

/** The same with Excel's own functions. */
export const nativeQuantile = (share: string): string => `NORM.S.INV((1+${share})/2)`;

interface Remembered<N> {
  readonly share: N;
  readonly quantile: N;
}
/** A column of thousands of rows nearly always asks for one and the same confidence. */
const remembered = new WeakMap<object, Remembered<unknown>>();

/** A step from an error below this one ends at more than 25 digits: it raises the error to the fourth power. */
const CLOSE = 1e-8;
/** The first guess for the largest share that a cell can hold takes four. */
const MOST_STEPS = 8;

/**
 * The area under exp(-t^2 / 2) from 0 to z is exp(-z^2 / 2) (z + z^3 / 3 + z^5 / (3 x 5) + ...), and it has to be the
 * share times the square root of half pi. Each step is like Newton's, with two terms more.
 */
function computed<N extends Num<N>>(share: N, calculator: Calculator<N>): N {
  const { one, number } = calculator;
  const area = ROOT_OF_HALF_PI.map(number)
    .reduce((sum, part) => sum.plus(part))
    .times(share);
  let z = number(firstGuess(calculator.toCell(share), calculator.toCell(one.minus(share))));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const square = z.times(z);
    const exponential = series(one, (index) => square.div(number(2 * index)), calculator);
    const odd = series(z, (index) => square.div(number(2 * index + 1)), calculator);
    const gap = area.times(exponential).minus(odd);
    const second = z.times(gap).times(gap).div(number(2));
    const third = square.times(number(2)).plus(one).times(gap).times(gap).times(gap).div(number(6));
    z = z.plus(gap).plus(second).plus(third);
    if (gap.abs().lessThan(number(CLOSE))) break;
  }
  return z;
}

/** A curve close to the normal one of which the area is known in closed form; the rest is what it leaves out of 1. */
const firstGuess = (share: number, rest: number): number => Math.sqrt((-Math.PI / 2) * Math.log(rest * (1 + share)));

/** A sum of terms of which each is the one before it times a factor. */
function series<N extends Num<N>>(first: N, factor: (index: number) => N, { number }: Calculator<N>): N {
  const smallest = number(SMALLEST_TERM);
  let [sum, term] = [first, first];
  for (let index = 1; index <= MOST_TERMS && sum.abs().times(smallest).lessThan(term.abs()); index += 1) {
    term = term.times(factor(index));
    sum = sum.plus(term);
  }
  return sum;
}
