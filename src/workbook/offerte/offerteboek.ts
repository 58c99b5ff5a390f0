import type {
  Artikel,
  Documentregel,
  OfferteDocument,
  Offertesleutel,
  Offertestatus,
  Organisatie,
  Registerrij,
} from '../../calc/offerte/offertedocument';
import type { Regelkolom } from '../../calc/offerte/regelkolommen';
import type { Schade } from './schade';
import type { Veld } from './veld';

/** Takes one change back, once. It refuses with `changed` where a cell holds something else by now. */
export type Undo = () => Promise<void>;

/** What the workbook holds of offertes, without opening one. */
export interface Offerteboek {
  /** The register, as it is sorted in its sheet. */
  readonly offertes: readonly Registerrij[];
  readonly artikelen: readonly Artikel[];
  /** As on the offerte that was made last; without offertes there is none. */
  readonly organisatie?: Organisatie;
  readonly schade: readonly Schade[];
  /** Made by a newer version of the add-in: everything can be read, nothing is changed. */
  readonly isAlleenLezen: boolean;
  /** The names of the two shared sheets, where they are. */
  readonly bladen: { readonly offertes?: string; readonly artikelen?: string };
}

/** A line as the pane gives it: the id is the workbook's. */
export type NieuweRegel = Omit<Documentregel, 'id'>;
/** What is not named stays; undefined empties the cell. */
export type Regelwijziging = { readonly [Key in keyof NieuweRegel]?: NieuweRegel[Key] | undefined };

/** What comes in the place of what is there: given, or made of what is there at the moment of writing. */
export type Vervanging<T extends object> = T | ((now: T) => T);
export type Aanpassingen = Required<Pick<OfferteDocument, 'kortingen' | 'toeslagen'>>;

/** What the pane may ask the address of. */
export type Plaats = Veld | { readonly regel: string; readonly kolom: Regelkolom };

/** An offerte as its sheets hold it now. */
export interface GelezenOfferte {
  readonly sleutel: Offertesleutel;
  /** Without what cannot be read: that is in `schade`, with its place and its text. */
  readonly document: OfferteDocument;
  readonly status: Offertestatus;
  readonly register: Registerrij;
  /** The names of the sheets now; people may rename them. */
  readonly bladen: { readonly brief: string; readonly intern: string };
  readonly isVergrendeld: boolean;
  readonly schade: readonly Schade[];
  /** The full address of a cell (`'Offerte 0001'!C12`); undefined when it is gone. */
  readonly cells: (what: Plaats) => string | undefined;
}

/** What "Nieuwe offerte" starts with. */
export interface Offertebegin {
  readonly taal: 'nl' | 'en';
  /** ISO. */
  readonly vandaag: string;
  readonly account?: Partial<OfferteDocument['account']>;
  readonly betreft?: string;
  readonly aanvraag?: string;
}

/** What may change together with a status. */
export interface Opvolging {
  /** A fraction. */
  readonly kans?: string;
  readonly volgendeActie?: string;
  readonly actiedatum?: string;
}
