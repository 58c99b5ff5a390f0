import type { Post } from '../blok/boekjaar';
import { exact } from '../decimal';
import type { Jaarkolom } from './account';

/** Half a cent: amounts in euro come out to the cent. */
export const HALVE_CENT = 0.005;
const MAX_DECIMALEN = 2;

/**
 * How far a sum of these posts may lie beside a published one by rounding alone. A source that prints thousands or
 * millions rounds every post, so each can be half a unit of its last printed digit off: 1 when all are whole, 0.1 when some
 * have a decimal. Books in euro add up to the cent; a euro too many is a mistake there, and is told.
 */
export function afrondmarge({ cijfers }: Jaarkolom, posten: readonly Post[], eenheid: string): number {
  if (eenheid === '1' || eenheid === '') return HALVE_CENT;
  const decimalen = Math.max(0, ...posten.map((post) => decimalenVan(cijfers[post])));
  return (posten.length / 2) * 10 ** -decimalen;
}

function decimalenVan(cijfer: unknown): number {
  if (typeof cijfer !== 'number') return 0;
  const waarde = exact.fromCell(cijfer);
  const genoeg = [0, 1, MAX_DECIMALEN].find((decimalen) => exact.round(waarde, exact.number(decimalen)).equals(waarde));
  return genoeg ?? MAX_DECIMALEN;
}
