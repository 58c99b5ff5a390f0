import type { Cents } from '../../num';
import { Breuk, EEN } from './breuk';
import { onpasbaar } from './onpasbaar';
import type { Rekenaar } from './rekenaar';

const getallen = new Map<number, Breuk>();
/** Figures with more decimals come from a calculation, and seldom twice. */
const MEESTE = 6;

/** A short decimal as a fraction of whole numbers. */
export function breukVan(waarde: number): Breuk {
  const bekend = getallen.get(waarde);
  if (bekend) return bekend;
  const [heel = '', achter = ''] = String(waarde).split('.');
  const top = Number(heel + achter);
  if (!Number.isSafeInteger(top)) onpasbaar();
  const breuk = Breuk.van(top, 10 ** achter.length);
  if (achter.length <= MEESTE) getallen.set(waarde, breuk);
  return breuk;
}

/** Computes with exact fractions, and gives up where a figure is none. */
export const breukrekenaar: Rekenaar<Breuk> = {
  zero: Breuk.van(0),
  one: EEN,
  number: breukVan,
  fromCell: breukVan,
  toCell: (getal) => getal.toNumber(),
  toCents: (bedrag) => bedrag.afgerond(2, 'half') as Cents<Breuk>,
  round: (getal, plaatsen) => getal.afgerond(plaatsen.toNumber(), 'half'),
  roundUp: (getal) => getal.afgerond(0, getal.top < 0 ? 'omlaag' : 'omhoog'),
  afgerond: (getal, plaatsen, afronding) => getal.afgerond(plaatsen, afronding),
  ln: onpasbaar,
  wortel: onpasbaar,
};
