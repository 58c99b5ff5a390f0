import type { Beheersing, Poging } from './beheersing';
import type { Cel } from './cel';
import type { Klasopdracht } from './klas';
import type { Oordeel, Oordeelcode } from './oordeel';

/** What a student handed in: the answers on the sheet, and the log of all attempts. */
export interface Leerlingwerk {
  readonly leerling: string;
  readonly antwoorden: readonly { readonly seed: string; readonly oordeel: Oordeel }[];
  readonly pogingen: readonly Poging[];
}

/** How far one student is with one cell, and how many answers of the sheet are right and can be read. */
export interface Klascel {
  readonly status: Beheersing;
  readonly goed: number;
  readonly gemaakt: number;
}

export interface Klasrij {
  readonly leerling: string;
  readonly cellen: Readonly<Partial<Record<Cel, Klascel>>>;
  readonly goed: number;
  readonly gemaakt: number;
}

/** One kind of wrong answer in a cell: how often, and of how many students. */
export interface Klasfout {
  readonly code: Oordeelcode;
  readonly naam: string;
  readonly aantal: number;
  readonly leerlingen: number;
}

export interface Klasoverzicht {
  readonly klas: string;
  readonly cellen: readonly Cel[];
  /** All students of the class, whether they handed in or not. */
  readonly rijen: readonly Klasrij[];
  /** Of each cell the most frequent first, five at most. */
  readonly fouten: Readonly<Partial<Record<Cel, readonly Klasfout[]>>>;
}

/** Puts together what a class handed in. */
export function klasoverzicht(_opdracht: Klasopdracht, _werk: readonly Leerlingwerk[]): Klasoverzicht {
  throw new Error('klasoverzicht');
}
