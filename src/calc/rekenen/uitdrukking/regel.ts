import type { Getal, Rekenaar } from './rekenaar';

/** What an exercise has drawn: figures, columns of figures, and words. */
export type Gegeven<N> = N | readonly N[] | string;
export type Gegevens<N> = readonly Gegeven<N>[];

export const isKolom = <N>(gegeven: Gegeven<N> | undefined): gegeven is readonly N[] => Array.isArray(gegeven);

/** A compiled expression. It computes on whatever exact figures it is given. */
export type Regel = <N extends Getal<N>>(rekenaar: Rekenaar<N>, gegevens: Gegevens<N>) => N;
/** A compiled condition. */
export type Voorwaarde = <N extends Getal<N>>(rekenaar: Rekenaar<N>, gegevens: Gegevens<N>) => boolean;
/** A compiled column of figures. */
export type Kolom = <N extends Getal<N>>(rekenaar: Rekenaar<N>, gegevens: Gegevens<N>) => readonly N[];

/** The arguments of a function, by the place where they stand. */
export interface Argumenten {
  getal(plaats: number): Regel;
  kolom(plaats: number): Kolom;
  voorwaarde(plaats: number): Voorwaarde;
  /** All of them in one column. */
  samen(): Kolom;
}
