import type { Param } from '../../../calc/params';
import type { Selected } from '../../../workbook/selection';

/**
 * What one field holds: the text typed in it, a choice in the spelling of the function, or cells of the workbook. A
 * choice that the function does not know counts as typed.
 */
export type Entry =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'chosen'; readonly value: string | boolean }
  | { readonly kind: 'selected'; readonly selected: Selected };

/** The fields of a form by parameter; only a repeating parameter has more than one. */
export type Entries = Readonly<Record<string, readonly Entry[]>>;

export const typed = (text: string): Entry => ({ kind: 'typed', text });
export const emptyEntry: Entry = typed('');

export const entriesOf = (entries: Entries, name: string): readonly Entry[] => entries[name] ?? [emptyEntry];

export const isEmptyEntry = (entry: Entry): boolean => entry.kind === 'typed' && entry.text.trim() === '';

/** Whether nothing has been filled in at all. */
export const isEmptyForm = (entries: Entries): boolean => Object.values(entries).flat().every(isEmptyEntry);

/** A field for one figure, or for several in one list. */
export const takesList = ({ shape }: Param): boolean => shape !== 'single';

/** The cells that the fields of a form follow. */
export const selectionsIn = (entries: Entries): readonly Selected[] =>
  Object.values(entries)
    .flat()
    .flatMap((entry) => (entry.kind === 'selected' ? [entry.selected] : []));
