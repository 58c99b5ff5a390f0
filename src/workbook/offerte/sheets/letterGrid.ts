import type { Regelkolom } from '../../../calc/offerte/regelkolommen';
import { columnName } from '../../area';
import { widthIn } from './letterColumns';

/** The columns of a letter, from A on: all of them on the sheet that is worked on, the printed ones on a copy. */
export interface LetterGrid {
  readonly kolommen: readonly Regelkolom[];
  readonly letter: (kolom: Regelkolom) => string;
  /** The cells of one row from one column to another. */
  readonly cells: (from: Regelkolom, to: Regelkolom, row: number, last?: number) => string;
  /** In points, of every column. */
  readonly widths: readonly number[];
  /** How wide these columns are together, without the hidden ones. */
  readonly width: (from: Regelkolom, to: Regelkolom) => number;
}

export function letterGrid(
  kolommen: readonly Regelkolom[],
  leastDescription: number,
  hidden: readonly Regelkolom[] = [],
): LetterGrid {
  const widthOf = widthIn(
    kolommen.filter((kolom) => !hidden.includes(kolom)),
    leastDescription,
  );
  const letter = (kolom: Regelkolom) => columnName(kolommen.indexOf(kolom));
  return {
    kolommen,
    letter,
    widths: kolommen.map(widthOf),
    cells: (from, to, row, last = row) => `${letter(from)}${row}:${letter(to)}${last}`,
    width: (from, to) =>
      kolommen
        .slice(kolommen.indexOf(from), kolommen.indexOf(to) + 1)
        .filter((kolom) => !hidden.includes(kolom))
        .reduce((total, kolom) => total + widthOf(kolom), 0),
  };
}
