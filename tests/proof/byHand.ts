/**
 * Sums as on paper: whole numbers of 10^-60, exact for plus, minus and times of what cells hold. No decimals library and
 * no rounding of the product is used here, so that it can judge them.
 */
const PLACES = 60;
const UNIT = 10n ** BigInt(PLACES);

/** What a cell shows of a number, at 15 digits. */
export function paper(figure: number): bigint {
  const [digits = '0', exponent = '0'] = figure.toExponential(14).split('e');
  const shift = PLACES - 14 + Number(exponent);
  const whole = BigInt(digits.replace('.', ''));
  return shift >= 0 ? whole * 10n ** BigInt(shift) : whole / 10n ** BigInt(-shift);
}
export const times = (a: bigint, b: bigint): bigint => (a * b) / UNIT;
export const one = UNIT;

/** To so many decimals, a half away from zero. */
export function rounded(figure: bigint, decimals = 2): bigint {
  const step = 10n ** BigInt(PLACES - decimals);
  const size = figure < 0n ? -figure : figure;
  const up = ((size + step / 2n) / step) * step;
  return figure < 0n ? -up : up;
}
/** The next whole number, of a quotient as well. */
export function roundedUp(numerator: bigint, denominator = UNIT): bigint {
  const whole = numerator / denominator;
  return (whole * denominator < numerator ? whole + 1n : whole) * UNIT;
}
/** The rounded quotient of a product: a share of an amount in cents. */
export function roundedShare(amount: bigint, part: bigint, whole: bigint): bigint {
  const cent = UNIT / 100n;
  const [top, bottom] = whole < 0n ? [-amount * part, -whole * cent] : [amount * part, whole * cent];
  const size = top < 0n ? -top : top;
  const cents = (2n * size + bottom) / (2n * bottom);
  return (top < 0n ? -cents : cents) * cent;
}
/** The figure that a cell holds. */
export function number(figure: bigint): number {
  const digits = String(figure < 0n ? -figure : figure).padStart(PLACES + 1, '0');
  const size = Number(`${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
  return figure < 0n ? -size : size;
}
export const totalOf = (figures: readonly bigint[]): bigint => figures.reduce((sum, figure) => sum + figure, 0n);
