import { boekjaar, posten, type Cijfer, type Post } from '../blok/boekjaar';
import { exact } from '../decimal';
import type { Jaarkolom } from './account';

/** The first posts of a year added up, less the others; '' when one of them is missing or is no figure. */
export function jaarkolomSom(
  { cijfers }: Pick<Jaarkolom, 'cijfers'>,
  plus: readonly Post[],
  min: readonly Post[] = [],
): number | '' {
  const jaar = boekjaar(
    posten.map((post) => cijfers[post]),
    { vorig: undefined, btwTarief: null },
    exact,
  );
  const som: Cijfer = jaar.som(plus, min);
  return typeof som === 'number' ? som : '';
}
