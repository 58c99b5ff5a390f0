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

/**
 * The area under exp(-t^2 / 2) from 0 to z is exp(-z^2 / 2) (z + z^3 / 3 + z^5 / (3 x 5) + ...), and it has to be the
 * share times the square root of half pi. One step like Newton's, with two terms more, raises the error of the first
 * guess to the fourth power: from 9 digits to more than 25.
 */
function computed<N extends Num<N>>(share: N, calculator: Calculator<N>): N {
  const { one, number } = calculator;
  const rootOfHalfPi = ROOT_OF_HALF_PI.map(number).reduce((sum, part) => sum.plus(part));
  const z = firstGuess(share, calculator);
  const square = z.times(z);
  const exponential = series(one, (index) => square.div(number(2 * index)), calculator);
  const odd = series(z, (index) => square.div(number(2 * index + 1)), calculator);
  const gap = share.times(rootOfHalfPi).times(exponential).minus(odd);
  const second = z.times(gap).times(gap).div(number(2));
  const third = square.times(number(2)).plus(one).times(gap).times(gap).times(gap).div(number(6));
  return z.plus(gap).plus(second).plus(third);
}

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

/** Acklam's approximation in doubles: a quotient of polynomials for the middle and one for the tails. */
const MIDDLE = {
  above: [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ],
  below: [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
};
const TAIL = {
  above: [
    0.007784894002430293, 0.3223964580411365, 2.400758277161838, 2.549732539343734, -4.374664141464968,
    -2.938163982698783,
  ],
  below: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
};
const START_OF_TAIL = 0.9515;

function firstGuess<N extends Num<N>>(share: N, { one, number, toCell }: Calculator<N>): N {
  const polynomial = (coefficients: readonly number[], x: number): number =>
    coefficients.reduce((value, coefficient) => value * x + coefficient, 0);
  const quotient = ({ above, below }: typeof TAIL, x: number): number => polynomial(above, x) / polynomial(below, x);
  if (share.lessThan(number(START_OF_TAIL))) {
    const half = toCell(share) / 2;
    return number(half * quotient(MIDDLE, half * half));
  }
  const tail = toCell(one.minus(share).div(number(2)));
  return number(quotient(TAIL, Math.sqrt(-2 * Math.log(tail))));
}
