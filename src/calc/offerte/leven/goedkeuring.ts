import type { OfferteTotalen } from '../offerte';
import type { OfferteDocument } from '../offertedocument';
import { celwaarde, decimaal } from './decimaal';
import { documentkorting } from './documentkorting';
import { margeVan } from './margeVan';
import { regelkorting } from './regelkorting';

/** One reason why somebody must approve: what it is, and the limit of the mandate that it passes. Fractions. */
export interface Goedkeuringsreden {
  readonly code: 'documentkorting' | 'regelkorting' | 'marge';
  /** The id of the line, of a discount on a line. */
  readonly regel?: string;
  readonly waarde: string;
  readonly grens: string;
}
export interface Goedkeuring {
  readonly redenen: readonly Goedkeuringsreden[];
  readonly isNodig: boolean;
  /** Somebody put a name to it. Colleagues agree so in one workbook: it locks nothing. */
  readonly isGegeven: boolean;
}

/**
 * Whether the offerte goes beyond the mandate: a discount above the highest one, on the document or on one line that
 * counts, or a margin below the least one. Exactly at the limit is within it; a limit that is not filled in sets none.
 */
export function goedkeuringVan(
  document: Pick<OfferteDocument, 'regels' | 'kortingen' | 'intern'>,
  totalen: OfferteTotalen,
): Goedkeuring {
  const { maxKorting, minMarge, goedgekeurdDoor } = document.intern;
  const redenen = [...kortingsredenen(document, totalen, maxKorting), ...margeredenen(totalen, minMarge)];
  return { redenen, isNodig: redenen.length > 0, isGegeven: goedgekeurdDoor.trim() !== '' };
}

function kortingsredenen(
  { regels, kortingen }: Pick<OfferteDocument, 'regels' | 'kortingen'>,
  totalen: OfferteTotalen,
  maxKorting: string,
): readonly Goedkeuringsreden[] {
  const grens = decimaal(maxKorting);
  if (!grens) return [];
  const whole = documentkorting(kortingen, totalen.subtotaal);
  const onDocument: readonly Goedkeuringsreden[] =
    whole && grens.lessThan(whole) ? [{ code: 'documentkorting', waarde: celwaarde(whole), grens: maxKorting }] : [];
  const onLines = regels.flatMap((regel, index): readonly Goedkeuringsreden[] => {
    const outcome = totalen.regels[index];
    const korting = outcome?.telt ? regelkorting(regel, outcome.netto) : undefined;
    return korting && grens.lessThan(korting)
      ? [{ code: 'regelkorting', regel: regel.id, waarde: celwaarde(korting), grens: maxKorting }]
      : [];
  });
  return [...onDocument, ...onLines];
}

function margeredenen(totalen: OfferteTotalen, minMarge: string): readonly Goedkeuringsreden[] {
  const [grens, marge] = [decimaal(minMarge), margeVan(totalen)];
  return grens && marge?.lessThan(grens) ? [{ code: 'marge', waarde: celwaarde(marge), grens: minMarge }] : [];
}
