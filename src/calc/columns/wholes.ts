import { ALONE, ALONG, NoneLeft, type Lanes } from './lanes';

/** Sums, differences and products of whole numbers are exact doubles as long as they do not pass this one. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** A whole number per lane, or one for all lanes, and the limits they lie within. */
export class Wholes {
  constructor(
    readonly values: Float64Array,
    /** Turns a lane into an index: with 0 a single number stands for every lane. */
    readonly mask: 0 | -1,
    readonly least: number,
    readonly most: number,
  ) {}

  at(lane: number): number {
    return this.values[lane & this.mask] as number;
  }
}

export const constant = (value: number): Wholes => new Wholes(Float64Array.of(value), 0, value, value);
export const ZERO = constant(0);
export const ONE = constant(1);
const isOne = ({ least, most }: Wholes): boolean => least === 1 && most === 1;

/** The power of ten with so many zeros. */
export function powerOfTen(zeros: number): Wholes {
  if (zeros > 15) throw new NoneLeft();
  return zeros === 0 ? ONE : constant(10 ** zeros);
}

/** Room for what is made of two: one number only when both are. */
function roomFor(a: Wholes, b: Wholes, lanes: Lanes): { values: Float64Array; mask: 0 | -1; length: number } {
  return a.mask === 0 && b.mask === 0
    ? { values: new Float64Array(1), mask: 0, length: 1 }
    : { values: lanes.room(), mask: -1, length: lanes.size };
}

export function sum(a: Wholes, b: Wholes, lanes: Lanes): Wholes {
  const { values, mask, length } = roomFor(a, b, lanes);
  const { values: x, mask: maskX } = a;
  const { values: y, mask: maskY } = b;
  for (let lane = 0; lane < length; lane += 1) {
    values[lane] = (x[lane & maskX] as number) + (y[lane & maskY] as number);
  }
  return exactOnly(values, mask, a.least + b.least, a.most + b.most, lanes);
}

export function difference(a: Wholes, b: Wholes, lanes: Lanes): Wholes {
  const { values, mask, length } = roomFor(a, b, lanes);
  const { values: x, mask: maskX } = a;
  const { values: y, mask: maskY } = b;
  for (let lane = 0; lane < length; lane += 1) {
    values[lane] = (x[lane & maskX] as number) - (y[lane & maskY] as number);
  }
  return exactOnly(values, mask, a.least - b.most, a.most - b.least, lanes);
}

export function product(a: Wholes, b: Wholes, lanes: Lanes): Wholes {
  if (isOne(a)) return b;
  if (isOne(b)) return a;
  const { values, mask, length } = roomFor(a, b, lanes);
  const { values: x, mask: maskX } = a;
  const { values: y, mask: maskY } = b;
  for (let lane = 0; lane < length; lane += 1) {
    values[lane] = (x[lane & maskX] as number) * (y[lane & maskY] as number);
  }
  const corners = [a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most];
  return exactOnly(values, mask, Math.min(...corners), Math.max(...corners), lanes);
}

/**
 * The quotient as a whole number. Halves go away from zero, or everything goes up. The first guess of a double can be
 * one off; what remains is exact and tells.
 */
export function quotient(a: Wholes, b: Wholes, rounding: 'halfAwayFromZero' | 'up', lanes: Lanes): Wholes {
  if (isOne(b)) return a;
  const { values, mask, length } = roomFor(a, b, lanes);
  const isUp = rounding === 'up';
  for (let lane = 0; lane < length; lane += 1) {
    const whole = a.at(lane);
    const size = Math.abs(whole);
    const divisor = b.at(lane);
    let times = Math.floor(size / divisor);
    let rest = size - times * divisor;
    if (rest < 0) {
      times -= 1;
      rest += divisor;
    } else if (rest >= divisor) {
      times += 1;
      rest -= divisor;
    }
    if (isUp ? rest > 0 && whole > 0 : 2 * rest >= divisor) times += 1;
    values[lane] = whole < 0 ? -times : times;
  }
  return exactOnly(values, mask, Math.min(0, a.least) - 1, Math.max(0, a.most) + 1, lanes);
}

export function magnitude(a: Wholes, lanes: Lanes): Wholes {
  if (a.least >= 0) return a;
  const { values, mask, length } = roomFor(a, a, lanes);
  for (let lane = 0; lane < length; lane += 1) values[lane] = Math.abs(a.values[lane] as number);
  return new Wholes(values, mask, 0, Math.max(-a.least, a.most));
}

/** Divisor and dividend with the sign in the dividend; a lane with divisor zero leaves. */
export function withPositiveDivisor(
  dividend: Wholes,
  divisor: Wholes,
  lanes: Lanes,
): { dividend: Wholes; divisor: Wholes } {
  if (divisor.least > 0) return { dividend, divisor };
  const { values: tops, mask, length } = roomFor(dividend, divisor, lanes);
  const { values: bottoms } = roomFor(dividend, divisor, lanes);
  for (let lane = 0; lane < length; lane += 1) {
    const below = divisor.at(lane);
    if (below === 0) leaveAlone(lane, mask, lanes);
    const sign = below < 0 ? -1 : 1;
    tops[lane] = sign * dividend.at(lane);
    bottoms[lane] = sign * below || 1;
  }
  const most = Math.max(Math.abs(dividend.least), Math.abs(dividend.most));
  const mostBelow = Math.max(Math.abs(divisor.least), Math.abs(divisor.most));
  return { dividend: new Wholes(tops, mask, -most, most), divisor: new Wholes(bottoms, mask, 1, mostBelow) };
}

/** Whether the first is smaller (or, when asked, equal); lanes that think otherwise than most leave. */
export function isLess(a: Wholes, b: Wholes, orEqual: boolean, lanes: Lanes): boolean {
  if (a.most < b.least || (orEqual && a.most <= b.least)) return true;
  if (b.most < a.least || (!orEqual && b.most <= a.least)) return false;
  return lanes.agree(orEqual ? (lane) => a.at(lane) <= b.at(lane) : (lane) => a.at(lane) < b.at(lane));
}

export function isEqual(a: Wholes, b: Wholes, lanes: Lanes): boolean {
  if (a.most < b.least || b.most < a.least) return false;
  return lanes.agree((lane) => a.at(lane) === b.at(lane));
}

/** Lanes that passed the largest exact whole number leave. A result that fits is exact, for rounding never passes it back. */
function exactOnly(values: Float64Array, mask: 0 | -1, least: number, most: number, lanes: Lanes): Wholes {
  if (-LARGEST <= least && most <= LARGEST) return new Wholes(values, mask, least, most);
  const length = mask === 0 ? 1 : lanes.size;
  let low = LARGEST;
  let high = -LARGEST;
  for (let lane = 0; lane < length; lane += 1) {
    const value = values[lane] as number;
    if (Math.abs(value) <= LARGEST) {
      if (value < low) low = value;
      if (value > high) high = value;
    } else {
      values[lane] = 0;
      leaveAlone(lane, mask, lanes);
    }
  }
  return new Wholes(values, mask, low, high);
}

/** A number that stands for every lane takes all of them along. */
function leaveAlone(lane: number, mask: 0 | -1, lanes: Lanes): void {
  if (mask === 0) throw new NoneLeft();
  if (lanes.fates[lane] === ALONG) lanes.leave(lane, ALONE);
}
