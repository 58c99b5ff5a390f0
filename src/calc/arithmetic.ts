import { CalculationError } from './errors';
import type { Calculator, Num } from './num';

/** A division whose denominator may turn out to be exactly zero: that is an error of its own, not an infinite number. */
export function divide<N extends Num<N>>(numerator: N, denominator: N): N {
  if (denominator.isZero()) throw new CalculationError({ code: 'divisionByZero' });
  return numerator.div(denominator);
}

/** The sum of any number of figures; of none it is zero. */
export const sum = <N extends Num<N>>(figures: readonly N[], { zero }: Calculator<N>): N =>
  figures.reduce((total, figure) => total.plus(figure), zero);

/** The average of the balance at the start and at the end of a period, or the first one alone. */
export const averageBalance = <N extends Num<N>>(begin: N, end: N | undefined, calculator: Calculator<N>): N =>
  end === undefined ? begin : begin.plus(end).div(calculator.number(2));

/** What is left of one euro after each of the discounts in turn: they multiply and never add up. */
export const cascade = <N extends Num<N>>(discounts: readonly N[], { one }: Calculator<N>): N =>
  discounts.reduce((left, discount) => left.times(one.minus(discount)), one);
