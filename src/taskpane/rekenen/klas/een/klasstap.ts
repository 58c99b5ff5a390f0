import type { Klasopdracht } from '../../../../calc/rekenen/klas';
import type { Boekklas, Opgavenblad } from '../../../../workbook/rekenen/rekenboek';
import { without } from '../../../fields/without';
import type { Klasgeheugen } from '../klasgeheugen';
import type { Klasstap } from '../klasplek';

/** What every step of a class gets. */
export interface KlasstapProps {
  /** With its secret, where it has one. */
  readonly opdracht: Klasopdracht;
  /** The sheets of its students in this workbook. */
  readonly bladen: readonly Opgavenblad[];
  /** The name of the sheet with its overview, once that was written. */
  readonly overzicht: string | undefined;
  readonly geheugen: Klasgeheugen;
  readonly onthoud: (change: Partial<Klasgeheugen>) => void;
  readonly reread: () => Promise<void>;
  readonly onStap: (stap: Klasstap) => void;
}

/** The class as it is drawn from; undefined while its secret is not known. */
export function opdrachtMet(boekklas: Boekklas, geheim: string | undefined): Klasopdracht | undefined {
  const klas = without(boekklas, 'controlecode', 'overzicht');
  if (boekklas.controlecode === undefined) return klas;
  return geheim === undefined ? undefined : { ...klas, geheim };
}
