/**
 * What was typed in fields and is not in the workbook yet, by offerte and field: it outlives the page it was typed on,
 * also when it could not be read.
 */
const drafts = new Map<string, string>();

export const draftOf = (key: string): string | undefined => drafts.get(key);

export function keepDraft(key: string, text: string | undefined): void {
  if (text === undefined) drafts.delete(key);
  else drafts.set(key, text);
}
