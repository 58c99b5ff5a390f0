import type { Flaw } from './errors';
import type { Calculator, Num } from './num';
import type { Limits } from './params';

/** The first limit that a figure breaks, as a flaw; undefined when it lies inside its domain. */
export function outsideLimits<N extends Num<N>>(
  figure: N,
  { min, above, max, below }: Limits,
  { number }: Calculator<N>,
): Flaw | undefined {
  if (min !== undefined && figure.lessThan(number(min))) return { code: 'belowLimit', limit: min };
  if (above !== undefined && figure.lessThanOrEqualTo(number(above))) return { code: 'notAboveLimit', limit: above };
  if (max !== undefined && number(max).lessThan(figure)) return { code: 'aboveLimit', limit: max };
  if (below !== undefined && number(below).lessThanOrEqualTo(figure)) return { code: 'notBelowLimit', limit: below };
  return undefined;
}
