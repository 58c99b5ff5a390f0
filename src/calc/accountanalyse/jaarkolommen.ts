import type { Account } from './account';

/** The columns that hold a year, the oldest first; of one year twice the left one goes first. */
export function jaarkolommen(jaren: Account['jaren']): readonly number[] {
  const kolommen = jaren.flatMap(({ jaar }, kolom) => (jaar === '' ? [] : [{ jaar, kolom }]));
  return kolommen.sort((a, b) => a.jaar - b.jaar).map(({ kolom }) => kolom);
}
