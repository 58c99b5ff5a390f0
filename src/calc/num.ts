/**
 * The arithmetic that formulas are written on. `Decimal` satisfies it by its shape, and so can any other exact or
 * tracked number: a formula file imports no number library.
 */
export interface Num<N> {
  plus(other: N): N;
  minus(other: N): N;
  times(other: N): N;
  div(other: N): N;
  pow(exponent: N): N;
  abs(): N;
  lessThan(other: N): boolean;
  lessThanOrEqualTo(other: N): boolean;
  equals(other: N): boolean;
  isZero(): boolean;
}

declare const cents: unique symbol;
/** An amount in euro that has been rounded to whole cents. Only a named rounding makes one. */
export type Cents<N> = N & { readonly [cents]: true };

/** What a formula may ask for beside the four operations: constants and the named roundings. */
export interface Calculator<N extends Num<N>> {
  readonly zero: N;
  readonly one: N;
  /** An exact constant of a formula, such as 365. */
  number(value: number): N;
  /** A cell's number: its value at 15 significant digits, which is what Excel shows and what a user can type. */
  fromCell(value: number): N;
  /** The nearest double; an infinite one when the value is too large for a cell. */
  toCell(value: N): number;
  /** Half a cent goes away from zero: 1.005 becomes 1.01 and -1.005 becomes -1.01. */
  toCents(amount: N): Cents<N>;
  /** To so many decimals (a whole number of them), halves away from zero. */
  round(figure: N, decimals: N): N;
  /** Up to the next whole number: 4.2 pieces are 5 pieces. */
  roundUp(quantity: N): N;
}
