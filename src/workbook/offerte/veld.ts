import type { OfferteAccount, Offertevoorwaarden, Organisatie } from '../../calc/offerte/offertedocument';

/** Every single cell of an offerte that a person fills in, by what it is of the document. */
export type Veld =
  | 'datum'
  | 'betreft'
  | 'referentie'
  | 'aanvraag'
  | 'inleiding'
  | 'slot'
  | `organisatie.${keyof Organisatie}`
  | `account.${keyof OfferteAccount}`
  | `voorwaarden.${keyof Offertevoorwaarden}`
  | 'prijzen'
  | 'afronding'
  | 'vracht.bedrag'
  /** `naar verhouding`, `hoogste tarief` or a category; with a category the rate is beside it. */
  | 'vracht.btw'
  | 'vracht.tarief'
  | 'vracht.francogrens'
  | 'vooruitbetaald'
  | 'afrondingsbedrag'
  | 'intern.maxKorting'
  | 'intern.minMarge'
  | 'intern.goedgekeurdDoor'
  | 'intern.goedgekeurdOp'
  | 'intern.goedkeuringReden';
