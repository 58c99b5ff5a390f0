import Decimal from 'decimal.js';
import type { Cents } from './num';

/** Nearest cent; exactly half a cent goes away from zero, also below zero. The rule for every amount on paper. */
export function halfAwayFromZeroToCents(amount: Decimal): Cents<Decimal> {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP) as Cents<Decimal>;
}

/** The next whole number upwards, for things that cannot be split: 4.2 pieces are 5 pieces. */
export function upToWhole(quantity: Decimal): Decimal {
  return quantity.toDecimalPlaces(0, Decimal.ROUND_CEIL);
}
