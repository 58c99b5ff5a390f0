import { JAARKOLOMMEN } from '../../../calc/accountanalyse/account';
import { columnName } from '../../area';

/** A chart and its table take so many rows, with the sentence above them. */
export const SECTION_ROWS = 18;
export const FIRST_SECTION = 4;
/** The table begins in the first column; the chart stands beside it. */
export const CHART_COLUMNS = { from: 'G', to: 'N' } as const;
export const PLACE_LETTERS = { first: 'P', last: 'Q' } as const;
export const LAST_CHART_COLUMN = CHART_COLUMNS.to;
export const grafiekbreedten: readonly number[] = [
  84,
  84,
  84,
  84,
  84,
  16,
  ...new Array<number>(8).fill(54),
  16,
  60,
  60,
];

/** Where the parts of one section stand. */
export interface Grafiekplaats {
  readonly sentence: number;
  readonly head: number;
  readonly first: number;
  readonly last: number;
}
export function grafiekplaats(index: number): Grafiekplaats {
  const sentence = FIRST_SECTION + index * SECTION_ROWS;
  return { sentence, head: sentence + 1, first: sentence + 2, last: sentence + 1 + JAARKOLOMMEN };
}
/** The figures of a series, from zero. */
export const seriesCells = ({ first, last }: Grafiekplaats, series: number): string => {
  const letter = columnName(1 + series);
  return `${letter}${first}:${letter}${last}`;
};
