import { ONE, tens, Wholes } from '../columns/wholes';
import { Column } from '../columns/column';
import type { Lanes } from '../columns/lanes';

/** A figure for every line, as whole numbers at one scale, and the limits they lie within. */
export interface Cijferkolom {
  readonly tops: Float64Array;
  readonly scale: number;
  readonly least: number;
  readonly most: number;
}

/** A part of it to compute with. */
export const laneColumn = ({ tops, scale, least, most }: Cijferkolom, from: number, lanes: Lanes): Column =>
  new Column(lanes, new Wholes(least, most, tops.subarray(from, from + lanes.size)), ONE, scale);

/** Amounts and rates have few decimals. One line with more of them would push the products of all others past what is exact. */
const MOST_DECIMALS = 6;

/** Gathers the figures of a column at the scales they come with. */
export class Kolomvuller {
  private readonly tops: Float64Array;
  private readonly scales: Uint8Array;
  private scale = 0;
  isUsed = false;

  constructor(size: number, preset = 0) {
    this.tops = new Float64Array(size).fill(preset);
    this.scales = new Uint8Array(size);
  }

  /** False when the figure has too many decimals to keep the others company. */
  put(line: number, top: number, scale: number): boolean {
    this.isUsed = true;
    if (scale > MOST_DECIMALS) return false;
    this.tops[line] = top;
    this.scales[line] = scale;
    if (scale > this.scale) this.scale = scale;
    return true;
  }

  /** All of them at the largest scale; a line that does not fit there is handed to `leave`. */
  kolom(leave: (line: number) => void): Cijferkolom {
    const { tops, scales, scale } = this;
    let least = Infinity;
    let most = -Infinity;
    for (let line = 0; line < tops.length; line += 1) {
      let top = (tops[line] as number) * (tens[scale - (scales[line] as number)] as number);
      if (Math.abs(top) > Number.MAX_SAFE_INTEGER) {
        leave(line);
        top = 0;
      }
      tops[line] = top;
      if (top < least) least = top;
      if (top > most) most = top;
    }
    return { tops, scale, least, most };
  }
}
