import type { Oordeel } from './oordeel';
import type { Opgave } from './opgave';

/** Whether the givens of an exercise are still its own; `gelezen` holds its cells by where they stand in a sheet that begins with it. */
export function gegevenGewijzigd(
  _opgave: Opgave,
  _gelezen: Readonly<Record<string, number | null>>,
): Oordeel | undefined {
  throw new Error('gegevenGewijzigd');
}
