import type { Problem } from '../calc/errors';
import type { CellResult, Computable } from '../calc/evaluate';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}
type Outcome = CellResult | readonly (CellResult | Problem)[] | Problem;
type Cell = CellResult | Problem;

/**
 * Outcomes as one block of cells. An outcome of several cells lies across the direction in which the outcomes run: rows
 * below each other, columns side by side. One of several outcomes that fails fills its own cells. Where every outcome is
 * one cell, they lie like those of any other function; so a call with one outcome that fails gives one problem.
 */
export function arrange(
  outcomes: readonly (readonly Outcome[])[],
  { rows, columns }: Size,
  { result, params }: Computable,
): readonly (readonly Cell[])[] {
  const spill = result?.spill;
  if (spill === undefined) return outcomes as readonly (readonly Cell[])[];
  const lists = outcomes.flat();
  const least = lists.length === 1 ? 1 : (result?.length ?? 1);
  const length = Math.max(least, ...lists.map((list) => (Array.isArray(list) ? list.length : 1)));
  if (length > 1 && rows > 1 && (spill === 'column' || columns > 1)) {
    return [[{ code: 'oneRowOnly', params: Object.keys(params) }]];
  }
  if (length === 1) return outcomes.map((row) => row.flat() as Cell[]);
  const filled = lists.map((outcome): readonly Cell[] =>
    Array.isArray(outcome) ? (outcome as Cell[]) : new Array<Cell>(length).fill(outcome as Cell),
  );
  const runsAcross = spill === 'column' || columns > 1;
  return runsAcross ? Array.from({ length }, (_, index) => filled.map((cells) => cells[index] ?? '')) : filled;
}
