import Decimal from 'decimal.js';
import { atCellDigits } from './cellDigits';
import type { Calculator } from './num';
import { halfAwayFromZero, halfAwayFromZeroToCents, upToWhole } from './rounding';

/** A calculator with so many digits. The exponent limits lie far outside a cell's range; they keep a power from taking forever. */
export function decimalCalculator(digits: number): Calculator<Decimal> {
  const Exact = Decimal.clone({ precision: digits, rounding: Decimal.ROUND_HALF_UP, maxE: 5_000, minE: -5_000 });
  return {
    zero: new Exact(0),
    one: new Exact(1),
    number: (value) => new Exact(value),
    fromCell: (value) => new Exact(atCellDigits(value)),
    // Adding 0 turns -0 into 0: a cell never shows a negative zero.
    toCell: (value) => value.toNumber() + 0,
    toCents: halfAwayFromZeroToCents,
    round: (figure, decimals) => halfAwayFromZero(figure, decimals.toNumber()),
    roundUp: upToWhole,
  };
}

/**
 * The exact calculator: the truth against which every faster one is measured. 60 digits, because the product of three
 * cell values can have 51: 20 (the library's default) is not exact.
 */
export const exact: Calculator<Decimal> = decimalCalculator(60);

export type { Decimal };
