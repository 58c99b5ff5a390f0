import { overlap, type Area } from '../../area';
import { areaAt } from '../../areaAt';
import type { SheetPlan } from '../../plan';
import { SAMENSTELLING } from '../sheets/samenstelling';

interface Woord {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Asks whether a sheet still stands as its plan has it. A name of ours that moved, or a word of ours that is elsewhere,
 * tells that rows or columns came or went: a formula of the plan would read other cells there. A word that somebody
 * changed tells nothing. Below the composed part of a letter nothing has a place of its own.
 */
export function askOpPlaats(sheet: Excel.Worksheet, plan: SheetPlan): () => boolean {
  const composed = plan.names.find(({ name }) => name === SAMENSTELLING);
  const last = composed ? areaAt(composed.range).row : Infinity;
  const names = plan.names
    .filter(({ scope, range }) => scope === 'sheet' && areaAt(range).row <= last)
    .map(({ name, range }) => {
      const now = sheet.names.getItemOrNullObject(name).getRangeOrNullObject();
      return { then: areaAt(range), now: now.load('rowIndex,columnIndex') };
    });
  const words = woordenIn(plan).filter(({ row }) => row < last);
  const used = sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
  return () => {
    const isMoved = names.some(
      ({ then, now }) => !now.isNullObject && (now.rowIndex !== then.row || now.columnIndex !== then.column),
    );
    if (isMoved) return false;
    if (used.isNullObject) return true;
    const values = used.values as readonly (readonly unknown[])[];
    const present = new Set(values.flat());
    const at = ({ row, column }: Woord) => values[row - used.rowIndex]?.[column - used.columnIndex];
    return words.every((word) => at(word) === word.text || !present.has(word.text));
  };
}

/** The words that a plan has once, without those in tables, which people sort. */
function woordenIn({ blocks, tables = [] }: SheetPlan): readonly Woord[] {
  const areas = tables.map(({ range }) => areaAt(range));
  const isFree = (cell: Area): boolean => !areas.some((area) => overlap(area, cell));
  const words = blocks.flatMap(({ at, rows }) => {
    const corner = areaAt(at);
    return rows.flatMap((cells, r) =>
      cells.flatMap((text, c): readonly Woord[] => {
        const [row, column] = [corner.row + r, corner.column + c];
        return typeof text === 'string' && isFree({ row, column, rows: 1, columns: 1 }) ? [{ row, column, text }] : [];
      }),
    );
  });
  const counts = new Map<string, number>();
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  return words.filter(({ text }) => counts.get(text) === 1);
}
