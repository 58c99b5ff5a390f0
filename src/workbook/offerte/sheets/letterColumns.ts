import { regelkolommen, type Regelkolom } from '../../../calc/offerte/regelkolommen';
import { columnName } from '../../area';
import type { Documentregel } from '../../../calc/offerte/offertedocument';

/** In points. The printed ones together are a little wider than the paper: the letter is printed one page wide. */
const widths: Readonly<Record<Regelkolom, number>> = {
  nr: 50,
  omschrijving: 232,
  aantal: 40,
  eenheid: 48,
  prijs: 62,
  staffelprijs: 60,
  per: 34,
  korting: 48,
  korting2: 54,
  korting3: 54,
  kortingEuro: 58,
  toeslagEuro: 58,
  btw: 60,
  bedrag: 70,
  soort: 68,
  groep: 46,
  gekozen: 52,
  btwSoort: 92,
  staffel: 60,
  artikel: 66,
  regel: 40,
  netto: 70,
  telt: 34,
  deel: 34,
  letOp: 300,
};

export const letterColumn = (kolom: Regelkolom): string => columnName(regelkolommen.indexOf(kolom));

/** The last column that is printed, the first of the work columns and the last of them. */
export const [PRINTED, WORK, LAST] = [letterColumn('bedrag'), letterColumn('soort'), letterColumn('letOp')];

const optional = {
  staffelprijs: ({ staffel }) => staffel !== undefined,
  per: ({ prijsPer }) => prijsPer !== undefined,
  korting2: ({ kortingen = [] }) => kortingen.length > 1,
  korting3: ({ kortingen = [] }) => kortingen.length > 2,
  kortingEuro: ({ kortingBedrag }) => kortingBedrag !== undefined,
  toeslagEuro: ({ toeslagBedrag }) => toeslagBedrag !== undefined,
} satisfies Partial<Record<Regelkolom, (regel: Documentregel) => boolean>>;

/** The printed columns that are there when a line uses them. */
export const unusedColumns = (regels: readonly Documentregel[]): readonly Regelkolom[] =>
  (Object.keys(optional) as (keyof typeof optional)[]).filter((kolom) => !regels.some(optional[kolom]));

/**
 * How wide a column is beside these others: the description gives way to the columns that only some offertes use, down to
 * `least`, so that the letter is not printed smaller than it must be.
 */
export function widthIn(visible: readonly Regelkolom[], least: number): (kolom: Regelkolom) => number {
  const extra = visible.filter((kolom) => kolom in optional).reduce((sum, kolom) => sum + widths[kolom], 0);
  const description = Math.max(least, widths.omschrijving - extra);
  return (kolom) => (kolom === 'omschrijving' ? description : widths[kolom]);
}
/** The block with the totals has its labels in the column of the description; a copy spreads them over several. */
export const LEAST_DESCRIPTION = { letter: 205, copy: 150 } as const;
