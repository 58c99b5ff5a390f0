import type { Language } from '../../text';
import { isZonderBedrag } from '../leesRegel';
import type { Btw, BtwTotaal, OfferteTotalen } from '../offerte';
import type {
  Documentregel,
  OfferteAccount,
  OfferteDocument,
  Offertesleutel,
  Offertevoorwaarden,
  Organisatie,
} from '../offertedocument';
import { staffelprijs } from './staffelprijs';

/** A line of an order as the offerte printed it. */
export interface Orderregel {
  readonly id: string;
  readonly soort: 'product' | 'tekst' | 'sectie';
  readonly omschrijving: string;
  /** Empty in a line of text or a section. */
  readonly aantal: string;
  readonly eenheid: string;
  readonly stuksprijs: string;
  /** Per unit by the staffel; empty without one. */
  readonly staffelprijs: string;
  readonly prijsPer: string;
  readonly kortingen: readonly string[];
  readonly kortingBedrag: string;
  readonly toeslagBedrag: string;
  readonly btw?: Btw;
  readonly artikel: string;
  /** Of a section its subtotal; of a text empty. */
  readonly bedrag: string;
}

/** An accepted offerte as an order: figures that were printed, never computed again. */
export interface Order {
  readonly offerte: Offertesleutel;
  readonly taal: Language;
  readonly datum: string;
  readonly offertedatum: string;
  readonly betreft: string;
  readonly referentie: string;
  readonly organisatie: Organisatie;
  readonly account: OfferteAccount;
  readonly voorwaarden: Offertevoorwaarden;
  readonly regels: readonly Orderregel[];
  readonly bedragen: {
    readonly subtotaal: string;
    readonly kortingen: string;
    readonly toeslagen: string;
    readonly vracht: string;
    readonly grondslag: string;
    readonly btw: readonly BtwTotaal[];
    readonly btwTotaal: string;
    readonly totaal: string;
    readonly vooruitbetaald: string;
    readonly afrondingsbedrag: string;
    readonly teBetalen: string;
  };
}

/**
 * The order of an offerte: the lines that count, with the texts and the sections around them, and the totals as they are
 * given. Options and alternatives that were not chosen, and everything internal, stay behind.
 */
export function orderVan(document: OfferteDocument, totalen: OfferteTotalen, vandaag: string): Order {
  const { nummer, versie, taal, datum, betreft, referentie, organisatie, account, voorwaarden } = document;
  const { subtotaal, kortingen, toeslagen, vracht, grondslag, btw, btwTotaal, totaal, teBetalen } = totalen;
  const subtotalen = [...totalen.secties];
  const regels = document.regels.flatMap((regel, index): readonly Orderregel[] => {
    if (regel.soort === 'sectie') return [orderregel(regel, 'sectie', subtotalen.shift()?.subtotaal ?? '')];
    const outcome = totalen.regels[index];
    const isWords = regel.soort === 'tekst' || (isStaand(regel) && isZonderBedrag(regel));
    if (isWords) return [orderregel(regel, 'tekst', '')];
    return outcome?.telt ? [orderregel(regel, 'product', outcome.netto)] : [];
  });
  return {
    offerte: { nummer, versie },
    taal,
    datum: vandaag,
    offertedatum: datum,
    betreft,
    referentie,
    organisatie,
    account,
    voorwaarden,
    regels,
    bedragen: {
      subtotaal,
      kortingen,
      toeslagen,
      vracht,
      grondslag,
      btw,
      btwTotaal,
      totaal,
      vooruitbetaald: document.vooruitbetaald ?? '',
      afrondingsbedrag: document.afrondingsbedrag ?? '',
      teBetalen,
    },
  };
}

/** No option or alternative that was left. */
const isStaand = ({ soort = 'product', gekozen }: Documentregel): boolean => soort === 'product' || gekozen === true;

function orderregel(regel: Documentregel, soort: Orderregel['soort'], bedrag: string): Orderregel {
  const { id, omschrijving = '', eenheid = '', stuksprijs = '', artikel = '', btw } = regel;
  const { aantal, prijsPer = '', kortingen = [], kortingBedrag = '', toeslagBedrag = '' } = regel;
  return {
    id,
    soort,
    omschrijving,
    aantal: aantal ?? (soort === 'product' ? '1' : ''),
    eenheid,
    stuksprijs,
    staffelprijs: staffelprijs(regel) ?? '',
    prijsPer,
    kortingen,
    kortingBedrag,
    toeslagBedrag,
    ...(btw && soort === 'product' && { btw }),
    artikel,
    bedrag,
  };
}
