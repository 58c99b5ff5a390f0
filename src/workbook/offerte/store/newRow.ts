import type { OfferteDocument, Registerrij } from '../../../calc/offerte/offertedocument';

/** A row of the register as it begins; amount and margin are links to the internal sheet. */
export const newRow = (document: OfferteDocument): Registerrij => ({
  nummer: document.nummer,
  versie: document.versie,
  account: document.account.naam,
  datum: document.datum,
  geldigTot: document.voorwaarden.geldigTot,
  bedrag: '',
  marge: '',
  status: 'concept',
  kans: '',
  volgendeActie: '',
  actiedatum: '',
});
