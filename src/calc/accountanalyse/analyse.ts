import type { Cijfer } from '../blok/boekjaar';
import type { Definition } from '../define';
import type { Problem } from '../errors';
import type { Band } from '../norm';
import type { Notation } from '../notation';
import type { SourceKey } from '../sources';
import type { Language, Text } from '../text';
import type { Accountveld, Jaarpost, Kwadrant, Scorecriterium } from './account';

/** The id of a function in lower case; of DUPONT each part: `dupont.marge`, `dupont.omloop`, `dupont.rtv`. */
export type Kengetalsleutel = string;

/** Where a figure stands. Columns count from zero. */
export type Verwijzing =
  | { readonly soort: 'post'; readonly post: Jaarpost; readonly kolom: number }
  | { readonly soort: 'jaar'; readonly kolom: number }
  | { readonly soort: 'kengetal'; readonly sleutel: Kengetalsleutel; readonly kolom: number }
  /** The outcome of the sums under the annual figures. */
  | { readonly soort: 'totaal'; readonly totaal: Totaalsleutel; readonly kolom: number }
  | { readonly soort: 'veld'; readonly veld: Accountveld }
  /** Where a band of the norm of a ratio begins, in the row of the ratio. Bands count from zero. */
  | { readonly soort: 'norm'; readonly sleutel: Kengetalsleutel; readonly band: number }
  | { readonly soort: 'score' }
  /** What the account is worth to us, under the score. */
  | { readonly soort: 'waarde'; readonly waarde: Waardesleutel }
  | { readonly soort: 'dmu'; readonly id: string }
  | { readonly soort: 'swot'; readonly id: string };

/** CLV in euro, KLANTAANDEEL as a fraction. */
export const waardesleutels = ['clv', 'klantaandeel'] as const;
export type Waardesleutel = (typeof waardesleutels)[number];

/** The sums that stand under the annual figures as native formulas. */
export const totalen = ['vasteActiva', 'vlottendeActiva', 'totaalActiva', 'totaalPassiva', 'balansverschil'] as const;
export type Totaalsleutel = (typeof totalen)[number];

/** What may be wrong with annual figures: told beside the cell and in the pane, in the same words. */
export const jaarbevindingcodes = [
  'geenJaar',
  'jaarDubbel',
  'jaarOntbreekt',
  'jarenNietOplopend',
  'tekstInBedrag',
  'negatief',
  'balansVerschil',
  'crediteurenGroter',
  'bedrijfsresultaatWijktAf',
  'resultaatVoorWijktAf',
  'eenheidVerdacht',
] as const;
export type Jaarbevindingcode = (typeof jaarbevindingcodes)[number];
export interface Jaarbevinding {
  readonly code: Jaarbevindingcode;
  readonly plaats: Verwijzing;
  /** What the text names, such as the difference or what stands in the cell. */
  readonly gegevens: Readonly<Record<string, number | string>>;
}

export type Richting = 'stijgt' | 'daalt' | 'gelijk';
export interface Trend {
  /** The columns of the last two years that are known and follow each other. */
  readonly van: number;
  readonly naar: number;
  readonly verschil: number;
  /** Of the figures as they are shown: where those are the same, nothing rises or falls. */
  readonly richting: Richting;
}

export interface Kengetalnorm {
  readonly banden: readonly Band[];
  /** Of our own catalogue, or of the branche: then with where it comes from. */
  readonly herkomst:
    | { readonly soort: 'standaard'; readonly bronnen: readonly SourceKey[] }
    | { readonly soort: 'branche'; readonly bron: string; readonly jaar: string };
}
/** What has to be said beside a ratio. */
export type Kengetalopmerking =
  | { readonly code: 'metBtw'; readonly tarief: number }
  /** Purchases on account are not known; the cost of sales stands for them in these years. */
  | { readonly code: 'inkoopwaardeAlsInkopen'; readonly kolommen: readonly number[] }
  /** EBIT / average capital is not RTV in these years: other income and expense stand between. */
  | { readonly code: 'dupontWijktAfVanRtv'; readonly kolommen: readonly number[] }
  /** No balance of the year before: the closing balance alone was used. */
  | { readonly code: 'zonderBeginbalans'; readonly kolommen: readonly number[] };

export interface Kengetalrij {
  readonly sleutel: Kengetalsleutel;
  /** Its place in the block of KENGETALLEN, from zero. */
  readonly rij: number;
  readonly definition: Definition;
  readonly label: Text;
  /** A problem where it cannot be computed, '' where a figure is missing. */
  readonly waarden: readonly Cijfer[];
  readonly trend: Trend | undefined;
  readonly norm: Kengetalnorm | undefined;
  /** Per column, where there is a norm and a figure. */
  readonly oordelen: readonly (Band | undefined)[];
  readonly opmerkingen: readonly Kengetalopmerking[];
}

/** A figure that a sentence names: with where it stands, and how it is written. */
export interface Feit {
  readonly waarde: number;
  readonly plaats: Verwijzing;
  readonly tekst: (notation: Notation, language: Language) => string;
}

export type Signaalsoort = 'kans' | 'risico';
/** What a named rule reads from the figures: a proposal, never a fact. */
export interface Signaal {
  /** The id of its rule. */
  readonly regel: string;
  readonly soort: Signaalsoort;
  readonly kwadrant: Kwadrant;
  /** "Liquiditeitsrisico" */
  readonly titel: Text;
  /** What the rule says in general, with its limits. */
  readonly uitleg: Text;
  /** The sentence about this account, with its figures. */
  readonly zin: (notation: Notation, language: Language) => string;
  readonly feiten: readonly Feit[];
}

export interface Score {
  /** One to five; undefined while a score or weight is missing, or the weights do not add up to one. */
  readonly totaal: number | undefined;
  readonly somGewichten: number;
  readonly onderdelen: readonly {
    readonly criterium: Scorecriterium;
    readonly gewicht: number | '';
    readonly score: number | '';
    readonly gewogen: number | '';
  }[];
}

/** What an account is worth to us. '' where something is missing. */
export interface Accountwaarde {
  readonly score: Score;
  /** CLV on our margin in the last year that is known. */
  readonly clv: number | '' | Problem;
  /** Which column our margin and turnover were taken from. */
  readonly kolom: number | undefined;
  /** KLANTAANDEEL: our turnover of what the account buys in our assortment. */
  readonly klantaandeel: number | '' | Problem;
}

/** All that follows from what is known of an account. */
export interface Analyse {
  /** The columns that hold a year, the oldest first. */
  readonly kolommen: readonly number[];
  readonly bevindingen: readonly Jaarbevinding[];
  readonly totalen: Readonly<Record<Totaalsleutel, readonly (number | '')[]>>;
  readonly kengetallen: readonly Kengetalrij[];
  readonly signalen: readonly Signaal[];
  readonly waarde: Accountwaarde;
}

/** A sentence of the advice or the profile, and what it rests on: a sentence without a place is not an argument. */
export interface Argument {
  readonly tekst: string;
  readonly plaatsen: readonly Verwijzing[];
}
export interface Adviesdeel {
  readonly kop: string;
  readonly argumenten: readonly Argument[];
}
/** What keeps an advice from being complete. */
export const adviestekorten = ['voorstel', 'reviewdatum', 'actie', 'eigenaar', 'geenOordeel', 'geenArgument'] as const;
export type Adviestekort = (typeof adviestekorten)[number];

/** One A4, in the language of the account's sheets. */
export interface Advies {
  readonly titel: string;
  /** The judgement on the value of the account, in one or two sentences. */
  readonly oordeel: readonly Argument[];
  readonly delen: readonly Adviesdeel[];
  readonly voorstel: string;
  readonly actie: string;
  readonly actiedatum: string;
  readonly eigenaar: string;
  readonly reviewdatum: string;
  readonly tekorten: readonly Adviestekort[];
}
export interface Accountprofiel {
  readonly titel: string;
  readonly delen: readonly Adviesdeel[];
  /** What is still unknown, so that a gap is seen as a gap. */
  readonly ontbreekt: readonly string[];
}
