import type { Language } from '../../../calc/text';
import type { Tabelsoort } from '../schade';
import { kolomkoppen, type Kolom } from '../texts/kolomkoppen';

/** The columns of a table as formulas name them, written out so that every engine reads them. */
export interface ColumnReferences<K extends string> {
  /** The cell in the row of the formula. */
  readonly here: (kolom: K) => string;
  /** The cells from one column to another in the row of the formula. */
  readonly hereFrom: (kolom: K, to: K) => string;
  readonly all: (kolom: K) => string;
  readonly allFrom: (kolom: K, to: K) => string;
}

/** A header holds none of the signs that a formula would read otherwise. */
export function columnReferences<T extends Tabelsoort>(
  tabel: T,
  name: string,
  taal: Language,
): ColumnReferences<Kolom<T>> {
  const koppen = kolomkoppen[tabel] as unknown as Readonly<Record<Kolom<T>, (typeof kolomkoppen.staffels)['staffel']>>;
  const kop = (kolom: Kolom<T>) => `[${koppen[kolom][taal]}]`;
  return {
    here: (kolom) => `${name}[[#This Row],${kop(kolom)}]`,
    hereFrom: (kolom, to) => `${name}[[#This Row],${kop(kolom)}:${kop(to)}]`,
    all: (kolom) => `${name}${kop(kolom)}`,
    allFrom: (kolom, to) => `${name}[${kop(kolom)}:${kop(to)}]`,
  };
}
