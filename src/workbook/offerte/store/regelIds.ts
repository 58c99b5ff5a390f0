const OWN = /^r(\d+)$/i;

export const regelId = (number: number): string => `r${number}`;

/** The number after the highest of these ids; lines that were deleted keep theirs while their kostprijs is there. */
export const nextRegelNumber = (ids: readonly string[]): number =>
  ids.reduce((highest, id) => Math.max(highest, Number(OWN.exec(id)?.[1] ?? 0)), 0) + 1;

export interface GivenId {
  readonly id: string;
  /** The id in the cell, where another line above has it: the line is a copy of that one. */
  readonly copyOf?: string;
}

/**
 * An id for every line, in their order. A line without one, because it was typed in the sheet, and a line with the id of
 * another, because it was pasted, get the next free ones; asked again about the same lines the answer is the same.
 */
export function givenIds(present: readonly string[], alsoTaken: readonly string[]): readonly GivenId[] {
  let next = nextRegelNumber([...present, ...alsoTaken]);
  const seen = new Set<string>();
  return present.map((text) => {
    const id = text.trim();
    if (id !== '' && !seen.has(id)) {
      seen.add(id);
      return { id };
    }
    const given = regelId(next++);
    return id === '' ? { id: given } : { id: given, copyOf: id };
  });
}
