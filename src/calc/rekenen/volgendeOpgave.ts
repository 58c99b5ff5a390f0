import type { Poging } from './beheersing';
import type { Cel } from './cel';

/** What the choice of the next exercise follows from. Nothing else counts: no clock and no chance. */
export interface Oefenstand {
  readonly klas: string;
  readonly leerling: string;
  /** Of this student, in all cells, oldest first. */
  readonly pogingen: readonly Poging[];
  /** The cell that the student chose; without it the levels are climbed. */
  readonly cel?: Cel;
}

/** The seed of the next exercise. */
export function volgendeOpgave(_stand: Oefenstand): string {
  throw new Error('volgendeOpgave');
}
