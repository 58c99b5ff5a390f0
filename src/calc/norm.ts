import type { SourceKey } from './sources';
import type { Text } from './text';

/** How an outcome is judged; shown with a sign and a word, never by colour alone. */
export type Level = 'good' | 'attention' | 'bad';

/** From `from` (included; left out: from below) up to the next band's `from` (not included). */
export interface Band {
  readonly from?: number;
  readonly level: Level;
  readonly verdict: Text;
}
export interface Norm<K extends string = string> {
  /** How to read the outcome, in a sentence or two. */
  readonly text: Text;
  /** Bands hold for these values of a text parameter only; elsewhere there is no norm. */
  readonly when?: { readonly param: K; readonly is: string };
  readonly bands?: readonly Band[];
  readonly sources: readonly SourceKey[];
}

/** The band an outcome falls in: half-open, so 2,00 belongs to the band that starts at 2. */
export function bandOf(bands: readonly Band[], outcome: number): Band | undefined {
  return bands.filter((band) => band.from === undefined || outcome >= band.from).at(-1);
}
