/** What a line's row is called among the elements of the page; without an id the way to a new one. */
export const regelRowId = (id: string): string => `regel-${id}`;
