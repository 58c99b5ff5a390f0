import type { Problem } from '../calc/errors';
import type { CellResult } from '../calc/evaluate';
import type { Size } from './arrange';

export type Rows = (CellResult | Problem)[][];

/** Figures counted row by row as rows of cells. */
export const rowsOf = (figures: Float64Array, { rows, columns }: Size): Rows =>
  columns === 1
    ? oneColumn(figures)
    : Array.from({ length: rows }, (_, row) => [...figures.subarray(row * columns, (row + 1) * columns)]);

/** The usual call, and the one that can be long: a list made of one double is as fast as an engine makes it. */
function oneColumn(figures: Float64Array): Rows {
  const cells = new Array<CellResult[]>(figures.length);
  for (let row = 0; row < cells.length; row += 1) cells[row] = [figures[row] as number];
  return cells;
}
