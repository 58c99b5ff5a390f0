import type { Sink } from '../calc/columns/evaluateColumns';
import type { Problem } from '../calc/errors';
import type { CellResult } from '../calc/evaluate';
import type { Size } from './arrange';

/** The rows of cells that a call with many outcomes gives back. */
export class Block implements Sink {
  readonly rows: (CellResult | Problem)[][];
  private readonly columns: number;

  constructor({ rows, columns }: Size) {
    this.columns = columns;
    this.rows = new Array<(CellResult | Problem)[]>(rows);
    if (columns > 1) for (let row = 0; row < rows; row += 1) this.rows[row] = new Array<CellResult>(columns);
  }

  figures(elements: Int32Array, figures: Float64Array): void {
    if (this.columns === 1) oneColumn(this.rows, elements, figures);
    else elements.forEach((element, lane) => this.put(element, figures[lane] as number));
  }

  problem(element: number, problem: Problem): void {
    this.put(element, problem);
  }

  put(element: number, outcome: CellResult | Problem): void {
    const { rows, columns } = this;
    if (columns === 1) rows[element] = [outcome];
    else (rows[Math.floor(element / columns)] as (CellResult | Problem)[])[element % columns] = outcome;
  }
}

/** The usual call, and the one that can be long: a list made of one double is as fast as an engine makes it. */
function oneColumn(rows: (CellResult | Problem)[][], elements: Int32Array, figures: Float64Array): void {
  for (let lane = 0; lane < elements.length; lane += 1) rows[elements[lane] as number] = [figures[lane] as number];
}
