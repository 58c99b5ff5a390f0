const OWN = /^[dp](\d+)$/i;

/**
 * An id for every row, in their order. A row without one, because it was typed in the sheet, and a row with the id of
 * another, because it was pasted, get the next free ones; asked again about the same rows the answer is the same. `taken`
 * are ids that something else still names: they are not given again.
 */
export function accountids(
  present: readonly string[],
  letter: 'd' | 'p',
  taken: readonly string[] = [],
): readonly string[] {
  const numbers = [...present, ...taken].map((id) => Number(OWN.exec(id.trim())?.[1] ?? 0));
  let next = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  const seen = new Set<string>();
  return present.map((text) => {
    const id = text.trim();
    const own = id === '' || seen.has(id) ? `${letter}${next++}` : id;
    seen.add(own);
    return own;
  });
}
