import { exact, type Decimal } from '../../decimal';
import type { Problem } from '../../errors';
import { isProblem } from '../../evaluate';
import { kortingEffect } from '../../korting/kortingEffect';
import { kortingExtraafzet } from '../../korting/kortingExtraafzet';
import type { OfferteTotalen } from '../offerte';
import type { OfferteDocument } from '../offertedocument';
import { celwaarde, decimaal, decimaalOfNul } from './decimaal';
import { andereKortingen, documentkorting, metKorting } from './documentkorting';
import { functiewaarde } from './functiewaarde';
import { goedkeuringVan, type Goedkeuring } from './goedkeuring';
import { kortingsruimte, ruimteInEuro, ruimteOver, type Kortingsruimte } from './kortingsruimte';
import { margeVan } from './margeVan';
import { probeerMetVasteRegels } from './probeerOfferte';

/** What a document discount does to the margin, of the lines with a kostprijs. */
export interface Margeverandering {
  /** Fractions; undefined where there is no turnover left. */
  readonly voor?: string;
  readonly na?: string;
  /** Euro, two decimals: after the discount, and how much that is more (below zero: less) than without it. */
  readonly brutowinst: string;
  readonly verandering: string;
  /** How much more must be sold to earn the same: KORTING.EXTRAAFZET. A discount at or above the margin has none. */
  readonly extraAfzet: number | Problem;
  /** KORTING.EFFECT, before the discount is rounded to cents. */
  readonly effect: number | Problem;
  readonly zonderKostprijs: number;
}

/** Everything about one document discount: compared with the same offerte without a discount in per cent. */
export interface Kortingseffect {
  readonly korting: string;
  readonly totalen: OfferteTotalen;
  readonly totaalExcl: string;
  readonly totaalIncl: string;
  /** Undefined when no counting line has a kostprijs. */
  readonly marge?: Margeverandering;
  readonly ruimte: Kortingsruimte;
  /** What is left of the room after this discount; undefined without a limit. */
  readonly ruimteOver?: string;
  readonly ruimteInEuro?: string;
  readonly goedkeuring: Goedkeuring;
}

/**
 * "Wat kost deze korting?" as a function of the discount, for a slider: what does not change with the discount is
 * computed once. An offerte that cannot be computed answers with its problem.
 */
export function kortingseffecten(document: OfferteDocument): (korting: string) => Kortingseffect | Problem {
  const totalenVan = probeerMetVasteRegels(document);
  const zonder = totalenVan(metKorting(document, '0'));
  if (isProblem(zonder)) return () => zonder;
  const ruimte = kortingsruimte(document, zonder);
  const anders = documentkorting(andereKortingen(document.kortingen), zonder.subtotaal);
  return (korting) => {
    const given = metKorting(document, korting);
    const totalen = totalenVan(given);
    if (isProblem(totalen)) return totalen;
    const [over, euro] = [ruimteOver(given, ruimte), ruimteInEuro(given, totalen)];
    const marge = margeverandering(zonder, totalen, ofTurnover(decimaalOfNul(korting), anders));
    return {
      korting,
      totalen,
      totaalExcl: totalen.grondslag,
      totaalIncl: totalen.totaal,
      ...(marge && { marge }),
      ruimte,
      ...(over !== undefined && { ruimteOver: over }),
      ...(euro !== undefined && { ruimteInEuro: euro }),
      goedkeuring: goedkeuringVan(given, totalen),
    };
  };
}

/** The effect of one discount. For many of the same document, keep `kortingseffecten(document)`. */
export const kortingseffect = (document: OfferteDocument, korting: string): Kortingseffect | Problem =>
  kortingseffecten(document)(korting);

/** All percentages are taken of the subtotal: of the turnover that other discounts left, this one is a larger part. */
function ofTurnover(korting: Decimal, anders: Decimal | undefined): Decimal {
  const left = exact.one.minus(anders ?? exact.zero);
  return exact.zero.lessThan(left) ? korting.div(left) : korting;
}

function margeverandering(zonder: OfferteTotalen, met: OfferteTotalen, korting: Decimal): Margeverandering | undefined {
  if (!zonder.marge || !met.marge) return undefined;
  const [voor, na] = [margeVan(zonder), margeVan(met)];
  const verandering = decimaalOfNul(met.marge.brutowinst).minus(decimaalOfNul(zonder.marge.brutowinst));
  return {
    ...(voor && { voor: celwaarde(voor) }),
    ...(na && { na: celwaarde(na) }),
    brutowinst: met.marge.brutowinst,
    verandering: verandering.toFixed(2).replace('-0.00', '0.00'),
    extraAfzet: functiewaarde(kortingExtraafzet, { marge: voor, korting }),
    effect: functiewaarde(kortingEffect, { omzet: decimaal(zonder.marge.omzet), marge: voor, korting }),
    zonderKostprijs: met.marge.zonderKostprijs,
  };
}
