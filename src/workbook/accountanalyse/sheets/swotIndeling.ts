import { columnName } from '../../area';

/** So many points fit in the grid, each way. */
export const GRID_SIZE = 8;
/** The rows of the sheet with the SWOT as it is printed. */
export const SWOT_ROWS = { upper: 4, lower: 6, matrix: 9, head: 11, first: 12, totals: 22, strongest: 28 } as const;

/** A label, and a column for each point outside. */
export const LAST_SWOT_COLUMN = columnName(GRID_SIZE);
export const gridLetter = (index: number): string => columnName(1 + index);
/** Beside what is printed: the points, the scores, and what is computed with. */
export const SWOT_TABLES = { swot: 'K', confrontatie: 'P' } as const;
export const PLACE_COLUMNS = { intern: 'T', extern: 'U' } as const;
/** Beside the totals: the highest score, and the pair that has it as the places of its points in their table. */
export const STRONGEST_CELLS = {
  score: `$${PLACE_COLUMNS.intern}$${SWOT_ROWS.totals + 1}`,
  pair: `$${PLACE_COLUMNS.extern}$${SWOT_ROWS.totals + 1}`,
} as const;
