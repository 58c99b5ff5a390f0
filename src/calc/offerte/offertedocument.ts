import type { Language } from '../text';
import type { Offerte, Offerteregel } from './offerte';

/** Where an offerte stands in its life. */
export const offertestatussen = [
  'concept',
  'ter controle',
  'goedgekeurd',
  'uitgebracht',
  'geaccepteerd',
  'afgewezen',
  'verlopen',
  'ingetrokken',
  'vervangen',
] as const;
export type Offertestatus = (typeof offertestatussen)[number];

/** Which offerte: its number and which version of it. */
export interface Offertesleutel {
  /** `OFF-2026-0001` */
  readonly nummer: string;
  /** From 1. */
  readonly versie: number;
}

/** The organisation that makes the offer. A text is empty when it was not filled in, here and in all that follows. */
export interface Organisatie {
  readonly naam: string;
  readonly adres: string;
  readonly plaats: string;
  readonly kvk: string;
  readonly btwId: string;
  readonly iban: string;
  readonly contact: string;
  /** A picture as a data address, or empty. */
  readonly logo: string;
  /** Of the letter's head: `#1F4E79`. */
  readonly kleur: string;
  readonly isMkb: boolean;
}

export const accountsoorten = ['bedrijf', 'groot bedrijf', 'overheid', 'consument'] as const;
export type Accountsoort = (typeof accountsoorten)[number];

export interface OfferteAccount {
  readonly naam: string;
  readonly contactpersoon: string;
  readonly adres: string;
  readonly plaats: string;
  readonly land: string;
  readonly btwId: string;
  readonly soort: Accountsoort;
}

export const leveringsvoorwaarden = [
  'franco',
  'af magazijn',
  'EXW',
  'FCA',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
] as const;
export type Leveringsvoorwaarde = (typeof leveringsvoorwaarden)[number];
export type Verbindendheid = 'vrijblijvend' | 'onherroepelijk';

/** Dates are ISO (`2026-11-29`), days and fractions decimal strings. */
export interface Offertevoorwaarden {
  readonly levertijd: string;
  readonly leverdatum: string;
  readonly leveringsvoorwaarde: Leveringsvoorwaarde | '';
  /** The place that an Incoterm names. */
  readonly leveringsplaats: string;
  readonly betalingstermijn: string;
  /** A fraction of the total for who pays within `betalingskortingDagen`. */
  readonly betalingskorting: string;
  readonly betalingskortingDagen: string;
  readonly geldigTot: string;
  readonly verbindend: Verbindendheid | '';
  readonly algemeneVoorwaarden: string;
  readonly meegestuurd: boolean;
}

/** A line of the document: known by its id wherever it is moved to. */
export interface Documentregel extends Offerteregel {
  readonly id: string;
  /** The code in the table Artikelen. */
  readonly artikel?: string;
}

/** One round of negotiation: what was asked, what we offered, what that did. */
export interface Onderhandelingsronde {
  readonly datum: string;
  readonly verzoek: string;
  /** What the account asks for, as a fraction of discount; empty when it asked for something else. */
  readonly gevraagd: string;
  readonly tegenbod: string;
  /** The document discount that we offer in return, a fraction. */
  readonly geboden: string;
  /** What the offer came to with it: total excl. btw, margin as a fraction, and the discount still possible. */
  readonly totaal: string;
  readonly marge: string;
  readonly ruimte: string;
}

export const controlepunten = [
  'klantgegevens',
  'aantallen',
  'prijzen',
  'korting',
  'btw',
  'levertijd',
  'voorwaarden',
] as const;
export type Controlepunt = (typeof controlepunten)[number];
/** What a colleague of the binnendienst found of one point. */
export interface Controle {
  readonly punt: Controlepunt;
  readonly akkoord: boolean;
  readonly naam: string;
  readonly datum: string;
  readonly opmerking: string;
}

/** What only the organisation sees. */
export interface OfferteIntern {
  /** Fractions; empty for none. */
  readonly maxKorting: string;
  readonly minMarge: string;
  readonly rondes: readonly Onderhandelingsronde[];
  readonly controles: readonly Controle[];
  /** Who approved what lies beyond the mandate; empty for nobody. An agreement between colleagues, not access control. */
  readonly goedgekeurdDoor: string;
  readonly goedgekeurdOp: string;
  readonly goedkeuringReden: string;
}

/** A whole offerte as the workbook keeps it: what its totals depend on, and everything around them. */
export interface OfferteDocument extends Offerte, Offertesleutel {
  /** Of the letter; a sheet keeps the language it was made in. */
  readonly taal: Language;
  readonly datum: string;
  readonly betreft: string;
  readonly referentie: string;
  /** What the account asked for, in its own words. Stays inside. */
  readonly aanvraag: string;
  readonly inleiding: string;
  readonly slot: string;
  readonly organisatie: Organisatie;
  readonly account: OfferteAccount;
  readonly regels: readonly Documentregel[];
  readonly voorwaarden: Offertevoorwaarden;
  readonly intern: OfferteIntern;
}

/** A row of the register "Offertes". */
export interface Registerrij extends Offertesleutel {
  readonly account: string;
  readonly datum: string;
  readonly geldigTot: string;
  /** Excl. btw, two decimals; empty while it cannot be computed. */
  readonly bedrag: string;
  /** A fraction; empty when no line has a kostprijs. */
  readonly marge: string;
  readonly status: Offertestatus;
  /** A fraction. */
  readonly kans: string;
  readonly volgendeActie: string;
  readonly actiedatum: string;
}

/** A row of the table "Artikelen" that the user fills or pastes. */
export interface Artikel {
  readonly code: string;
  readonly omschrijving: string;
  readonly eenheid: string;
  readonly prijs: string;
  readonly kostprijs: string;
  /** As typed: `21%`, `9%`, `verlegd`. */
  readonly btw: string;
  /** As typed: `heel 10: 95,00; 50: 5%`. */
  readonly staffel: string;
}
