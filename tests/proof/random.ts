import { seeded, type Draw } from '../seeded';

/** Chance for figures of business: the same seed gives the same ones, always and everywhere. */
export class Random {
  private readonly draw: Draw;

  constructor(seed: string) {
    this.draw = seeded(
      [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5),
    );
  }

  /** From 0 up to but not including 1. */
  next(): number {
    return this.draw.whole(0, 2 ** 32 - 1) / 2 ** 32;
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
  whole(from: number, to: number): number {
    return this.draw.whole(from, to);
  }
  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }
  /** Small and large are equally likely: as often between 1 and 10 as between 1000 and 10,000. */
  magnitude(from: number, to: number): number {
    return Math.exp(this.between(Math.log(from), Math.log(to)));
  }
  pick<T>(list: readonly T[]): T {
    return this.draw.pick(list);
  }
}
