import { JAARKOLOMMEN } from '../../../calc/accountanalyse/account';
import type { Area } from '../../area';
import { bereiknamen } from '../sheets/accountnamen';
import { jaarplaatsen } from '../sheets/jaarIndeling';
import type { Bladcellen } from './askBladcellen';

/** A column of the annual figures that is one too many, counted from the first. */
interface Overigekolom {
  readonly kolom: number;
  /** Whether it holds a year or figures. */
  readonly isGevuld: boolean;
}

/** Which columns hold the five years: of more, because people inserted some, the first five that hold anything. */
export function jaarkolommenIn({ bereik, value }: Bladcellen): {
  readonly gelezen: readonly number[];
  readonly overig: readonly Overigekolom[];
} {
  const areas = [bereiknamen.jaren, bereiknamen.jaarcijfers, bereiknamen.eigenCijfers].flatMap(
    (name) => bereik(name) ?? [],
  );
  const count = bereik(bereiknamen.jaarcijfers)?.columns ?? JAARKOLOMMEN;
  if (count <= JAARKOLOMMEN) return { gelezen: jaarplaatsen, overig: [] };
  const isIn = ({ row, column, rows }: Area, kolom: number): boolean =>
    Array.from({ length: rows }, (_, index) => value(row + index, column + kolom)).some((cell) => cell !== '');
  const all = Array.from({ length: count }, (_, kolom) => ({
    kolom,
    isGevuld: areas.some((area) => kolom < area.columns && isIn(area, kolom)),
  }));
  const gevuld = all.filter(({ isGevuld }) => isGevuld);
  const laatste = gevuld.at(-1)?.kolom ?? -1;
  // A year is added behind the others, so that is where the empty columns are wanted.
  const leeg = all.filter(({ isGevuld }) => !isGevuld);
  const inVolgorde = [
    ...gevuld,
    ...leeg.filter(({ kolom }) => kolom > laatste),
    ...leeg.filter(({ kolom }) => kolom < laatste),
  ];
  const gelezen = inVolgorde.slice(0, JAARKOLOMMEN).map(({ kolom }) => kolom);
  return {
    gelezen: gelezen.sort((a, b) => a - b),
    overig: all.filter(({ kolom }) => !gelezen.includes(kolom)),
  };
}
