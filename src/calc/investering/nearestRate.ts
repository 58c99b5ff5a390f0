import type { Calculator, Num } from '../num';
import { derivative, rootBetween, valueAt, type Polynomial } from './polynomial';

const LOWEST_RATE = -0.99;
const HIGHEST_RATE = 10;
/** A root is right to well over 30 decimals; with so many a rate of exactly 10% is exactly 10%. */
const DECIMALS = 30;
/** Where x, which runs from here to 1, ends: just beyond 1 / (1 + the highest rate) and 1 + the lowest rate. */
const ENDS = { positive: 0.09, negative: 0.009 };

/**
 * The rate nearest to 0 at which yearly flows, the first of them now, are worth nothing together; undefined when there
 * is none between -99% and 1000%. Of two that are equally near it is the positive one.
 *
 * A rate above 0 is sought as x = 1 / (1 + rate), one below 0 as x = 1 + rate with the flows in opposite order: either
 * way the worth is a polynomial in x, 0 < x <= 1, and the root nearest to 1 is the one.
 */
export function nearestRate<N extends Num<N>>(flows: readonly N[], calculator: Calculator<N>): N | undefined {
  const { one, round, number } = calculator;
  const discount = rootNearestOne(flows, ENDS.positive, calculator);
  const shrinkage = rootNearestOne([...flows].reverse(), ENDS.negative, calculator);
  const rates = [discount && one.div(discount).minus(one), shrinkage?.minus(one)]
    .filter((rate) => rate !== undefined)
    .map((rate) => round(rate, number(DECIMALS)))
    .filter((rate) => number(LOWEST_RATE).lessThanOrEqualTo(rate) && rate.lessThanOrEqualTo(number(HIGHEST_RATE)));
  return rates.reduce<N | undefined>(
    (near, rate) => (near && !rate.abs().lessThan(near.abs()) ? near : rate),
    undefined,
  );
}

type Part = readonly [low: number, high: number];

/**
 * Parts of x are no longer halved at this share of their distance to 1, or of the last year's: two roots that lie closer
 * together still are found as one, by where the curve turns.
 */
const FINEST = 2 ** -14;
/** Coefficients to work through: ten thousand flows of random signs take a fifth. What is left after that has no root. */
const MOST_WORK = { doubles: 2e7, exact: 6e4 };

/**
 * The root nearest to 1 from `end` to 1. Doubles with a proven error bound rule out the parts without a root; only where
 * they cannot tell, and for the root itself, the calculation is exact.
 */
function rootNearestOne<N extends Num<N>>(
  polynomial: Polynomial<N>,
  end: number,
  calculator: Calculator<N>,
): N | undefined {
  const slope = derivative(polynomial, calculator);
  const [curve, rise] = [boundsOf(polynomial, calculator), boundsOf(slope, calculator)];
  const years = polynomial.length;
  const work = { ...MOST_WORK };
  const parts: Part[] = [[end, 1]];
  for (let part = parts.pop(); part && work.doubles > 0 && work.exact > 0; part = parts.pop()) {
    const [low, high] = part;
    work.doubles -= years;
    if (signOn(curve, low, high) !== 0) continue;
    const isMonotone = signOn(rise, low, high) !== 0;
    if (isMonotone || high - low <= FINEST * Math.max(1 - low, 1 / years)) {
      const ends = signOn(curve, low, low) * signOn(curve, high, high);
      if (isMonotone && ends > 0) continue;
      work.exact -= years;
      if (ends < 0) return rootIn(narrowed(curve, part), polynomial, calculator);
      const root = rootWithin(polynomial, slope, part, calculator);
      if (root) return root;
    } else {
      const middle = (low + high) / 2;
      parts.push([low, middle], [middle, high]);
    }
  }
  return undefined;
}

const rootIn = <N extends Num<N>>([low, high]: Part, polynomial: Polynomial<N>, calculator: Calculator<N>): N =>
  rootBetween(polynomial, calculator.number(low), calculator.number(high), calculator);

/** What counts as touching zero, as a share of the sum of all terms without their signs. */
const TOUCHING = 1e-45;

function rootWithin<N extends Num<N>>(
  polynomial: Polynomial<N>,
  slope: Polynomial<N>,
  [low, high]: Part,
  calculator: Calculator<N>,
): N | undefined {
  const { zero, number } = calculator;
  const [from, to] = [number(low), number(high)];
  const isBelow = (curve: Polynomial<N>, x: N): boolean => valueAt(curve, x, calculator).lessThan(zero);
  const top = valueAt(polynomial, to, calculator);
  if (top.isZero()) return to;
  const isBelowAtTop = top.lessThan(zero);
  if (isBelow(polynomial, from) !== isBelowAtTop) return rootIn([low, high], polynomial, calculator);
  if (isBelow(slope, from) === isBelow(slope, to)) return undefined;
  // Both ends lie on one side of zero, but the curve turns: there it can touch zero, or cross it twice.
  const turn = rootBetween(slope, from, to, calculator);
  const peak = valueAt(polynomial, turn, calculator);
  const terms = valueAt(
    polynomial.map((coefficient) => coefficient.abs()),
    turn,
    calculator,
  );
  if (peak.abs().lessThanOrEqualTo(terms.times(number(TOUCHING)))) return turn;
  return peak.lessThan(zero) === isBelowAtTop ? undefined : rootBetween(polynomial, turn, to, calculator);
}

/** The coefficients above and below zero apart, as doubles: for x > 0 the sum of each only rises with x. */
interface Bounds {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

function boundsOf<N extends Num<N>>(polynomial: Polynomial<N>, { zero, toCell }: Calculator<N>): Bounds {
  const largest = polynomial.map((coefficient) => coefficient.abs()).reduce((a, b) => (a.lessThan(b) ? b : a), zero);
  const doubles = polynomial.map((coefficient) => (largest.isZero() ? 0 : toCell(coefficient.div(largest))));
  return { above: doubles.map((value) => Math.max(value, 0)), below: doubles.map((value) => Math.max(-value, 0)) };
}

const sumAt = (coefficients: readonly number[], x: number): number => {
  let sum = 0;
  for (let index = coefficients.length - 1; index >= 0; index -= 1) sum = sum * x + (coefficients[index] as number);
  return sum;
};

/**
 * The sign that a polynomial surely has from `low` to `high`, or 0. Each of its terms makes at most four roundings of
 * half a unit in the last place; the smallest doubles have no relative precision.
 */
function signOn({ above, below }: Bounds, low: number, high: number): -1 | 0 | 1 {
  const [mostAbove, mostBelow] = [sumAt(above, high), sumAt(below, high)];
  const roundings = (4 * above.length + 8) * (2 ** -53 * (mostAbove + mostBelow) + Number.MIN_VALUE);
  if (sumAt(above, low) - mostBelow > roundings) return 1;
  return sumAt(below, low) - mostAbove > roundings ? -1 : 0;
}

/** A part with opposite signs at its ends, halved as long as doubles can tell in which half the sign changes. */
function narrowed(curve: Bounds, [low, high]: Part): Part {
  const middle = (low + high) / 2;
  const sign = signOn(curve, middle, middle);
  if (sign === 0 || middle <= low || middle >= high) return [low, high];
  return narrowed(curve, sign === signOn(curve, low, low) ? [middle, high] : [low, middle]);
}
