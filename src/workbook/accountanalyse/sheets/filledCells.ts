/** How many cells hold something, as a formula counts them: a formula that comes to nothing is empty. */
export const filledCells = (range: string): string => `ROWS(${range})*COLUMNS(${range})-COUNTBLANK(${range})`;
