import type { BtwCategorie, BtwMethode, Prijsvorm, Vracht } from '../../../calc/offerte/offerte';
import {
  controlepunten,
  type Accountsoort,
  type Controle,
  type Documentregel,
  type Leveringsvoorwaarde,
  type OfferteDocument,
  type Offertesleutel,
  type Onderhandelingsronde,
  type Verbindendheid,
} from '../../../calc/offerte/offertedocument';
import type { Language } from '../../../calc/text';
import type { Veld } from '../veld';
import { aanpassingOf, filled } from './regelsOf';
import type { TableRow } from '../../store/tableRows';

/** What the sheets of an offerte hold, read but not yet put together. */
export interface ReadParts {
  readonly sleutel: Offertesleutel;
  readonly taal: Language;
  /** Empty when it was not filled in, is gone or cannot be read. */
  readonly field: (veld: Veld) => string;
  readonly regels: readonly Documentregel[];
  readonly aanpassingen: readonly TableRow[];
  readonly rondes: readonly TableRow[];
  readonly controles: readonly TableRow[];
}

export function documentOf({ sleutel, taal, field, regels, ...rows }: ReadParts): OfferteDocument {
  const said = (veld: Veld) => field(veld) || undefined;
  const isKorting = ({ cells }: TableRow) => cells.soort !== 'toeslag';
  return {
    ...sleutel,
    taal,
    datum: field('datum'),
    betreft: field('betreft'),
    referentie: field('referentie'),
    aanvraag: field('aanvraag'),
    inleiding: field('inleiding'),
    slot: field('slot'),
    organisatie: organisatieOf(field),
    account: {
      naam: field('account.naam'),
      contactpersoon: field('account.contactpersoon'),
      adres: field('account.adres'),
      plaats: field('account.plaats'),
      land: field('account.land'),
      btwId: field('account.btwId'),
      soort: (said('account.soort') as Accountsoort | undefined) ?? 'bedrijf',
    },
    regels,
    kortingen: rows.aanpassingen.filter(isKorting).map(aanpassingOf),
    toeslagen: rows.aanpassingen.filter((row) => !isKorting(row)).map(aanpassingOf),
    prijzen: (said('prijzen') as Prijsvorm | undefined) ?? 'exclusief',
    afronding: (said('afronding') as BtwMethode | undefined) ?? 'per tarief',
    ...filled<Pick<OfferteDocument, 'vracht' | 'vooruitbetaald' | 'afrondingsbedrag'>>({
      vracht: vrachtOf(said),
      vooruitbetaald: said('vooruitbetaald'),
      afrondingsbedrag: said('afrondingsbedrag'),
    }),
    voorwaarden: {
      levertijd: field('voorwaarden.levertijd'),
      leverdatum: field('voorwaarden.leverdatum'),
      leveringsvoorwaarde: field('voorwaarden.leveringsvoorwaarde') as Leveringsvoorwaarde | '',
      leveringsplaats: field('voorwaarden.leveringsplaats'),
      betalingstermijn: field('voorwaarden.betalingstermijn'),
      betalingskorting: field('voorwaarden.betalingskorting'),
      betalingskortingDagen: field('voorwaarden.betalingskortingDagen'),
      geldigTot: field('voorwaarden.geldigTot'),
      verbindend: field('voorwaarden.verbindend') as Verbindendheid | '',
      algemeneVoorwaarden: field('voorwaarden.algemeneVoorwaarden'),
      meegestuurd: field('voorwaarden.meegestuurd') === 'ja',
    },
    intern: {
      maxKorting: field('intern.maxKorting'),
      minMarge: field('intern.minMarge'),
      rondes: rows.rondes.map(rondeOf),
      controles: rows.controles.flatMap(controleOf),
      goedgekeurdDoor: field('intern.goedgekeurdDoor'),
      goedgekeurdOp: field('intern.goedgekeurdOp'),
      goedkeuringReden: field('intern.goedkeuringReden'),
    },
  };
}

export const organisatieOf = (field: (veld: Veld) => string): OfferteDocument['organisatie'] => ({
  naam: field('organisatie.naam'),
  adres: field('organisatie.adres'),
  plaats: field('organisatie.plaats'),
  kvk: field('organisatie.kvk'),
  btwId: field('organisatie.btwId'),
  iban: field('organisatie.iban'),
  contact: field('organisatie.contact'),
  logo: field('organisatie.logo'),
  kleur: field('organisatie.kleur'),
  isMkb: field('organisatie.isMkb') === 'ja',
});

function vrachtOf(said: (veld: Veld) => string | undefined): Vracht | undefined {
  const bedrag = said('vracht.bedrag');
  if (bedrag === undefined) return undefined;
  const btw = said('vracht.btw');
  const isSplit = btw === undefined || btw === 'naar verhouding' || btw === 'hoogste tarief';
  return {
    bedrag,
    ...filled<Omit<Vracht, 'bedrag'>>({
      btw: isSplit
        ? btw
        : { categorie: btw as BtwCategorie, tarief: said('vracht.tarief') ?? (btw === 'standaard' ? '' : '0') },
      francogrens: said('vracht.francogrens'),
    }),
  };
}

const rondeOf = ({ cells }: TableRow): Onderhandelingsronde => ({
  datum: cells.datum ?? '',
  verzoek: cells.verzoek ?? '',
  gevraagd: cells.gevraagd ?? '',
  tegenbod: cells.tegenbod ?? '',
  geboden: cells.geboden ?? '',
  totaal: cells.totaal ?? '',
  marge: cells.marge ?? '',
  ruimte: cells.ruimte ?? '',
});

/** The checklist stands in the sheet from the start: a point that nobody looked at is no finding. */
function controleOf({ cells }: TableRow): readonly Controle[] {
  const punt = controlepunten.find((one) => one === cells.punt);
  const { naam = '', datum = '', opmerking = '' } = cells;
  const akkoord = cells.akkoord === 'ja';
  if (punt === undefined || (!akkoord && naam === '' && datum === '' && opmerking === '')) return [];
  return [{ punt, akkoord, naam, datum, opmerking }];
}
