import type { Definition } from '../../../calc/define';
import type { CellResult } from '../../../calc/evaluate';
import type { Problem } from '../../../calc/errors';
import { resultCell, type ResultCell } from '../../../calc/resultCell';
import type { Language } from '../../../calc/text';
import { capital } from '../../parts/capital';
import type { Outcome } from './outcome';

export interface ShownCell extends ResultCell {
  readonly content: CellResult | Problem;
}
export interface ResultRows {
  /** Above the columns; without them there is one column, with outcomes. */
  readonly heads?: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly ShownCell[] }[];
}

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(index + 1));

/**
 * The outcome as the rows of a table: outcomes below each other, however they lie on the sheet; a block as the block it
 * is. Unlike cells of one outcome go by their names, above or beside them.
 */
export function resultRows(
  { result }: Definition,
  { cells = [], size, direction }: Pick<Outcome, 'cells' | 'size' | 'direction'>,
  language: Language,
): ResultRows {
  const shown = cells.map((line, row) =>
    line.map((content, column): ShownCell => ({ content, ...resultCell(result, direction, { row, column }) })),
  );
  const names = result.cells?.map(({ label }) => capital(label[language]));
  const isBlock = size.rows > 1 && size.columns > 1;
  const lines = isBlock ? shown : shown.flat().map((cell) => [cell]);
  const heads = (list: readonly string[]) => lines.map((line, index) => ({ head: list[index] ?? '', cells: line }));
  if (!names) return { rows: heads(numbered(lines.length)) };
  if (!isBlock || direction === 'column') {
    return { rows: heads(names), ...(isBlock && { heads: numbered(size.columns) }) };
  }
  return { rows: heads(numbered(lines.length)), heads: names };
}
