import type { Language } from '../../text';
import type {
  OfferteAccount,
  OfferteDocument,
  OfferteIntern,
  Offertesleutel,
  Offertevoorwaarden,
  Organisatie,
} from '../offertedocument';
import { plusDagen } from './datum';

/** How long an offer stands, and how long the account has to pay, unless one says otherwise. */
const TERM_DAYS = 30;

export const legeOrganisatie: Organisatie = {
  naam: '',
  adres: '',
  plaats: '',
  kvk: '',
  btwId: '',
  iban: '',
  contact: '',
  logo: '',
  kleur: '#1F4E79',
  isMkb: true,
};
export const leegAccount: OfferteAccount = {
  naam: '',
  contactpersoon: '',
  adres: '',
  plaats: '',
  land: '',
  btwId: '',
  soort: 'bedrijf',
};
const leegIntern: OfferteIntern = {
  maxKorting: '',
  minMarge: '',
  rondes: [],
  controles: [],
  goedgekeurdDoor: '',
  goedgekeurdOp: '',
  goedkeuringReden: '',
};

/** The terms an offerte starts with. It has a date until which it stands, so it is binding until then (art. 6:219 BW). */
export const standaardvoorwaarden = (vandaag: string): Offertevoorwaarden => ({
  levertijd: '',
  leverdatum: '',
  leveringsvoorwaarde: 'franco',
  leveringsplaats: '',
  betalingstermijn: String(TERM_DAYS),
  betalingskorting: '',
  betalingskortingDagen: '',
  geldigTot: plusDagen(vandaag, TERM_DAYS),
  verbindend: 'onherroepelijk',
  algemeneVoorwaarden: '',
  meegestuurd: false,
});

const brieftekst = {
  nl: {
    inleiding: 'Hartelijk dank voor uw aanvraag. Graag doen wij u de volgende aanbieding.',
    slot: 'Wij horen graag van u. Gaat u akkoord, stuur deze offerte dan ondertekend terug.',
  },
  en: {
    inleiding: 'Thank you for your request. We are pleased to make you the following offer.',
    slot: 'We look forward to hearing from you. If you agree, please return this quotation signed.',
  },
} as const satisfies Record<Language, unknown>;

/** What a new offerte is made of; all but the first three may be left out. */
export interface Documentbegin {
  readonly sleutel: Offertesleutel;
  readonly taal: Language;
  readonly vandaag: string;
  readonly organisatie?: Organisatie;
  readonly account?: Partial<OfferteAccount>;
  readonly betreft?: string;
  readonly aanvraag?: string;
}

/** A new offerte: its terms and its words filled in, without a line. */
export const nieuwDocument = ({
  sleutel: { nummer, versie },
  taal,
  vandaag,
  organisatie = legeOrganisatie,
  account = {},
  betreft = '',
  aanvraag = '',
}: Documentbegin): OfferteDocument => ({
  nummer,
  versie,
  taal,
  datum: vandaag,
  betreft,
  referentie: '',
  aanvraag,
  ...brieftekst[taal],
  organisatie,
  account: { ...leegAccount, ...account },
  prijzen: 'exclusief',
  afronding: 'per tarief',
  regels: [],
  kortingen: [],
  toeslagen: [],
  voorwaarden: standaardvoorwaarden(vandaag),
  intern: leegIntern,
});

/** The same offerte as its next version, on a new day: what was agreed inside about the old one does not carry over. */
export const nieuweVersie = (document: OfferteDocument, versie: number, vandaag: string): OfferteDocument => ({
  ...document,
  versie,
  datum: vandaag,
  voorwaarden: { ...document.voorwaarden, geldigTot: plusDagen(vandaag, TERM_DAYS) },
  intern: {
    ...document.intern,
    controles: [],
    goedgekeurdDoor: '',
    goedgekeurdOp: '',
    goedkeuringReden: '',
  },
});
