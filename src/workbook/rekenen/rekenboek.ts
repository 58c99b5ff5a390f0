import type { Poging } from '../../calc/rekenen/beheersing';
import type { Klasopdracht } from '../../calc/rekenen/klas';
import type { Leerlingwerk } from '../../calc/rekenen/klasoverzicht';
import type { Oordeel, Oordeelcode } from '../../calc/rekenen/oordeel';
import type { Opgave } from '../../calc/rekenen/opgave';

/** Who practises in this workbook: a class and a number of two digits at least. */
export interface Leerling {
  readonly klas: string;
  readonly leerling: string;
}

/** One row of the log of attempts. `dag` is the day of `datum`, as Excel numbers days. */
export interface Boekpoging extends Poging {
  /** As it was printed: of a class with a secret it holds the check code. */
  readonly seed: string;
  /** As it was typed. */
  readonly antwoord: string;
  readonly oordeel: Oordeel['oordeel'];
  readonly code: Oordeelcode;
  /** "2026-11-29" */
  readonly datum: string;
}

/** A sheet with exercises; its name is what it is called now. */
export interface Opgavenblad {
  readonly blad: string;
  /** As they are printed at its foot, in order. */
  readonly seeds: readonly string[];
}

/** A class that was made in this workbook. A secret is never kept: of a class that has one its check code is. */
export interface Boekklas extends Klasopdracht {
  readonly controlecode?: string;
  /** The name of the sheet with its overview, once that was written. */
  readonly overzicht?: string;
}

/** More sheets of a class than these in one workbook, nobody finds his way in. */
export const MEESTE_BLADEN = 40;

/** All that can be wrong with what the workbook holds of rekenen; the words for it are the pane's. */
export const rekenschadecodes = [
  /** The table of attempts is gone, or a column of it. */
  'tableMissing',
  'columnMissing',
  /** Words where a number, a day or one of the choices belongs. */
  'notNumber',
  'notDate',
  'notChoice',
  'cellError',
  /** A seed that names no exercise. */
  'seedUnreadable',
  /** The overview of a class is gone. */
  'sheetMissing',
  /** A newer add-in made this. */
  'newerSchema',
] as const;
export type Rekenschadecode = (typeof rekenschadecodes)[number];

export interface Rekenschade {
  readonly code: Rekenschadecode;
  /** The full address of the cell, or the name of the sheet. */
  readonly waar: string;
  /** What stands in the cell, or the name of the column. */
  readonly tekst?: string;
}

/** What the workbook holds of rekenen. Nothing is judged for it. */
export interface Rekenboek {
  /** Empty while nobody said so and the sheets do not tell. */
  readonly klas: string;
  readonly leerling: string;
  /** The whole log, oldest first; of a class in one workbook it holds all students. */
  readonly pogingen: readonly Boekpoging[];
  readonly opgavenbladen: readonly Opgavenblad[];
  readonly klassen: readonly Boekklas[];
  /** The exercises of which all steps were seen, by their seeds without a version. */
  readonly hints: readonly string[];
  readonly schade: readonly Rekenschade[];
}

/** A formula to try, as it answers its exercise at the top of a sheet (`boven` is 0). */
export interface Formulevraag {
  readonly opgave: Opgave;
  /** As somebody typed it, in Dutch or in English; of an exercise that is filled down, the one of its first cell. */
  readonly formule: string;
  /** It is in the form that a workbook stores, and not read as typed. */
  readonly isOpgeslagen?: true;
}

/** One answer of a sheet after a check. */
export interface Nagekeken {
  /** As it is printed. */
  readonly seed: string;
  /** From 1. */
  readonly nummer: number;
  /** As it stands in the cell: a formula, or what was typed. */
  readonly antwoord: string;
  /** Undefined while nothing was filled in. */
  readonly oordeel?: Oordeel;
  /** The full address of the answer cell. */
  readonly cel: string;
  /** Whether this check added it to the log. */
  readonly gelogd: boolean;
}

/** How a sheet is checked; of a class with a secret nothing can be judged without it. */
export interface Nakijkwijze {
  readonly geheim?: string;
}

/** What a file of a student gave, or why it gave nothing. */
export interface Bestandsuitslag {
  /** Of the file, or of the sheet. */
  readonly naam: string;
  readonly leerling?: string;
  readonly reden?: Bestandsreden;
  /** How many answers were judged, how many could not be read, and of how many a given was changed. */
  readonly nagekeken: number;
  readonly onleesbaar?: number;
  readonly gewijzigd: number;
}
export const bestandsredenen = [
  /** No Excel file, or one that cannot be read. */
  'unreadable',
  /** Locked with a password. */
  'encrypted',
  /** It holds no exercises of ours. */
  'noExercises',
  /** A workbook with several students of the class. */
  'severalStudents',
  /** Of another class. */
  'otherClass',
  /** Of a student that this class does not have. */
  'otherStudent',
  'secretNeeded',
  'secretWrong',
  /** Exercises that the student had before new ones were given out. */
  'oldExercises',
  /** Of this student, and none that the class was given. */
  'otherExercises',
  /** The same student came in an earlier file. */
  'twice',
] as const;
export type Bestandsreden = (typeof bestandsredenen)[number];

export interface Klasimport {
  readonly werk: readonly Leerlingwerk[];
  readonly bestanden: readonly Bestandsuitslag[];
}

/** What stands above the exercises of a student's sheet. */
export interface Bladkop {
  readonly klas: string;
  readonly leerling: string;
  /** Large print. */
  readonly groot: boolean;
  /** Whether every answer has to be a formula; the sheet says so, and remembers it for whoever checks it. */
  readonly formule?: Klasopdracht['formule'];
  /** Of a class with a secret, whose answers nobody finds without it. */
  readonly isToets?: boolean;
  /** What is printed at the foot, where that is not what the exercises are drawn from: of a class with a secret. */
  readonly gedrukteSeeds?: readonly string[];
}
