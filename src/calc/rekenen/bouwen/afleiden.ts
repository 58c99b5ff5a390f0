import type { Afgeleide } from '../sjabloon';
import type { Breuk } from '../uitdrukking/breuk';
import { breukrekenaar } from '../uitdrukking/breukrekenaar';
import { compileer, type Namen } from '../uitdrukking/compileer';
import type { Gegeven, Gegevens } from '../uitdrukking/regel';

/** What follows from the givens before it. */
export type Afleider = (gegevens: Gegevens<Breuk>) => Gegeven<Breuk>;

/** How a derived given is made: a figure, a column of figures, or one word of a list. */
export function afleiderVan(afgeleide: Afgeleide, namen: Namen): Afleider {
  if (typeof afgeleide === 'string') {
    const regel = compileer(afgeleide, namen);
    return (gegevens) => regel(breukrekenaar, gegevens);
  }
  if ('uit' in afgeleide) {
    const [woorden, index] = [afgeleide.uit, compileer(afgeleide.index, namen)];
    return (gegevens) => woorden[index(breukrekenaar, gegevens).toNumber() - 1] ?? '';
  }
  const regels = afgeleide.map((uitdrukking) => compileer(uitdrukking, namen));
  return (gegevens) => regels.map((regel) => regel(breukrekenaar, gegevens));
}
