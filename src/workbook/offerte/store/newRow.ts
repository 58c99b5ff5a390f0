import type { OfferteDocument, Offertesleutel, Registerrij } from '../../../calc/offerte/offertedocument';

/** A row of the register as it begins, for who knows no more than which offerte it is; amount and margin are links. */
export const emptyRow = ({ nummer, versie }: Offertesleutel): Registerrij => ({
  nummer,
  versie,
  account: '',
  datum: '',
  geldigTot: '',
  bedrag: '',
  marge: '',
  status: 'concept',
  kans: '',
  volgendeActie: '',
  actiedatum: '',
});

/** The same with what the register repeats of a document. */
export const newRow = (document: OfferteDocument): Registerrij => ({
  ...emptyRow(document),
  account: document.account.naam,
  datum: document.datum,
  geldigTot: document.voorwaarden.geldigTot,
});
