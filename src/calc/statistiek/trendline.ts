import { divide, sum } from '../arithmetic';
import type { Calculator, Num } from '../num';
import { codeviation } from './codeviation';

/** Numbers of periods, from 1: the x of figures that follow each other in time. */
export const periodsOf = <N extends Num<N>>(figures: readonly N[], { number }: Calculator<N>): readonly N[] =>
  figures.map((_, index) => number(index + 1));

/** The slope of the straight line that lies nearest to all points, measured by the squares of the vertical distances. */
export const slopeOf = <N extends Num<N>>(x: readonly N[], y: readonly N[], calculator: Calculator<N>): N =>
  divide(codeviation(x, y, calculator), codeviation(x, x, calculator));

/** The height of that line at any place, as one fraction: mean of y + slope x (place - mean of x). */
export function heightAt<N extends Num<N>>(place: N, x: readonly N[], y: readonly N[], calculator: Calculator<N>): N {
  const count = calculator.number(x.length);
  const spread = codeviation(x, x, calculator);
  const fromMean = count.times(place).minus(sum(x, calculator));
  const height = sum(y, calculator)
    .times(spread)
    .plus(codeviation(x, y, calculator).times(fromMean));
  return divide(height, count.times(spread));
}
