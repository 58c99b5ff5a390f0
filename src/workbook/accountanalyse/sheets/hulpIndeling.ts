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

export const hulpwoordcel = ({ hulpkolom, hulprij }: Jaarindeling): string => `${columnName(hulpkolom - 1)}${hulprij}`;
export const hulpwoordbereik = (indeling: Jaarindeling): string =>
  `${hulpwoordcel(indeling)}:${columnName(indeling.hulpkolom - 1)}${indeling.hulprij + hulprijen.length - 1}`;
/** Held in its row; remarks of other years look along it. */
export const hulpcel = ({ hulpkolom, hulprij }: Jaarindeling, rij: Hulprij, jaar: number): string =>
  `${columnName(hulpkolom + jaar)}$${hulprij + hulprijen.indexOf(rij)}`;
export const hulpbereik = (indeling: Jaarindeling): string =>
  `${hulpcel(indeling, 'jaar', 0)}:${hulpcel(indeling, 'margeResultaatVoor', JAARKOLOMMEN - 1)}`.replaceAll('$', '');
