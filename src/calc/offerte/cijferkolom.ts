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

/** Gathers the figures of a column at the scales they come with; one that nothing is put in takes no room. */
export class Kolomvuller {
  private tops: Float64Array | undefined;
  private scales: Uint8Array | undefined;
  private scale = 0;

  constructor(
    private readonly size: number,
    private readonly preset: number,
  ) {}

  get isUsed(): boolean {
    return this.tops !== undefined;
  }

  /** False when the figure has too many decimals to keep the others company. */
  put(line: number, top: number, scale: number): boolean {
    const tops = (this.tops ??= new Float64Array(this.size).fill(this.preset));
    if (scale > MOST_DECIMALS) return false;
    tops[line] = top;
    if (scale > 0) (this.scales ??= new Uint8Array(this.size))[line] = scale;
    if (scale > this.scale) this.scale = scale;
    return true;
  }

  /** All of them at the largest scale; a line that does not fit there is handed to `leave`. */
  kolom(leave: (line: number) => void): Cijferkolom {
    const { size, scale, preset, scales, tops = new Float64Array(size).fill(preset) } = this;
    let least = Infinity;
    let most = -Infinity;
    for (let line = 0; line < size; line += 1) {
      let top = (tops[line] as number) * (tens[scale - (scales?.[line] ?? 0)] as number);
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
