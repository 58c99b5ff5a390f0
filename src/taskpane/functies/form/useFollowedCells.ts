import { useEffect, useEffectEvent } from 'react';
import { readRange, followChanges, type Selected } from '../../../workbook/selection';
import { sheetKey, type RangeReference } from '../../../workbook/reference';
import { WorkbookError } from '../../../workbook/workbookError';
import { selectionsIn, type Entries, type Entry } from './entry';

/** The same for cells whose sheet was renamed. */
const keyOf = (reference: RangeReference): string => JSON.stringify([sheetKey(reference), reference.address]);
const contentOf = ({ reference: { sheet }, values }: Selected): string => JSON.stringify([sheet, values]);

/** The same form with what its cells hold now; the very same object when nothing has changed. */
function withCells(entries: Entries, now: ReadonlyMap<string, Selected>): Entries {
  const follow = (entry: Entry): Entry => {
    if (entry.kind !== 'selected') return entry;
    const selected = now.get(keyOf(entry.selected.reference));
    return selected && contentOf(selected) !== contentOf(entry.selected) ? { kind: 'selected', selected } : entry;
  };
  const followed = Object.fromEntries(Object.entries(entries).map(([name, fields]) => [name, fields.map(follow)]));
  const isSame = Object.entries(followed).every(([name, fields]) =>
    fields.every((field, index) => field === entries[name]?.[index]),
  );
  return isSame ? entries : followed;
}

/** Cells that are gone hold what a formula would show for them; any other trouble leaves the field as it is. */
const withoutCells =
  (reference: RangeReference) =>
  (error: unknown): Selected | undefined =>
    error instanceof WorkbookError && error.code === 'missing' ? { reference, values: [['#REF!']] } : undefined;

/** Lets the fields that were taken from the workbook follow their cells. */
export function useFollowedCells(entries: Entries, onChange: (change: (entries: Entries) => Entries) => void): void {
  const references = selectionsIn(entries).map(({ reference }) => reference);
  const keys = [...new Set(references.map(keyOf))].sort().join();
  const reread = useEffectEvent(async () => {
    const read = await Promise.all(references.map((reference) => readRange(reference).catch(withoutCells(reference))));
    const now = new Map(read.flatMap((selected) => (selected ? [[keyOf(selected.reference), selected] as const] : [])));
    onChange((current) => withCells(current, now));
  });
  useEffect(() => {
    if (keys === '') return undefined;
    void reread();
    const following = followChanges(() => void reread()).catch(() => async () => undefined);
    return () => void following.then((stop) => stop());
  }, [keys]);
}
