/** What the law makes of a supply: taxed, taxed at nothing, or outside the tax for one of these reasons. */
export const btwCategorieen = [
  'standaard',
  'nul',
  'vrijgesteld',
  'verlegd',
  'intracommunautair',
  'export',
  'buiten btw',
] as const;
export type BtwCategorie = (typeof btwCategorieen)[number];

export interface Btw {
  readonly categorie: BtwCategorie;
  /** A fraction: "0.21". */
  readonly tarief: string;
}

export const regelsoorten = ['product', 'optie', 'alternatief', 'tekst', 'sectie'] as const;
export type Regelsoort = (typeof regelsoorten)[number];

/** From `vanaf`, which is included, this price or this discount on the line's own price. */
export interface Staffeltrede {
  readonly vanaf: string;
  readonly prijs?: string;
  readonly korting?: string;
}
export interface Staffel {
  /** One price for everything, or for each part the price of its own schijf. */
  readonly methode: 'heel' | 'schijf';
  readonly treden: readonly Staffeltrede[];
}

/** One line. Amounts, quantities and rates are decimal strings: "12.50", "0.21". */
export interface Offerteregel {
  /** A product when not said. */
  readonly soort?: Regelsoort;
  /** Of the lines of one groep exactly one counts: the chosen alternative, else the product. */
  readonly groep?: string;
  /** Holds for an optie and an alternatief. */
  readonly gekozen?: boolean;
  readonly omschrijving?: string;
  readonly eenheid?: string;
  /** 1 when not said; below zero for a return. */
  readonly aantal?: string;
  readonly stuksprijs?: string;
  /** How many units the price is for: 1 when not said. */
  readonly prijsPer?: string;
  /** A cascade of fractions: each is taken of what the one before left. */
  readonly kortingen?: readonly string[];
  /** Euro, for the whole line. */
  readonly kortingBedrag?: string;
  readonly toeslagBedrag?: string;
  readonly staffel?: Staffel;
  /** Category nul when not said. */
  readonly btw?: Btw;
  /** Per unit; never on paper. */
  readonly kostprijs?: string;
}

/** A discount or surcharge on the whole document. Without a btw of its own it is split over the rates of the lines. */
export interface Aanpassing {
  readonly omschrijving?: string;
  readonly bedrag?: string;
  readonly percentage?: string;
  readonly btw?: Btw;
}

export interface Vracht {
  readonly bedrag: string;
  readonly btw?: 'naar verhouding' | 'hoogste tarief' | Btw;
  /** At and above this amount the freight is free. */
  readonly francogrens?: string;
}
export type Prijsvorm = 'exclusief' | 'inclusief';
export type BtwMethode = 'per tarief' | 'per regel';

/** What the totals of an offerte depend on. */
export interface Offerte {
  readonly prijzen?: Prijsvorm;
  readonly afronding?: BtwMethode;
  readonly regels: readonly Offerteregel[];
  readonly kortingen?: readonly Aanpassing[];
  readonly toeslagen?: readonly Aanpassing[];
  readonly vracht?: Vracht;
  readonly vooruitbetaald?: string;
  readonly afrondingsbedrag?: string;
}

export interface BtwTotaal {
  readonly categorie: BtwCategorie;
  readonly tarief: string;
  readonly grondslag: string;
  readonly bedrag: string;
}
export interface Margetotaal {
  readonly omzet: string;
  readonly kostprijs: string;
  readonly brutowinst: string;
  /** A fraction with four decimals. */
  readonly percentage: string;
  /** How many counting lines have no kostprijs. */
  readonly zonderKostprijs: number;
}
/** Every amount has exactly two decimals. */
export interface OfferteTotalen {
  readonly regels: readonly { readonly netto: string; readonly telt: boolean }[];
  readonly subtotaal: string;
  readonly kortingen: string;
  readonly toeslagen: string;
  readonly vracht: string;
  readonly grondslag: string;
  readonly btw: readonly BtwTotaal[];
  readonly btwTotaal: string;
  readonly totaal: string;
  readonly teBetalen: string;
  readonly secties: readonly { readonly omschrijving: string; readonly subtotaal: string }[];
  /** Of the counting lines with a kostprijs, after discounts, without freight. */
  readonly marge?: Margetotaal;
}
