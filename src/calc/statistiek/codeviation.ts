import { sum, sumOfProducts } from '../arithmetic';
import type { Calculator, Num } from '../num';

/**
 * How far two series of n figures deviate from their means together: n times the sum of the products of the deviations.
 * Nothing is divided on the way, so that it is exactly zero where one of them does not vary. Of a series with itself it
 * is n squared times the variance.
 */
export const codeviation = <N extends Num<N>>(x: readonly N[], y: readonly N[], calculator: Calculator<N>): N =>
  calculator
    .number(x.length)
    .times(sumOfProducts([x, y], calculator))
    .minus(sum(x, calculator).times(sum(y, calculator)));
