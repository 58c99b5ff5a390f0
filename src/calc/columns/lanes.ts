/** What becomes of a lane: it goes along, is tried again in another company, or is computed exactly by itself. */
export const ALONG = 0;
export const AGAIN = 1;
export const ALONE = 2;
export type Fate = typeof AGAIN | typeof ALONE;

/** The same room again for each run: a hundred thousand outcomes would otherwise leave megabytes to clear away. */
export class Memory {
  private readonly rooms: Float64Array[] = [];
  private taken = 0;

  constructor(private readonly size: number) {}

  take(): Float64Array {
    const room = (this.rooms[this.taken] ??= new Float64Array(this.size));
    this.taken += 1;
    return room;
  }

  free(): void {
    this.taken = 0;
  }
}

/** Ends a calculation in lanes when no lane can go on; each of them is then computed by itself. */
export class NoneLeft extends Error {}

/**
 * The outcomes that one run of a formula computes side by side, a lane for each. A formula decides for all of them at
 * once, so a lane of which the answer differs from that of most leaves, and so does one that does not fit.
 */
export class Lanes {
  readonly fates: Uint8Array;
  private count: number;

  constructor(
    readonly size: number,
    private readonly memory: Memory,
  ) {
    this.fates = new Uint8Array(size);
    this.count = size;
    memory.free();
  }

  /** Room for a number per lane, with anything in it. */
  room(): Float64Array {
    return this.memory.take();
  }

  /** How many still go along. */
  get along(): number {
    return this.count;
  }

  leave(lane: number, fate: Fate): void {
    if (this.fates[lane] !== ALONG) return;
    this.fates[lane] = fate;
    this.count -= 1;
    if (this.count === 0) throw new NoneLeft();
  }

  /** What remains is computed one by one. */
  leaveAll(): void {
    for (let lane = 0; lane < this.size; lane += 1) if (this.fates[lane] === ALONG) this.fates[lane] = ALONE;
    this.count = 0;
  }

  /**
   * The answer that most lanes give to a question; the others leave, to ask it again among themselves.
   */
  agree(answer: (lane: number) => boolean): boolean {
    const { fates, size } = this;
    let yes = 0;
    for (let lane = 0; lane < size; lane += 1) if (fates[lane] === ALONG && answer(lane)) yes += 1;
    const verdict = 2 * yes > this.count;
    if (yes === 0 || yes === this.count) return verdict;
    for (let lane = 0; lane < size; lane += 1) if (answer(lane) !== verdict) this.leave(lane, AGAIN);
    return verdict;
  }
}
