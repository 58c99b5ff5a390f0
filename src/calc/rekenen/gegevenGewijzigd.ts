import { gegevenGewijzigdFeedback } from './algemeneFeedback';
import { fout } from './nakijken/geefOordeel';
import type { Oordeel } from './oordeel';
import type { Opgave } from './opgave';

/** A cell keeps 15 digits: what differs less is the same figure that was written and read. */
const ZELFDE = 1e-12;

/**
 * The verdict when a given of an exercise is no longer its own: nothing can be right then. `gelezen` holds the cells of the
 * givens by where they stand in a sheet that begins with this exercise; one that is missing counts as changed.
 */
export function gegevenGewijzigd(
  { blad }: Pick<Opgave, 'blad'>,
  gelezen: Readonly<Record<string, number | null>>,
): Oordeel | undefined {
  for (const [cel, hoort] of Object.entries(blad.cellen)) {
    const staat = gelezen[cel] ?? null;
    if (staat === null || Math.abs(staat - hoort) > ZELFDE * Math.max(1, Math.abs(hoort)))
      return fout('GEGEVEN-GEWIJZIGD', gegevenGewijzigdFeedback(hoort, staat));
  }
  return undefined;
}
