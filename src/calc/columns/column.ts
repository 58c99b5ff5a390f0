import type { Num } from '../num';
import { NoneLeft, type Lanes } from './lanes';
import * as wholes from './wholes';
import { ONE, ZERO, type Wholes } from './wholes';

/**
 * A figure per lane as an exact fraction of whole numbers, tops / bottoms × 10^-scale, with bottoms above zero. Formulas
 * are computed on columns as on single figures; nothing is rounded before the last step, and a lane whose numbers
 * become too large for exact doubles leaves.
 */
export class Column implements Num<Column> {
  constructor(
    readonly lanes: Lanes,
    readonly tops: Wholes,
    readonly bottoms: Wholes,
    readonly scale: number,
  ) {}

  plus(other: Column): Column {
    return this.combined(other, wholes.sum);
  }

  minus(other: Column): Column {
    return this.combined(other, wholes.difference);
  }

  times({ tops, bottoms, scale }: Column): Column {
    const { lanes } = this;
    const below = wholes.product(this.bottoms, bottoms, lanes);
    return new Column(lanes, wholes.product(this.tops, tops, lanes), below, this.scale + scale);
  }

  div({ tops, bottoms, scale }: Column): Column {
    const { lanes } = this;
    const { dividend, divisor } = wholes.withPositiveDivisor(
      wholes.product(this.tops, bottoms, lanes),
      wholes.product(this.bottoms, tops, lanes),
      lanes,
    );
    return new Column(lanes, dividend, divisor, this.scale - scale);
  }

  /** A power is no fraction of whole numbers in general; the exact calculator takes it. */
  pow(): Column {
    throw new NoneLeft();
  }

  abs(): Column {
    return new Column(this.lanes, wholes.magnitude(this.tops, this.lanes), this.bottoms, this.scale);
  }

  lessThan(other: Column): boolean {
    const [a, b] = this.comparable(other);
    return wholes.isLess(a, b, false, this.lanes);
  }

  lessThanOrEqualTo(other: Column): boolean {
    const [a, b] = this.comparable(other);
    return wholes.isLess(a, b, true, this.lanes);
  }

  equals(other: Column): boolean {
    const [a, b] = this.comparable(other);
    return wholes.isEqual(a, b, this.lanes);
  }

  isZero(): boolean {
    return wholes.isEqual(this.tops, ZERO, this.lanes);
  }

  /** The nearest figure with so many decimals. */
  rounded(decimals: number, rounding: 'halfAwayFromZero' | 'up'): Column {
    if (this.bottoms === ONE && this.scale <= decimals) return this;
    const { top, bottom } = this.times10(decimals);
    return new Column(this.lanes, wholes.quotient(top, bottom, rounding, this.lanes), ONE, decimals);
  }

  /** Whether one figure stands for all lanes. */
  get isConstant(): boolean {
    return this.tops.mask === 0 && this.bottoms.mask === 0;
  }

  /** The nearest double of a figure that stands for all lanes. */
  toDouble(): number {
    const { top, bottom } = this.ratio();
    return top.least / bottom.least + 0;
  }

  /** The nearest double of every lane: one division of exact numbers. Adding 0 turns -0 into 0, as a cell shows it. */
  toDoubles(): Float64Array {
    const { lanes } = this;
    const { top, bottom } = this.ratio();
    const values = lanes.room();
    const { values: tops, mask: topMask } = top;
    const { values: bottoms, mask: bottomMask } = bottom;
    for (let lane = 0; lane < lanes.size; lane += 1) {
      values[lane] = (tops[lane & topMask] as number) / (bottoms[lane & bottomMask] as number) + 0;
    }
    return values;
  }

  private ratio(): { top: Wholes; bottom: Wholes } {
    if (this.bottoms !== ONE || this.scale <= 0) return this.times10(0);
    // Powers of ten are exact doubles beyond where all whole numbers are.
    const bottom = wholes.tens[this.scale];
    if (bottom === undefined) throw new NoneLeft();
    return { top: this.tops, bottom: wholes.constant(bottom) };
  }

  /** Top and bottom of the figure with the decimal sign moved so many places. */
  private times10(places: number): { top: Wholes; bottom: Wholes } {
    const { lanes, tops, bottoms } = this;
    const zeros = places - this.scale;
    return zeros >= 0
      ? { top: wholes.product(tops, wholes.powerOfTen(zeros), lanes), bottom: bottoms }
      : { top: tops, bottom: wholes.product(bottoms, wholes.powerOfTen(-zeros), lanes) };
  }

  private combined(other: Column, combine: (a: Wholes, b: Wholes, lanes: Lanes) => Wholes): Column {
    const { lanes } = this;
    const [a, b] = this.comparable(other);
    const isSame = this.bottoms === other.bottoms;
    const bottoms = isSame ? this.bottoms : wholes.product(this.bottoms, other.bottoms, lanes);
    return new Column(lanes, combine(a, b, lanes), bottoms, Math.max(this.scale, other.scale));
  }

  /** The tops of both over one bottom and at one scale. */
  private comparable(other: Column): readonly [Wholes, Wholes] {
    const { lanes } = this;
    const scale = Math.max(this.scale, other.scale);
    const a = wholes.product(this.tops, wholes.powerOfTen(scale - this.scale), lanes);
    const b = wholes.product(other.tops, wholes.powerOfTen(scale - other.scale), lanes);
    if (this.bottoms === other.bottoms) return [a, b];
    return [wholes.product(a, other.bottoms, lanes), wholes.product(b, this.bottoms, lanes)];
  }
}
