import { atCellDigits } from '../cellDigits';
import { isEmpty, Ragged, type CellContent, type Matrix } from '../readArguments';
import { Column } from './column';
import { AGAIN, ALONE, type Lanes } from './lanes';
import { ONE, tens, Wholes } from './wholes';

/** Up to here a whole number has at most 15 digits, all that a cell shows. */
const MOST = 1e15;
/** Amounts have two decimals, percentages four: figures with more keep company among themselves. */
const USUAL_DECIMALS = 4;
const MOST_DECIMALS = 10;

/** Added and taken off again it rounds a figure below 10^15 to a whole number: beside it a double has no decimals left. */
const TO_WHOLE = 1.5 * 2 ** 52;

/** Which cell of a range each lane takes. */
export interface Places {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}
/** The cell of one lane; undefined outside the range. A single row or column stands for all. */
export const contentAt = (matrix: Matrix, { rows, columns }: Places, lane: number): CellContent | undefined => {
  const cells = matrix[matrix.length === 1 ? 0 : (rows[lane] as number)];
  if (cells && cells.length !== matrix[0]?.length) throw new Ragged();
  return cells?.[cells.length === 1 ? 0 : (columns[lane] as number)];
};

/**
 * A figure for each lane, as whole numbers at one scale: the fewest decimals that write all of them. A whole number
 * divided by that power of ten gives back the double of the cell, which is thus the nearest to a decimal of at most 15
 * digits, and that decimal is the cell's number. A lane with something else leaves.
 */
export function readFigures(matrix: Matrix, { rows, columns }: Places, lanes: Lanes): Column {
  const { size } = lanes;
  const tops = lanes.room();
  const rowMask = matrix.length === 1 ? 0 : -1;
  const width = matrix[0]?.length ?? 0;
  const columnMask = width === 1 ? 0 : -1;
  let scale = 0;
  let factor = 1;
  let least = Infinity;
  let most = -Infinity;
  for (let lane = 0; lane < size; lane += 1) {
    const cells = matrix[(rows[lane] as number) & rowMask];
    const index = (columns[lane] as number) & columnMask;
    // A host that leaves a row out has not been seen, but nothing may be thrown for it.
    if (!cells || index >= width) {
      lanes.leave(lane, ALONE);
      continue;
    }
    if (cells.length !== width) throw new Ragged();
    const content = cells[index] as CellContent;
    if (typeof content !== 'number') {
      lanes.leave(lane, isEmpty(content) ? AGAIN : ALONE);
      continue;
    }
    let top = content * factor + TO_WHOLE - TO_WHOLE;
    if (top / factor !== content || top >= MOST || top <= -MOST) {
      const written = asDecimal(content, scale);
      const growth = written ? (tens[written.scale - scale] as number) : 1;
      const isFirst = most < least;
      if (!written || (!isFirst && Math.max(-least, most) * growth > Number.MAX_SAFE_INTEGER)) {
        lanes.leave(lane, ALONE);
        continue;
      }
      if (!isFirst && written.scale > Math.max(scale, USUAL_DECIMALS)) {
        lanes.leave(lane, AGAIN);
        continue;
      }
      for (let before = 0; before < lane; before += 1) tops[before] = (tops[before] as number) * growth;
      least *= growth;
      most *= growth;
      scale = written.scale;
      factor = tens[scale] as number;
      top = written.top;
    }
    tops[lane] = top;
    if (top < least) least = top;
    if (top > most) most = top;
  }
  return new Column(lanes, new Wholes(least, most, tops), ONE, scale);
}

/** A cell's number, at the digits that a cell shows, as a whole number at a scale; undefined when it has more decimals. */
export const asDecimal = (content: number, leastScale: number): Decimals | undefined =>
  atScale(content, leastScale) ?? atScale(Number(atCellDigits(content)), leastScale);

export interface Decimals {
  readonly top: number;
  readonly scale: number;
}
/** A number that is the nearest double to so short a decimal. */
export function atScale(figure: number, leastScale: number): Decimals | undefined {
  for (let scale = leastScale; scale <= MOST_DECIMALS; scale += 1) {
    const factor = tens[scale] as number;
    const top = Math.round(figure * factor);
    if (Math.abs(top) < MOST && top / factor === figure) return { top, scale };
  }
  return undefined;
}
