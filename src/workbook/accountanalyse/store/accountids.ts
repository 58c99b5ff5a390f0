const OWN = /^[dp](\d+)$/i;

/**
 * An id for every row, in their order. A row without one, because it was typed in the sheet, and a row with the id of
 * another, because it was pasted, get the next free ones; asked again about the same rows the answer is the same.
 */
export function accountids(present: readonly string[], letter: 'd' | 'p'): readonly string[] {
  const highest = present.reduce((most, id) => Math.max(most, Number(OWN.exec(id.trim())?.[1] ?? 0)), 0);
  let next = highest + 1;
  const seen = new Set<string>();
  return present.map((text) => {
    const id = text.trim();
    const own = id === '' || seen.has(id) ? `${letter}${next++}` : id;
    seen.add(own);
    return own;
  });
}
