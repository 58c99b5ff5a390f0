/** How many points a sign takes on average at the size of the letter. */
const SIGN = 4.6;
/** A row of the letter, which is set a little smaller than Excel does by itself. */
export const LETTER_ROW = 13;

/** How high a row must be for a text that runs on over so many points. */
export function heightOf(text: string, width: number): number {
  const perRow = Math.max(1, Math.floor(width / SIGN));
  const rows = text.split('\n').reduce((count, part) => count + Math.max(1, Math.ceil(part.length / perRow)), 0);
  return LETTER_ROW * Math.max(1, rows);
}
