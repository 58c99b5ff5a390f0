import { CalculationError } from './errors';
import type { Calculator, Num } from './num';

/** A division whose denominator may turn out to be exactly zero: that is an error of its own, not an infinite number. */
export function divide<N extends Num<N>>(numerator: N, denominator: N): N {
  if (denominator.isZero()) throw new CalculationError({ code: 'divisionByZero' });
  return numerator.div(denominator);
}

/** A figure that has to be a whole number, such as a number of decimals; `param` is the one to blame when it is not. */
export function whole<N extends Num<N>>(figure: N, param: string, { round, zero }: Calculator<N>): N {
  if (!round(figure, zero).equals(figure)) throw new CalculationError({ code: 'notWhole' }, [param]);
  return figure;
}

/** The sum of any number of figures; of none it is zero. */
export const sum = <N extends Num<N>>(figures: readonly N[], { zero }: Calculator<N>): N =>
  figures.reduce((total, figure) => total.plus(figure), zero);

/** What figures that stand side by side give together: each row's product, added up. */
export const sumOfProducts = <N extends Num<N>>(
  [first = [], ...others]: readonly (readonly N[])[],
  calculator: Calculator<N>,
): N =>
  sum(
    first.map((figure, row) =>
      others.reduce((product, series) => product.times(series[row] ?? calculator.zero), figure),
    ),
    calculator,
  );

/**
 * The square root of a figure that is not below zero. The root of the nearest double is right to 15 digits and each step
 * doubles them, which takes far less time than a power; that is left for figures beyond what doubles can square.
 */
export function squareRoot<N extends Num<N>>(figure: N, { number, toCell }: Calculator<N>): N {
  const double = toCell(figure);
  if (double < 1e-300 || double > 1e300) return figure.pow(number(0.5));
  const two = number(2);
  const closer = (root: N): N => root.plus(figure.div(root)).div(two);
  return closer(closer(number(Math.sqrt(double))));
}

/** The sum of the so many largest figures, or of all of them where there are fewer. */
export const sumOfLargest = <N extends Num<N>>(figures: readonly N[], count: N, calculator: Calculator<N>): N =>
  sum(
    [...figures].sort((a, b) => (b.lessThan(a) ? -1 : a.lessThan(b) ? 1 : 0)).slice(0, calculator.toCell(count)),
    calculator,
  );

/** The same with Excel's own functions, for a count that is no more than the cells. */
export const nativeSumOfLargest = (figures: string, count: string): string =>
  `SUM(LARGE(${figures},SEQUENCE(${count})))`;

/** The average of the balance at the start and at the end of a period, or the first one alone. */
export const averageBalance = <N extends Num<N>>(begin: N, end: N | undefined, calculator: Calculator<N>): N =>
  end === undefined ? begin : begin.plus(end).div(calculator.number(2));

/** The average balance with Excel's own functions; an empty balance at the end does not count as zero. */
export const nativeAverageBalance = (begin: string, end: string | undefined): string =>
  end === undefined ? begin : `AVERAGE(${begin},${end})`;

/** For how many days a balance stands at the pace of what goes through in a period: payment periods and the age of stock. */
export const daysOutstanding = <N extends Num<N>>(balance: N, throughput: N, daysInPeriod: N): N =>
  divide(balance.times(daysInPeriod), throughput);

/** The share of a whole that is left after a part of it: gross profit as a share of sales. */
export const shareLeft = <N extends Num<N>>(whole: N, part: N): N => divide(whole.minus(part), whole);

/** How much the second figure lies above the first, as a share of the first: a markup, a return, a growth. */
export const relativeIncrease = <N extends Num<N>>(from: N, to: N): N => divide(to.minus(from), from);

/** An amount with a share of itself on top: a markup or VAT. */
export const raisedBy = <N extends Num<N>>(amount: N, share: N, { one }: Calculator<N>): N =>
  amount.times(one.plus(share));

/** The amount that becomes the given one when a share of itself is put on top: a markup or VAT taken off again. */
export const beforeRaise = <N extends Num<N>>(raised: N, share: N, { one }: Calculator<N>): N =>
  divide(raised, one.plus(share));

/** The price of which, once the margin is taken from it, exactly the cost is left. */
export const priceAtMargin = <N extends Num<N>>(cost: N, margin: N, { one }: Calculator<N>): N =>
  divide(cost, one.minus(margin));

/** What a price leaves for the cost once the margin is taken from it. */
export const costAtMargin = <N extends Num<N>>(price: N, margin: N, { one }: Calculator<N>): N =>
  price.times(one.minus(margin));

/** How many pieces it takes until what each one leaves above its own costs covers an amount. */
export function piecesToCover<N extends Num<N>>(
  amount: N,
  { price, costs, whole }: { readonly price: N; readonly costs: N; readonly whole: boolean },
  { roundUp }: Calculator<N>,
): N {
  const pieces = divide(amount, price.minus(costs));
  return whole ? roundUp(pieces) : pieces;
}

/**
 * Up to the next whole number with Excel's own functions. Rounding to a millionth first keeps a hair of binary error from
 * adding a whole piece; the smallest part of one piece is still a piece.
 */
export const nativeRoundUp = (quantity: string): string => `ROUNDUP(MAX(ROUND(${quantity},6),MIN(${quantity},1)),0)`;

/** How many pieces that takes with Excel's own functions. */
export const nativePiecesToCover = (
  amount: string,
  { price, costs, whole }: { readonly price: string; readonly costs: string; readonly whole: string },
): string => {
  const pieces = `${amount}/(${price}-${costs})`;
  return `IF(${whole},${nativeRoundUp(pieces)},${pieces})`;
};

/** What is left of one euro after each of the discounts in turn: they multiply and never add up. */
export const cascade = <N extends Num<N>>(discounts: readonly N[], { one }: Calculator<N>): N =>
  discounts.reduce((left, discount) => left.times(one.minus(discount)), one);
