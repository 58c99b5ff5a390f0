import { exact, type Decimal } from '../../decimal';
import type { Problem } from '../../errors';
import { marge } from '../../calculatie/marge';
import { bodemprijs } from '../../korting/bodemprijs';
import type { OfferteTotalen } from '../offerte';
import type { OfferteDocument } from '../offertedocument';
import { decimaal, decimaalOfNul } from './decimaal';
import { functiewaarde } from './functiewaarde';

/** The lowest price of one counting line, and whether it goes below it. */
export interface Bodem {
  readonly regel: string;
  /** Per unit excl. btw: BODEMPRIJS. */
  readonly bodemprijs: number | Problem;
  /** What one unit brings in after the discounts of its line, excl. btw. */
  readonly nettoPerStuk: number;
  /** A fraction of that: MARGE. */
  readonly marge: number | Problem;
  readonly isOnder: boolean;
}

/**
 * Of every counting line with a kostprijs its bodemprijs: the price at which the least margin is just reached, without a
 * least margin the kostprijs itself. A line goes by its own discounts; the document discount counts for the total. What
 * is sent back (below zero) has no floor.
 */
export function bodemprijzen(
  { regels, prijzen, intern }: Pick<OfferteDocument, 'regels' | 'prijzen' | 'intern'>,
  totalen: OfferteTotalen,
): readonly Bodem[] {
  const minMarge = decimaal(intern.minMarge);
  return regels.flatMap((regel, index): readonly Bodem[] => {
    const outcome = totalen.regels[index];
    const [kostprijs, aantal] = [decimaal(regel.kostprijs), decimaal(regel.aantal) ?? exact.one];
    if (!outcome?.telt || kostprijs === undefined || aantal.isZero()) return [];
    const netto = decimaalOfNul(outcome.netto);
    const perStuk = (prijzen === 'inclusief' ? withoutBtw(netto, regel.btw?.tarief) : netto).div(aantal);
    return [
      {
        regel: regel.id,
        bodemprijs: functiewaarde(bodemprijs, { kostprijs, minimaleMarge: minMarge }),
        nettoPerStuk: exact.toCell(perStuk),
        marge: functiewaarde(marge, { verkoopprijs: perStuk, inkoopprijs: kostprijs }),
        isOnder: exact.zero.lessThan(aantal) && isBelow(perStuk, kostprijs, minMarge ?? exact.zero),
      },
    ];
  });
}

const withoutBtw = (bedrag: Decimal, tarief: string | undefined): Decimal =>
  bedrag.div(exact.one.plus(decimaalOfNul(tarief)));

/** Without a division, so that exactly at the floor is not below it. */
const isBelow = (prijs: Decimal, kostprijs: Decimal, minMarge: Decimal): boolean =>
  prijs.times(exact.one.minus(minMarge)).lessThan(kostprijs);
