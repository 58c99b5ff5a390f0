import type { Misconceptie } from './misconcepties';

/** A word or a figure that is drawn; figures lie on a grid of steps, so that every one of them can be drawn exactly. */
export type Parameter =
  | { readonly naam: string; readonly tekst: readonly string[] }
  | { readonly naam: string; readonly keuze: readonly number[] }
  | { readonly naam: string; readonly vast: readonly number[] }
  | { readonly naam: string; readonly min: number; readonly max: number; readonly stap: number }
  | {
      readonly naam: string;
      readonly lijst: number;
      readonly min: number;
      readonly max: number;
      readonly stap: number;
      readonly uniek: boolean;
    };

/** What follows from the figures drawn: a figure, a column of figures, or one word of a list. */
export type Afgeleide = string | readonly string[] | { readonly uit: readonly string[]; readonly index: string };

export type Diagramsoort = 'staaf' | 'lijn' | 'cirkel' | 'beeld';

export interface Sjabloontabel {
  readonly kop: readonly string[];
  readonly labels: readonly string[];
  /** Names of columns of figures. */
  readonly kolommen: readonly string[];
  /** How each column is written. */
  readonly fmt: readonly string[];
}

export interface Sjabloonfout {
  readonly code: Misconceptie;
  readonly expr: string;
  readonly feedback: string;
  /** How far off an answer still shows this misconception, where that is more than the tolerance. */
  readonly band?: number;
}

/**
 * One kind of exercise as data. Expressions are Excel formulas with English functions and the names of parameters; texts
 * hold `{n}`, `{p|eur}` and `{=n*p|eur}`. A rate stands in the template: another rate is another version of it.
 */
export interface Sjabloon {
  /** "X2-GHM-01" */
  readonly id: string;
  readonly titel: string;
  /** Of the dossier. */
  readonly werkproces: string;
  readonly kennis: string;
  readonly vraag: string;
  readonly parameters: readonly Parameter[];
  readonly afgeleid?: Readonly<Record<string, Afgeleide>>;
  readonly voorwaarden?: readonly string[];
  readonly tabel?: Sjabloontabel;
  readonly diagram?: Diagramsoort;
  readonly antwoord: string;
  readonly eenheid: string;
  readonly decimalen: number;
  readonly tolerantie: number;
  readonly tolerantieRelatief?: number;
  /** What the sheet checks beside the figure. */
  readonly controle?: 'waarde+formule' | 'waarde+formule+doorvoeren';
  readonly formuleregels?: {
    readonly cel: string;
    readonly moetVerwijzen: readonly string[];
    readonly magNietBevatten: readonly string[];
    readonly doorvoerenTot: string;
  };
  readonly aanpak: string;
  readonly stappen: readonly string[];
  readonly fouten: readonly Sjabloonfout[];
}
