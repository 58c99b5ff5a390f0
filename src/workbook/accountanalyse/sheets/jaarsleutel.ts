import { FIRST_YEAR, jaarplaatsen, LAST_YEAR } from './jaarIndeling';

/** Beyond every year. */
const NONE = '100000';

/**
 * A year with the place of its column behind it, from one: 20243 for 2024 in the third column. So the last year is found
 * wherever it stands. `otherwise` where there is no year.
 */
export const yearKey = (year: string, kolom: number, otherwise = '0'): string =>
  `IF(ISNUMBER(${year}),IF(AND(${year}=INT(${year}),${year}>=${FIRST_YEAR},${year}<=${LAST_YEAR}),10*${year}+${kolom + 1},${otherwise}),${otherwise})`;

/** The place, from one, of the last year for which a condition holds; zero when there is none. */
export const placeOfLast = (key: (kolom: number) => string, holds: (kolom: number) => string): string =>
  `MOD(MAX(${jaarplaatsen.map((kolom) => `IF(${holds(kolom)},${key(kolom)},0)`).join(',')}),10)`;

/** The place, from one, of the first year in these cells for which a condition holds; zero when there is none. */
export const placeOfFirst = (year: (kolom: number) => string, holds: (kolom: number) => string): string =>
  `MOD(MIN(${jaarplaatsen.map((kolom) => `IF(${holds(kolom)},${yearKey(year(kolom), kolom, NONE)},${NONE})`).join(',')}),10)`;
