import { areaAt } from '../areaAt';
import type { SheetPlan } from '../plan';

/** In points, by row counted from zero. */
export type RowHeights = ReadonlyMap<number, number>;

/** The rows of a plan with a height of their own. */
export function planHeights({ rowHeights = [] }: SheetPlan): RowHeights {
  const heights = new Map<number, number>();
  for (const { rows, points } of rowHeights) {
    const area = areaAt(rows.includes(':') ? rows : `${rows}:${rows}`);
    for (let row = area.row; row < area.row + area.rows; row++) heights.set(row, points);
  }
  return heights;
}
