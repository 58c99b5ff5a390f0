/** How many points a sign takes on average at the size of the letter. */
const SIGN = 4.9;
const BOLD_SIGN = 5.3;
/** A row of the letter, which is set a little smaller than Excel does by itself. */
export const LETTER_ROW = 13;

/** How high a row must be for a text that runs on over so many points. */
export function heightOf(text: string, width: number, isBold = false): number {
  const perRow = Math.max(1, Math.floor(width / (isBold ? BOLD_SIGN : SIGN)));
  return LETTER_ROW * text.split('\n').reduce((rows, part) => rows + rowsOf(part, perRow), 0);
}

/** Words stay whole, except one that is longer than a row. */
function rowsOf(text: string, perRow: number): number {
  let [rows, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > perRow) {
      rows += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    const more = Math.max(0, Math.ceil(used / perRow) - 1);
    rows += more;
    used -= more * perRow;
  }
  return rows;
}
