import { exact, type Decimal } from '../../decimal';
import { isProblem } from '../../evaluate';
import { bodemprijs } from '../../korting/bodemprijs';
import { kortingMax } from '../../korting/kortingMax';
import { onderhandelingsruimte } from '../../korting/onderhandelingsruimte';
import type { OfferteTotalen } from '../offerte';
import type { OfferteDocument } from '../offertedocument';
import { decimaal, decimaalOfNul, decimaaltekst } from './decimaal';
import { andereKortingen, documentkorting, kortingspercentage } from './documentkorting';
import { functiewaarde } from './functiewaarde';

/** How far the document discount in per cent may go. Fractions, rounded down to a hundredth of a per cent. */
export interface Kortingsruimte {
  /** The discount at which the mandate is used up; undefined without one. */
  readonly totMandaat?: string;
  /** The discount at which the margin has come down to the least one; undefined without kostprijs or least margin. */
  readonly totMarge?: string;
  /** The lower of both, below zero when the limit is passed without any discount; undefined when there is no limit. */
  readonly tot?: string;
}

/** Hundredths of a per cent: what a field for a discount shows. */
const PLACES = 4;
const roundedDown = (fractie: Decimal): string => decimaaltekst(fractie.toDecimalPlaces(PLACES, FLOOR));
/** Decimal.js: towards minus infinity, so that the room never promises more than there is. */
const FLOOR = 3;

/** The room of a document; `zonder` are its totals without the discount in per cent. */
export function kortingsruimte(document: OfferteDocument, zonder: OfferteTotalen): Kortingsruimte {
  const others = documentkorting(andereKortingen(document.kortingen), zonder.subtotaal);
  const max = decimaal(document.intern.maxKorting);
  const mandaat = max && others && max.minus(others);
  const marge = others && totMarge(document, zonder, others);
  const lowest = mandaat && marge ? (marge.lessThan(mandaat) ? marge : mandaat) : (mandaat ?? marge);
  return {
    ...(mandaat && { totMandaat: roundedDown(mandaat) }),
    ...(marge && { totMarge: roundedDown(marge) }),
    ...(lowest && { tot: roundedDown(lowest) }),
  };
}

/** KORTING.MAX is about the turnover as other discounts left it; the discount in per cent is taken of the subtotal. */
function totMarge({ intern }: OfferteDocument, { marge }: OfferteTotalen, others: Decimal): Decimal | undefined {
  const minimaleMarge = decimaal(intern.minMarge);
  if (!marge || minimaleMarge === undefined) return undefined;
  const most = functiewaarde(kortingMax, {
    verkoopprijs: decimaal(marge.omzet),
    kostprijs: decimaal(marge.kostprijs),
    minimaleMarge,
  });
  return isProblem(most) ? undefined : exact.fromCell(most).times(exact.one.minus(others));
}

/** What is left of the room beyond the discount that the document gives now. */
export const ruimteOver = (document: OfferteDocument, { tot }: Kortingsruimte): string | undefined =>
  tot === undefined ? undefined : decimaaltekst(decimaalOfNul(tot).minus(decimaalOfNul(kortingspercentage(document))));

/** The same room in euro of turnover: ONDERHANDELINGSRUIMTE down to BODEMPRIJS. Undefined without kostprijs. */
export function ruimteInEuro({ intern }: OfferteDocument, { marge }: OfferteTotalen): string | undefined {
  if (!marge) return undefined;
  const floor = functiewaarde(bodemprijs, {
    kostprijs: decimaal(marge.kostprijs),
    minimaleMarge: decimaal(intern.minMarge),
  });
  if (isProblem(floor)) return undefined;
  const room = functiewaarde(onderhandelingsruimte, {
    offerteprijs: decimaal(marge.omzet),
    bodemprijs: exact.fromCell(floor),
  });
  return isProblem(room) ? undefined : exact.toCents(exact.fromCell(room)).toFixed(2);
}
