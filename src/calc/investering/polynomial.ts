import type { Calculator, Num } from '../num';

/** A polynomial by its coefficients, the one without x first. */
export type Polynomial<N> = readonly N[];

export const valueAt = <N extends Num<N>>(polynomial: Polynomial<N>, x: N, { zero }: Calculator<N>): N =>
  polynomial.reduceRight((value, coefficient) => value.times(x).plus(coefficient), zero);

export const derivative = <N extends Num<N>>(polynomial: Polynomial<N>, { number }: Calculator<N>): Polynomial<N> =>
  polynomial.slice(1).map((coefficient, index) => coefficient.times(number(index + 1)));

/** After a step of Newton's method as small as this 40 digits are right. */
const SMALLEST_STEP = 1e-20;
/** Halving alone gets from 1 to the smallest step in 67 steps; Newton's method mostly takes fewer than ten. */
const MOST_STEPS = 200;

/**
 * A root between two values of x where the polynomial has opposite signs: Newton's method, and halving wherever that
 * would leave the part in which the root must lie, or comes closer too slowly.
 */
export function rootBetween<N extends Num<N>>(polynomial: Polynomial<N>, from: N, to: N, calculator: Calculator<N>): N {
  const { zero, number } = calculator;
  const two = number(2);
  const smallest = number(SMALLEST_STEP);
  const slope = derivative(polynomial, calculator);
  const isRising = valueAt(polynomial, from, calculator).lessThan(zero);
  let [low, high, lastStep] = [from, to, to.minus(from)];
  let x = low.plus(high).div(two);
  for (let step = 0; step < MOST_STEPS && smallest.lessThan(lastStep); step += 1) {
    const value = valueAt(polynomial, x, calculator);
    if (value.isZero()) return x;
    if (value.lessThan(zero) === isRising) low = x;
    else high = x;
    const rise = valueAt(slope, x, calculator);
    const newton = rise.isZero() ? low : x.minus(value.div(rise));
    const isInside = low.lessThan(newton) && newton.lessThan(high);
    const isQuick = newton.minus(x).abs().times(two).lessThanOrEqualTo(lastStep);
    const next = isInside && isQuick ? newton : low.plus(high).div(two);
    lastStep = next.minus(x).abs();
    x = next;
  }
  return x;
}
