import { ALONE, NoneLeft, type Lanes } from './lanes';

/** Sums, differences and products of whole numbers are exact doubles as long as they do not pass this one. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** A whole number per lane, or one for all lanes, and the limits they lie within. */
export class Wholes {
  /** Turns a lane into an index: with 0 a single number stands for every lane. */
  readonly mask: 0 | -1;

  constructor(
    readonly least: number,
    readonly most: number,
    private array?: Float64Array,
  ) {
    this.mask = array ? -1 : 0;
  }

  get values(): Float64Array {
    return (this.array ??= Float64Array.of(this.least));
  }

  at(lane: number): number {
    return this.values[lane & this.mask] as number;
  }
}

export const constant = (value: number): Wholes => new Wholes(value, value);
export const ZERO = constant(0);
export const ONE = constant(1);
const isConstant = (a: Wholes, b: Wholes): boolean => a.mask === 0 && b.mask === 0;
const isOne = ({ least, most }: Wholes): boolean => least === 1 && most === 1;

/** The powers of ten that are exact doubles. They are read, because an engine may be a hair off where it computes one. */
export const tens = Array.from({ length: 23 }, (_, zeros) => Number(`1e${zeros}`));
const TENS = tens.slice(0, 16).map((power, zeros) => (zeros === 0 ? ONE : constant(power)));
/** The power of ten with so many zeros. */
export function powerOfTen(zeros: number): Wholes {
  const power = TENS[zeros];
  if (!power) throw new NoneLeft();
  return power;
}

// Each operation has a loop of its own: one loop that is handed the operation is several times as slow.
export function sum(a: Wholes, b: Wholes, lanes: Lanes): Wholes {
  if (isConstant(a, b)) return exactConstant(a.least + b.least);
  const values = lanes.room();
  const { values: x, mask: maskX } = a;
  const { values: y, mask: maskY } = b;
  for (let lane = 0; lane < lanes.size; lane += 1) {
    values[lane] = (x[lane & maskX] as number) + (y[lane & maskY] as number);
  }
  return exactOnly(values, a.least + b.least, a.most + b.most, lanes);
}

export function difference(a: Wholes, b: Wholes, lanes: Lanes): Wholes {
  if (isConstant(a, b)) return exactConstant(a.least - b.least);
  const values = lanes.room();
  const { values: x, mask: maskX } = a;
  const { values: y, mask: maskY } = b;
  for (let lane = 0; lane < lanes.size; lane += 1) {
    values[lane] = (x[lane & maskX] as number) - (y[lane & maskY] as number);
  }
  return exactOnly(values, a.least - b.most, a.most - b.least, lanes);
}

export function product(a: Wholes, b: Wholes, lanes: Lanes): Wholes {
  if (isOne(a)) return b;
  if (isOne(b)) return a;
  if (isConstant(a, b)) return exactConstant(a.least * b.least);
  const values = lanes.room();
  const { values: x, mask: maskX } = a;
  const { values: y, mask: maskY } = b;
  for (let lane = 0; lane < lanes.size; lane += 1) {
    values[lane] = (x[lane & maskX] as number) * (y[lane & maskY] as number);
  }
  const corners = [a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most];
  return exactOnly(values, Math.min(...corners), Math.max(...corners), lanes);
}

/**
 * The quotient as a whole number. Halves go away from zero, or everything goes up. The first guess of a double can be
 * one off; what remains is exact and tells.
 */
export function quotient(a: Wholes, b: Wholes, rounding: 'halfAwayFromZero' | 'up', lanes: Lanes): Wholes {
  if (isOne(b)) return a;
  if (isConstant(a, b)) return constant(quotientOf(a.least, b.least, rounding));
  const values = lanes.room();
  for (let lane = 0; lane < lanes.size; lane += 1) values[lane] = quotientOf(a.at(lane), b.at(lane), rounding);
  return exactOnly(values, Math.min(0, a.least) - 1, Math.max(0, a.most) + 1, lanes);
}

function quotientOf(whole: number, divisor: number, rounding: 'halfAwayFromZero' | 'up'): number {
  const size = Math.abs(whole);
  let times = Math.floor(size / divisor);
  let rest = size - times * divisor;
  if (rest < 0) {
    times -= 1;
    rest += divisor;
  } else if (rest >= divisor) {
    times += 1;
    rest -= divisor;
  }
  if (rounding === 'up' ? rest > 0 && whole > 0 : 2 * rest >= divisor) times += 1;
  return whole < 0 ? -times : times;
}

export function magnitude(a: Wholes, lanes: Lanes): Wholes {
  if (a.least >= 0) return a;
  if (a.mask === 0) return constant(-a.least);
  const values = lanes.room();
  for (let lane = 0; lane < lanes.size; lane += 1) values[lane] = Math.abs(a.at(lane));
  return new Wholes(0, Math.max(-a.least, a.most), values);
}

/** Divisor and dividend with the sign in the dividend; a lane with divisor zero leaves. */
export function withPositiveDivisor(
  dividend: Wholes,
  divisor: Wholes,
  lanes: Lanes,
): { dividend: Wholes; divisor: Wholes } {
  if (divisor.least > 0) return { dividend, divisor };
  if (divisor.mask === 0) {
    if (divisor.least === 0) throw new NoneLeft();
    return { dividend: product(dividend, constant(-1), lanes), divisor: constant(-divisor.least) };
  }
  const tops = lanes.room();
  const bottoms = lanes.room();
  for (let lane = 0; lane < lanes.size; lane += 1) {
    const below = divisor.at(lane);
    if (below === 0) lanes.leave(lane, ALONE);
    const sign = below < 0 ? -1 : 1;
    tops[lane] = sign * dividend.at(lane);
    bottoms[lane] = sign * below || 1;
  }
  const most = Math.max(Math.abs(dividend.least), Math.abs(dividend.most));
  const mostBelow = Math.max(Math.abs(divisor.least), Math.abs(divisor.most));
  return { dividend: new Wholes(-most, most, tops), divisor: new Wholes(1, mostBelow, bottoms) };
}

/** Whether the first is smaller (or, when asked, equal); lanes that think otherwise than most leave. */
export function isLess(a: Wholes, b: Wholes, orEqual: boolean, lanes: Lanes): boolean {
  if (a.most < b.least || (orEqual && a.most <= b.least)) return true;
  if (b.most < a.least || (!orEqual && b.most <= a.least)) return false;
  // Among whole numbers "not more than" is "less than one more".
  const more = orEqual ? 1 : 0;
  const { values: x, mask: maskX } = a;
  const { values: y, mask: maskY } = b;
  let yes = 0;
  for (let lane = 0; lane < lanes.size; lane += 1) {
    if ((x[lane & maskX] as number) < (y[lane & maskY] as number) + more) yes += 1;
  }
  if (yes === 0 || yes === lanes.size) return yes > 0;
  return lanes.agree((lane) => a.at(lane) < b.at(lane) + more);
}

export function isEqual(a: Wholes, b: Wholes, lanes: Lanes): boolean {
  if (a.most < b.least || b.most < a.least) return false;
  const { values: x, mask: maskX } = a;
  const { values: y, mask: maskY } = b;
  let yes = 0;
  for (let lane = 0; lane < lanes.size; lane += 1) if (x[lane & maskX] === y[lane & maskY]) yes += 1;
  if (yes === 0 || yes === lanes.size) return yes > 0;
  return lanes.agree((lane) => a.at(lane) === b.at(lane));
}

/** Lanes that passed the largest exact whole number leave. A result that fits is exact, for rounding never passes it back. */
function exactOnly(values: Float64Array, least: number, most: number, lanes: Lanes): Wholes {
  if (-LARGEST <= least && most <= LARGEST) return new Wholes(least, most, values);
  let low = LARGEST;
  let high = -LARGEST;
  for (let lane = 0; lane < lanes.size; lane += 1) {
    const value = values[lane] as number;
    if (Math.abs(value) <= LARGEST) {
      if (value < low) low = value;
      if (value > high) high = value;
    } else {
      values[lane] = 0;
      lanes.leave(lane, ALONE);
    }
  }
  return new Wholes(low, high, values);
}

function exactConstant(value: number): Wholes {
  if (Math.abs(value) > LARGEST) throw new NoneLeft();
  return constant(value);
}
