import type { Cijfer, Post } from '../blok/boekjaar';
import type { Language } from '../text';

/** Years stand side by side in columns, the oldest on the left; there is room for five. */
export const JAARKOLOMMEN = 5;

/** What we know of an account ourselves, per year, under its annual figures. */
export const eigenPosten = ['eigenOmzet', 'eigenMarge', 'inkopenAssortiment'] as const;
export type EigenPost = (typeof eigenPosten)[number];
export type Jaarpost = Post | EigenPost;

/** One column of annual figures. What is not published is '', never 0; text where a figure belongs is a problem. */
export interface Jaarkolom {
  /** '' where no year is filled in, or what stands there is not a year. */
  readonly jaar: number | '';
  readonly cijfers: Readonly<Record<Jaarpost, Cijfer>>;
}

export const accountstatussen = ['prospect', 'klant'] as const;
export type Accountstatus = (typeof accountstatussen)[number];

/** What one figure in the annual figures stands for: euro, thousands or millions. */
export const eenheden = ['1', '1000', '1000000'] as const;

export const kwaliteiten = [
  'visie',
  'processen',
  'inkoopbeleid',
  'klantenEnLeveranciers',
  'cultuur',
  'concurrenten',
] as const;
export type Kwaliteit = (typeof kwaliteiten)[number];

export const scorecriteria = ['omzetpotentie', 'marge', 'strategischeFit', 'kredietwaardigheid', 'relatie'] as const;
export type Scorecriterium = (typeof scorecriteria)[number];

/**
 * A single cell that a person fills in. Held as text: numbers as decimal strings (shares as fractions), days ISO, choices
 * by the words here; '' is empty.
 */
export type Accountveld =
  | 'naam'
  /** The letter of an SBI section. */
  | 'branche'
  | 'kvk'
  | 'plaats'
  /** A day. */
  | 'relatieSinds'
  | 'status'
  /** Days. */
  | 'betalingstermijn'
  | 'retentie'
  | 'disconteringsvoet'
  | 'acquisitiekosten'
  | 'btwTarief'
  | 'eenheid'
  | 'bron'
  | 'bronDatum'
  | `kwalitatief.${Kwaliteit}`
  /** One to five. */
  | `score.${Scorecriterium}`
  /** Fractions that add up to one. */
  | `gewicht.${Scorecriterium}`
  | 'advies.voorstel'
  | 'advies.reviewdatum'
  | 'advies.actie'
  | 'advies.actiedatum'
  | 'advies.eigenaar';

export const rollen = ['initiatiefnemer', 'gebruiker', 'beïnvloeder', 'beslisser', 'koper', 'gatekeeper'] as const;
export type Rol = (typeof rollen)[number];
export const invloeden = ['hoog', 'midden', 'laag'] as const;
export type Invloed = (typeof invloeden)[number];
export const houdingen = ['voor', 'neutraal', 'tegen'] as const;
export type Houding = (typeof houdingen)[number];

/** Somebody in the decision making unit. Ids are the workbook's. */
export interface Dmurij {
  readonly id: string;
  readonly persoon: string;
  readonly functie: string;
  readonly rol: Rol | '';
  readonly invloed: Invloed | '';
  readonly houding: Houding | '';
  readonly relatie: string;
  readonly volgendeStap: string;
}

export const kwadranten = ['S', 'W', 'O', 'T'] as const;
export type Kwadrant = (typeof kwadranten)[number];

/** A point of the SWOT. `herkomst` is the id of the signal it was taken over from. */
export interface Swotrij {
  readonly id: string;
  readonly kwadrant: Kwadrant;
  readonly punt: string;
  readonly herkomst: string;
}
/** How much an opportunity or threat meets a strength or weakness: 0 (nothing) to 3 (decisive). By the ids of the points. */
export interface Confrontatie {
  readonly intern: string;
  readonly extern: string;
  readonly score: number;
}

export const besluiten = ['overgenomen', 'aangepast', 'afgewezen'] as const;
export type Besluit = (typeof besluiten)[number];

/** What the user decided on a proposed signal; the text is as it stood then, or as it was reworded. */
export interface Signaalbesluit {
  readonly signaal: string;
  readonly besluit: Besluit;
  readonly tekst: string;
  /** What the rule said at that moment, so that it shows when the figures changed since. */
  readonly voorstel: string;
}

/** An own norm of a branche for a ratio: where each band begins, the lowest band left out; as many as the default has. */
export interface Branchenorm {
  readonly branche: string;
  /** Which ratio: see `Kengetalsleutel`. */
  readonly kengetal: string;
  readonly grenzen: readonly number[];
  readonly bron: string;
  /** As it is typed: the year of the source. */
  readonly jaar: string;
}

/** All that is known of one account, as its sheets hold it. */
export interface Account {
  /** `ACC-0001` */
  readonly nummer: string;
  /** Of its sheets. */
  readonly taal: Language;
  readonly velden: Readonly<Record<Accountveld, string>>;
  /** As they stand in the sheet: always five, the empty ones too. */
  readonly jaren: readonly Jaarkolom[];
  readonly signalen: readonly Signaalbesluit[];
  readonly dmu: readonly Dmurij[];
  readonly swot: readonly Swotrij[];
  readonly confrontatie: readonly Confrontatie[];
  /** Those of its branche. */
  readonly normen: readonly Branchenorm[];
}

/** An account in the table of all of them. Figures as cells hold them; '' is unknown. */
export interface Accountrij {
  readonly nummer: string;
  readonly naam: string;
  readonly branche: string;
  readonly status: Accountstatus | '';
  /** What we sell to it in a year, in euro: the last year that is known. */
  readonly eigenOmzet: number | '';
  /** The weighted score of one to five. */
  readonly score: number | '';
  /** Kept as values of the day in `bijgewerkt`. */
  readonly currentratio: number | '';
  readonly solvabiliteit: number | '';
  readonly rtv: number | '';
  /** ISO days, or ''. */
  readonly bijgewerkt: string;
  readonly reviewdatum: string;
  readonly actie: string;
  readonly actiedatum: string;
  readonly eigenaar: string;
}
