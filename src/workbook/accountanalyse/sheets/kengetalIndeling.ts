import { JAARKOLOMMEN } from '../../../calc/accountanalyse/account';
import { kengetalsleutels } from '../../../calc/accountanalyse/kengetalsleutels';
import type { Kengetalsleutel } from '../../../calc/accountanalyse/analyse';
import { columnName } from '../../area';

/** The columns of the sheet with the ratios: first what is printed, then an empty one, then what is computed with. */
const kolommen = [
  'groep',
  'kengetal',
  'jaar0',
  'jaar1',
  'jaar2',
  'jaar3',
  'jaar4',
  'verschil',
  'richting',
  'oordeel',
  'norm',
  'bron',
  'definitie',
  'opmerking',
  'leeg',
  'sleutel',
  'blok0',
  'blok1',
  'blok2',
  'blok3',
  'blok4',
  'plaats',
  'laatste',
  'band',
  'standaard1',
  'standaard2',
  'standaard3',
  'normrij',
  'branche1',
  'branche2',
  'branche3',
  'grens1',
  'grens2',
  'grens3',
  'zonderBegin',
  'jaren',
  'van',
  'naar',
] as const;
export type Kengetalkolom = (typeof kolommen)[number];

/** In points. */
const breedten: Readonly<Partial<Record<Kengetalkolom, number>>> = {
  groep: 68,
  kengetal: 120,
  verschil: 54,
  richting: 56,
  oordeel: 84,
  norm: 124,
  bron: 84,
  definitie: 160,
  opmerking: 168,
  leeg: 20,
  sleutel: 110,
};
const FIGURE = 62;

export const letter = (kolom: Kengetalkolom): string => columnName(kolommen.indexOf(kolom));
export const yearLetter = (kolom: number): string => columnName(kolommen.indexOf('jaar0') + kolom);
export const LAST_PRINTED: Kengetalkolom = 'opmerking';
export const kengetalbreedten: readonly number[] = kolommen.map((kolom) => breedten[kolom] ?? FIGURE);

export const KENGETAL_ROWS = { title: 1, legend: 2, unit: 3, sleutels: 3, vorige: 4, head: 5 } as const;
const FIRST_RATIO = KENGETAL_ROWS.head + 1;
export const LAST_RATIO = KENGETAL_ROWS.head + kengetalsleutels.length;
/** Below the ratios: on the left what the return is made of, on the right the table of signals, which grows. */
export const DUPONT_HEADING = LAST_RATIO + 2;

export const ratioRow = (sleutel: Kengetalsleutel): number => FIRST_RATIO + kengetalsleutels.indexOf(sleutel);
export const inRatios = (from: Kengetalkolom, to: Kengetalkolom = from): string =>
  `${letter(from)}${FIRST_RATIO}:${letter(to)}${LAST_RATIO}`;
export const RATIOS_SHOWN = inRatios('jaar0', `jaar${JAARKOLOMMEN - 1}` as Kengetalkolom);
export const BLOCK_CELL = `${letter('blok0')}${FIRST_RATIO}`;
/** The whole block: what it spills into is read through its first cell, so that everything follows when it is computed. */
const BLOCK = `$${letter('blok0')}$${FIRST_RATIO}:$${letter(`blok${JAARKOLOMMEN - 1}` as Kengetalkolom)}$${LAST_RATIO}`;
/** What the block has for a ratio in a year. */
export const outcomeOf = (sleutel: Kengetalsleutel, kolom: number): string =>
  `INDEX(${BLOCK},${kengetalsleutels.indexOf(sleutel) + 1},${kolom + 1})`;
/** The same of the year in a place from one, as a formula has it. */
export const outcomeAt = (sleutel: Kengetalsleutel, place: string): string =>
  `INDEX(${BLOCK},${kengetalsleutels.indexOf(sleutel) + 1},${place})`;
const inBlock = (row: number, kolom: number): string => `$${letter(`blok${kolom}` as Kengetalkolom)}$${row}`;
/** Above the block: the year of a column with its place (see `yearKey`), and the place of the year before it; else zero. */
export const yearKeyCell = (kolom: number): string => inBlock(KENGETAL_ROWS.sleutels, kolom);
export const placeBeforeCell = (kolom: number): string => inBlock(KENGETAL_ROWS.vorige, kolom);
const overYears = (cell: (kolom: number) => string): string => `${cell(0)}:${cell(JAARKOLOMMEN - 1)}`;
export const YEAR_KEYS = overYears(yearKeyCell);
export const PLACES_BEFORE = overYears(placeBeforeCell);

/** What is shown of a ratio in a year. */
export const ratioCell = (sleutel: Kengetalsleutel, kolom: number): string =>
  `${yearLetter(kolom)}${ratioRow(sleutel)}`;
/** The boundary from which a ratio is judged good enough, as it is in use. */
export const boundaryCell = (sleutel: Kengetalsleutel, index: number): string =>
  `${letter(`grens${index + 1}` as Kengetalkolom)}${ratioRow(sleutel)}`;
