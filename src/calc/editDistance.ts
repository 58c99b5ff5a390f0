/** Letters changed, added, left out, or swapped with their neighbour, at the least, to make one text of the other. */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let r = 1; r <= from.length; r++) {
    const row = [r];
    rows.push(row);
    for (let c = 1; c <= to.length; c++) {
      const isSame = from[r - 1] === to[c - 1];
      const isSwapped = r > 1 && c > 1 && from[r - 1] === to[c - 2] && from[r - 2] === to[c - 1];
      row[c] = Math.min(
        at(r - 1, c) + 1,
        at(r, c - 1) + 1,
        at(r - 1, c - 1) + (isSame ? 0 : 1),
        isSwapped ? at(r - 2, c - 2) + 1 : Infinity,
      );
    }
  }
  return at(from.length, to.length);
}
