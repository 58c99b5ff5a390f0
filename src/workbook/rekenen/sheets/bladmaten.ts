/** How large a sheet is written; lengths in points. */
export interface Bladmaten {
  readonly size: number;
  /** What a sign takes on average, generously. */
  readonly sign: number;
  readonly row: number;
  /** From column A. */
  readonly columns: readonly number[];
}

/** Of a row that nobody made higher. */
export const USUAL_ROW = 15;

const COLUMNS = [190, 90, 100, 80, 80, 80, 100];

export const bladmaten = {
  gewoon: { size: 11, sign: 5.4, row: USUAL_ROW, columns: COLUMNS },
  groot: { size: 16, sign: 7.8, row: 23, columns: COLUMNS.map((points) => points * 1.4) },
} as const satisfies Record<string, Bladmaten>;

/** The most that Excel allows. */
const HIGHEST = 409;

/** How high a row is in which a text runs on over so many points: a few signs of every line are lost to whole words. */
export function teksthoogte(tekst: string, width: number, { sign, row }: Bladmaten): number {
  const perLine = Math.max(8, Math.floor(width / sign) - 3);
  return Math.min(HIGHEST, Math.max(1, Math.ceil(tekst.length / perLine)) * row);
}
