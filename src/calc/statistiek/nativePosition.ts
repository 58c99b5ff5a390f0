/** The place of each cell in a row or a column, counted from 1, with Excel's own functions. */
export const nativePosition = (range: string): string =>
  `(ROW(${range})-MIN(ROW(${range}))+COLUMN(${range})-MIN(COLUMN(${range}))+1)`;
