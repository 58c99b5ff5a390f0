import type { Cents } from '../num';
import type { BtwCategorie, BtwMethode, Prijsvorm, Regelsoort, Staffel } from './offerte';

/** The figures of an offerte after reading, whatever they were read from: N is any exact number. */
export interface BtwCijfers<N> {
  readonly categorie: BtwCategorie;
  /** A fraction. */
  readonly tarief: N;
}

export interface StaffelCijfers<N> {
  readonly methode: Staffel['methode'];
  readonly treden: readonly { readonly vanaf: N; readonly prijs?: N | undefined; readonly korting?: N | undefined }[];
}

/** What the amount of one line depends on; what is left out changes nothing. */
export interface RegelCijfers<N> {
  readonly aantal: N;
  readonly stuksprijs: N;
  readonly prijsPer?: N | undefined;
  /** Fractions, each taken of what the one before left. */
  readonly kortingen?: readonly N[];
  /** Euro, for the whole line. */
  readonly kortingBedrag?: N | undefined;
  readonly toeslagBedrag?: N | undefined;
  readonly staffel?: StaffelCijfers<N> | undefined;
}

export interface OfferteregelCijfers<N> extends RegelCijfers<N> {
  readonly soort?: Regelsoort | undefined;
  readonly groep?: string | undefined;
  readonly gekozen?: boolean | undefined;
  readonly btw: BtwCijfers<N>;
}

/** Either an amount or a fraction of the subtotaal. */
export interface AanpassingCijfers<N> {
  readonly bedrag?: N | undefined;
  readonly percentage?: N | undefined;
  readonly btw?: BtwCijfers<N> | undefined;
}

export interface VrachtCijfers<N> {
  readonly bedrag: N;
  readonly btw?: 'naar verhouding' | 'hoogste tarief' | BtwCijfers<N> | undefined;
  readonly francogrens?: N | undefined;
}

/** Everything around the lines. */
export interface DocumentCijfers<N> {
  readonly prijzen?: Prijsvorm | undefined;
  readonly afronding?: BtwMethode | undefined;
  readonly kortingen?: readonly AanpassingCijfers<N>[];
  readonly toeslagen?: readonly AanpassingCijfers<N>[];
  readonly vracht?: VrachtCijfers<N> | undefined;
  readonly vooruitbetaald?: N | undefined;
  readonly afrondingsbedrag?: N | undefined;
}

export interface OfferteCijfers<N> extends DocumentCijfers<N> {
  readonly regels: readonly OfferteregelCijfers<N>[];
}

export interface BtwTotaalCijfers<N> extends BtwCijfers<N> {
  readonly grondslag: Cents<N>;
  readonly bedrag: Cents<N>;
}

/** The totals of a document, every amount in cents; discounts are amounts above zero. */
export interface DocumentTotalen<N> {
  readonly subtotaal: Cents<N>;
  /** Each discount and each surcharge, in the order given. */
  readonly kortingen: readonly Cents<N>[];
  readonly toeslagen: readonly Cents<N>[];
  /** Zero where the francogrens is reached. */
  readonly vracht: Cents<N>;
  /** Excluding btw, also when the prices include it. */
  readonly grondslag: Cents<N>;
  /** From the highest rate to the lowest, of one rate in the order of the categories. */
  readonly btw: readonly BtwTotaalCijfers<N>[];
  readonly btwTotaal: Cents<N>;
  readonly totaal: Cents<N>;
  readonly teBetalen: Cents<N>;
}

export interface OfferteTotalenCijfers<N> extends DocumentTotalen<N> {
  /** Beside each line its amount, and whether it counts. */
  readonly regels: readonly { readonly netto: Cents<N>; readonly telt: boolean }[];
}
