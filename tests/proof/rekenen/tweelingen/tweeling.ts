import type { Opgave } from '../../../../src/calc/rekenen/opgave';

/** The givens of an exercise, by the names that its template gives them. */
export interface Gegevens {
  readonly getal: (naam: string) => number;
  readonly lijst: (naam: string) => readonly number[];
}

/** Another way to an answer than its formula: counting, trying, listing. It gives the answer before it is rounded. */
export type Tweeling = (gegevens: Gegevens) => number;
/** By the template. */
export type Tweelingen = Readonly<Record<string, Tweeling>>;

export function gegevensVan({ template, parameters }: Opgave): Gegevens {
  const wrong = (naam: string): never => {
    throw new Error(`${template} has no such given: ${naam}`);
  };
  return {
    getal: (naam) => {
      const waarde = parameters[naam];
      return typeof waarde === 'number' ? waarde : wrong(naam);
    },
    lijst: (naam) => {
      const waarde = parameters[naam];
      return Array.isArray(waarde) ? (waarde as readonly number[]) : wrong(naam);
    },
  };
}

/** Halvings that bring any range of an exercise down to the last bit of a double. */
const HALVERINGEN = 200;

/** Where something that grows reaches a goal, by halving the range over and over. */
export function zoek(groei: (waarde: number) => number, doel: number, laagste: number, hoogste: number): number {
  let [laag, hoog] = [laagste, hoogste];
  for (let halvering = 0; halvering < HALVERINGEN; halvering += 1) {
    const midden = (laag + hoog) / 2;
    if (groei(midden) < doel) laag = midden;
    else hoog = midden;
  }
  return (laag + hoog) / 2;
}

/** The first whole number from a beginning on for which something holds, by counting up. */
export function tel(vanaf: number, totdat: (aantal: number) => boolean): number {
  let aantal = vanaf;
  while (!totdat(aantal)) aantal += 1;
  return aantal;
}

/** So often the same thing is done, from a beginning. */
export function herhaal(keer: number, begin: number, stap: (stand: number, index: number) => number): number {
  let stand = begin;
  for (let index = 0; index < keer; index += 1) stand = stap(stand, index);
  return stand;
}

/** The amount in whole cents, which add up exactly. */
export const centen = (euro: number): number => Math.round(euro * 100);
