import type { Limits, Param } from '../../src/calc/params';
import type { UnitName } from '../../src/calc/units';
import type { Random } from './random';

const rounded = (figure: number, decimals: number): number => Number(figure.toFixed(decimals));
const digits = (figure: number): number => Number(figure.toPrecision(15));

/** The size that amounts in one call have in common: a corner shop or a listed company; now and then it is all in cents. */
export const sizeOf = (random: Random): number =>
  random.chance(0.1) ? random.magnitude(0.02, 2) : random.magnitude(5, 200_000);
const amount = (random: Random, size: number): number =>
  random.chance(0.75) ? size * random.magnitude(0.2, 5) : random.magnitude(0.5, 2_000_000);

/** What people fill in, by unit; the sign and the limits come after it. */
const usual: Partial<Record<UnitName, (random: Random, size: number) => number>> = {
  euro: (random, size) => rounded(amount(random, size), size < 5 ? 2 : random.pick([0, 2, 2])),
  fractie: (random) => rounded(random.chance(0.8) ? random.next() : random.between(0, 3), random.pick([2, 2, 3, 4])),
  aantal: (random) => Math.round(random.magnitude(1, 20_000)),
  dagen: (random) => random.whole(1, 120),
  jaren: (random) => random.pick([random.whole(1, 12), random.whole(1, 40) / 2]),
};
const btw = (random: Random): number => (random.chance(0.8) ? random.pick([0.21, 0.09, 0]) : rounded(random.next(), 2));
const plain = (random: Random): number =>
  random.pick([random.whole(1, 12), random.whole(1, 1000), rounded(random.magnitude(0.1, 5000), 2)]);
const wild = (random: Random): number => digits(random.magnitude(1e-4, 1e6));

const isInside = (figure: number, { min, max, above, below }: Limits): boolean =>
  figure >= (min ?? -Infinity) &&
  figure <= (max ?? Infinity) &&
  figure > (above ?? -Infinity) &&
  figure < (below ?? Infinity);

/** One figure for a parameter, inside its own limits: mostly one that people use, now and then a limit or a wild one. */
export function figure(param: Param, random: Random, scale = sizeOf(random)): number {
  const { min, max, above, below } = param;
  const lowest = min ?? above ?? -Infinity;
  const highest = max ?? below ?? Infinity;
  const usually = param.label.nl.startsWith('btw') ? btw : (usual[param.kind.unit] ?? plain);
  const limits = [min, max].filter((limit) => limit !== undefined);
  for (let attempt = 0; attempt < 50; attempt++) {
    const kind = random.next();
    const size =
      kind < 0.04 && limits.length > 0
        ? random.pick(limits)
        : kind < 0.08
          ? wild(random)
          : kind < 0.14 && Number.isFinite(lowest) && Number.isFinite(highest)
            ? rounded(random.between(lowest, highest), 4)
            : usually(random, scale);
    const candidate = lowest < 0 && random.chance(0.2) ? -size : size;
    if (isInside(candidate, param)) return candidate === 0 ? 0 : candidate;
  }
  const [from, to] = [Math.max(lowest, -1e6), Math.min(highest, 1e6)];
  return digits(random.between(from, to));
}
