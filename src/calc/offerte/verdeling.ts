import { divide, sum } from '../arithmetic';
import type { Calculator, Cents, Num } from '../num';

/**
 * An amount split over bases in proportion to their size, in whole cents that add up to the amount: each share is
 * rounded, and what is left over goes to the base that is largest in absolute value (of equal ones the first). An amount
 * over bases that add up to nothing is a division by zero.
 */
export function verdeling<N extends Num<N>>(
  amount: Cents<N>,
  bases: readonly N[],
  calculator: Calculator<N>,
): readonly Cents<N>[] {
  const { zero, toCents } = calculator;
  if (amount.isZero()) return bases.map(() => toCents(zero));
  const total = sum(bases, calculator);
  const shares = bases.map((base) => toCents(divide(amount.times(base), total)));
  const rest = amount.minus(sum(shares, calculator));
  const largest = bases.reduce(
    (best, base, index) => ((bases[best] as N).abs().lessThan(base.abs()) ? index : best),
    0,
  );
  return shares.map((share, index) => (index === largest ? toCents(share.plus(rest)) : share));
}
