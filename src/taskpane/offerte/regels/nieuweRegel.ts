import { btwTarievenOp } from '../../../calc/offerte/leven/btwTarieven';
import type { Btw, Regelsoort } from '../../../calc/offerte/offerte';
import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { NieuweRegel } from '../../../workbook/offerte/offerteboek';
import { btwdag } from '../velden/btwdag';

/** The btw that a new line most likely has: that of the line before it, else the general rate of the day. */
export function gebruikelijkeBtw(document: OfferteDocument): Btw | undefined {
  const last = document.regels.filter(({ btw }) => btw !== undefined).at(-1)?.btw;
  if (last) return last;
  const general = btwTarievenOp(btwdag(document)).find(({ soort }) => soort === 'algemeen');
  return general && { categorie: 'standaard', tarief: general.tarief };
}

/** A line as it begins: without a quantity and a price, so that it counts for nothing until one of them is there. */
export function nieuweRegel(soort: Regelsoort, document: OfferteDocument): NieuweRegel {
  if (soort === 'tekst' || soort === 'sectie') return { soort };
  const btw = gebruikelijkeBtw(document);
  return { soort, ...(btw && { btw }) };
}
