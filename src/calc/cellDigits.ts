/** What a cell shows of a number and what a user can type: 15 significant digits; what lies behind them is binary noise. */
const CELL_DIGITS = 15;

/** A cell's number as a decimal text, in JavaScript's notation. */
export const atCellDigits = (value: number): string => value.toPrecision(CELL_DIGITS);
