import type { Cel, Domein, Niveau } from './cel';
import type { Misconceptie } from './misconcepties';
import type { Diagramsoort } from './sjabloon';

/** A common wrong answer to this very exercise. */
export interface Opgavefout {
  readonly code: Misconceptie;
  readonly waarde: number;
  /** False when its figure cannot be told from the right answer with these givens. */
  readonly actief: boolean;
  readonly feedback: string;
  /** How far off an answer still shows this misconception, where that is more than the tolerance. */
  readonly band?: number;
}

/** Where the givens stand in a sheet that begins with this exercise, and the formula that answers it there. */
export interface Opgaveblad {
  /** "B2" -> 411. Single givens stand in column B, columns of figures in D, E and F, all from row 2. */
  readonly cellen: Readonly<Record<string, number>>;
  /** Which given each cell holds: "B2" -> "p"; of a column "d" -> "D2:D7". */
  readonly plaatsen: Readonly<Record<string, string>>;
  /** Number formats, where one matters: E1 of Y1-VV-06 is a percentage. */
  readonly celformaat?: Readonly<Record<string, string>>;
  readonly formule: { readonly en: string; readonly nl: string };
  /** The formula that is filled down, from its cell to another one: C2 to C6. */
  readonly doorvoeren?: { readonly cel: string; readonly tot: string; readonly formule: string };
}

/** One exercise with its own figures. The same seed gives the same exercise, for ever. */
export interface Opgave {
  /** "X2-GHM-01" */
  readonly template: string;
  /** "MAV3A|07|X2-GHM-01|1" */
  readonly seed: string;
  readonly cel: Cel;
  readonly niveau: Niveau;
  readonly domein: Domein;
  readonly titel: string;
  readonly werkproces: string;
  readonly kennis: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly vraag: string;
  /** The first row is the heading. Figures are written as people read them. */
  readonly tabel: readonly (readonly string[])[] | null;
  readonly diagram: Diagramsoort | null;
  readonly antwoord: number;
  /** All its digits, with a point: the answer before it was rounded. */
  readonly antwoordExact: string;
  readonly antwoordTekst: string;
  /** Other answers that are as right: another place where rounding is customary. */
  readonly ookGoed?: readonly number[];
  readonly eenheid: string;
  readonly decimalen: number;
  readonly tolerantie: number;
  readonly tolerantieRelatief?: number;
  readonly controle: 'waarde' | 'waarde+formule' | 'waarde+formule+doorvoeren';
  /** The first hint. */
  readonly aanpak: string;
  /** The first is the second hint, all of them the third. */
  readonly stappen: readonly string[];
  /** Whether a figure is rounded, at the end or on the way there. */
  readonly rondtAf: boolean;
  readonly fouten: readonly Opgavefout[];
  readonly blad: Opgaveblad;
}
