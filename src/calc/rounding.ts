import Decimal from 'decimal.js';
import type { Cents } from './num';

/** The nearest figure with so many decimals; exactly halfway goes away from zero, also below zero: what Excel shows. */
export function halfAwayFromZero(figure: Decimal, places: number): Decimal {
  return figure.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}

/** The nearest cent, half a cent away from zero: the rule for every amount on paper. */
export function halfAwayFromZeroToCents(amount: Decimal): Cents<Decimal> {
  return halfAwayFromZero(amount, 2) as Cents<Decimal>;
}

/** The next whole number upwards, for things that cannot be split: 4.2 pieces are 5 pieces. */
export function upToWhole(quantity: Decimal): Decimal {
  return quantity.toDecimalPlaces(0, Decimal.ROUND_CEIL);
}

/** The figure with so many decimals that lies furthest from zero. */
export function awayFromZero(figure: Decimal, places: number): Decimal {
  return figure.toDecimalPlaces(places, Decimal.ROUND_UP);
}

/** The figure with the decimals beyond so many left off. */
export function towardsZero(figure: Decimal, places: number): Decimal {
  return figure.toDecimalPlaces(places, Decimal.ROUND_DOWN);
}
