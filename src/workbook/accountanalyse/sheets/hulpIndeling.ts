import type { Jaarindeling } from './jaarIndeling';
import { JAARKOLOMMEN } from '../../../calc/accountanalyse/account';
import { columnName } from '../../area';

/** What the remarks are made from, a row each, to the right of what is printed. */
export const hulprijen = [
  'jaar',
  'wanneer',
  'vorigJaar',
  'omzet',
  'vorigeOmzet',
  'wanneerVorigeOmzet',
  'balans',
  'vorigeBalans',
  'wanneerVorigeBalans',
  'margeBalans',
  'margeBedrijfsresultaat',
  'margeResultaatVoor',
] as const;
export type Hulprij = (typeof hulprijen)[number];

/** An empty column, the words, and a column for each year. */
const wordColumn = ({ kolom }: Jaarindeling): number => kolom + JAARKOLOMMEN + 2;

export const hulpwoordcel = (indeling: Jaarindeling): string => `${columnName(wordColumn(indeling))}${indeling.jaren}`;
export const hulpwoordbereik = (indeling: Jaarindeling): string =>
  `${hulpwoordcel(indeling)}:${columnName(wordColumn(indeling))}${indeling.jaren + hulprijen.length - 1}`;
/** Held in its row; remarks of other years look along it. */
export const hulpcel = (indeling: Jaarindeling, rij: Hulprij, jaar: number): string =>
  `${columnName(wordColumn(indeling) + 1 + jaar)}$${indeling.jaren + hulprijen.indexOf(rij)}`;
export const hulpbereik = (indeling: Jaarindeling): string =>
  `${hulpcel(indeling, 'jaar', 0)}:${hulpcel(indeling, 'margeResultaatVoor', JAARKOLOMMEN - 1)}`.replaceAll('$', '');
