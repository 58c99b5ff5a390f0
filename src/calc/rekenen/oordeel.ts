import type { Misconceptie } from './misconcepties';
import type { Opgave } from './opgave';

/** Codes for what no template foresees. */
export type Algemenecode =
  | 'AFR-TUSSEN'
  | 'EENHEID-TEKST'
  | 'PCT-FACTOR'
  | 'KOMMA'
  | 'TEKEN'
  | 'FORMULE-ONTBREEKT'
  | 'FORMULE-VAST'
  | 'GEGEVEN-GEWIJZIGD'
  | 'VERWIJZING-BUITEN'
  | 'NIET-LEESBAAR'
  | 'ONBEKEND';
export type Oordeelcode = 'GOED' | Misconceptie | Algemenecode;

/** What became of a student's formula: calc has no spreadsheet, so the values come from one. */
export interface ProefUitkomst {
  /** On the student's own figures; of a formula that was filled down, the sum. */
  readonly waarde: number | null;
  /** On the hidden second set of figures. */
  readonly tweede: number | null;
  /** Of each cell that the formula was filled down to, the first one included. */
  readonly doorgevoerd?: readonly (number | null)[];
  /** It refers to cells outside its exercise. */
  readonly buiten?: boolean;
}

/** How an answer is judged: a right figure is enough, or it has to come from a formula. */
export interface Beoordeelwijze {
  readonly formule?: 'mag' | 'verplicht';
  readonly proef?: ProefUitkomst;
  /** The second figures, where they are not the ones that are drawn for this. */
  readonly tweede?: Opgave;
}

export interface Oordeel {
  readonly oordeel: 'goed' | 'bijna' | 'fout' | 'onleesbaar';
  readonly goed: boolean;
  readonly code: Oordeelcode;
  readonly feedback: string;
  /** How what was typed was read: "valuta", "punt_als_komma". */
  readonly notities?: readonly string[];
}
