/** What a sheet shows for a call of a function; arguments by position, a series as a list. */
export type Answer = (id: string, ...args: unknown[]) => number;

/** Two figures that must be equal; the third is the size of the figures that they are the difference of. */
export type Pair = readonly [one: number, other: number, size?: number];

/** How a check comes by the figure: by undoing the function, by a law, by adding up parts, by trying or by playing it. */
export type CheckKind = 'omkering' | 'identiteit' | 'som van delen' | 'nagerekend' | 'simulatie';

/**
 * A second way to the outcome of a function, which shares no code with it. `pairs` gets the outcome and then the
 * arguments in their order, defaults filled in; without any pair the check has nothing to say about a call.
 */
export interface Check {
  readonly kind: CheckKind;
  /** What must hold, for a reader. */
  readonly says: string;
  readonly pairs: (outcome: never, ...args: never[]) => readonly Pair[];
}
/** The checks of a group; they may ask other functions. */
export type Checks = (answer: Answer) => Readonly<Record<string, Check>>;

const of =
  (kind: CheckKind) =>
  (says: string, pairs: Check['pairs']): Check => ({ kind, says, pairs });
export const inverse = of('omkering');
export const identity = of('identiteit');
export const parts = of('som van delen');
export const recomputed = of('nagerekend');
export const simulated = of('simulatie');

const EXACT = -1;
/** Figures that may not differ at all: rounded ones. */
export const exactly = (one: number, other: number): Pair => [one, other, EXACT];
/** A yes or no as a pair. */
export const holds = (condition: boolean): Pair => [condition ? 1 : 0, 1];

/** Nine digits of the size of the figures. */
export const isPair = ([one, other, size = 0]: Pair): boolean =>
  size === EXACT
    ? one === other
    : Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), Math.abs(size), 1e-12);

export const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
