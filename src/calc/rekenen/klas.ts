import type { Cel } from './cel';

/** A class as the teacher asks for it: the same order gives the same exercises, for ever. */
export interface Klasopdracht {
  /** Free text without `|`. */
  readonly klas: string;
  /** Part of what is drawn from, and never printed. */
  readonly geheim?: string;
  /** How many students: they are called "01", "02", ... */
  readonly leerlingen: number;
  readonly cellen: readonly Cel[];
  /** The exercises of one student, over all cells. */
  readonly aantal: number;
  readonly formule: 'mag' | 'verplicht';
  /** Large print. */
  readonly groot: boolean;
  /** How often a student got new exercises, where that happened. */
  readonly uitgaven: Readonly<Record<string, number>>;
}

/**
 * The largest class that can be asked for, and how often one student gets new exercises. A re-issue adds 100 to the number
 * in a seed, so that a template must come back fewer times than that; from 1001 on the numbers are those of practice.
 */
export const klasgrenzen = { leerlingen: 1000, aantal: 60, uitgaven: 9 } as const;

/** The number of a student as it stands in a seed: two digits at least. */
export const leerlingnummer = (nummer: number): string => String(nummer).padStart(2, '0');

/** The students of a class by their numbers: "01", "02", ... No names are needed. */
export const leerlingen = ({ leerlingen: aantal }: Pick<Klasopdracht, 'leerlingen'>): string[] =>
  Array.from({ length: aantal }, (_, index) => leerlingnummer(index + 1));
