import type { Language } from '../../../calc/text';
import { units, type UnitName } from '../../../calc/units';
import { quotedText } from './quotedText';

/**
 * The figure of a cell as a part of a sentence that a formula makes, in the signs of the machine: a format would be read
 * in its language, and so differ from machine to machine.
 */
export function figureInWords(cell: string, unit: UnitName, taal: Language): string {
  const { format, symbol } = units[unit] as { format: string; symbol: Readonly<Record<Language, string>> };
  if (format.includes('%')) return `FIXED(100*${cell},${placesOf(format)})&"%"`;
  if (unit === 'euro') return `FIXED(${cell},0)`;
  const figure = `FIXED(${cell},${placesOf(format)})`;
  return unit === 'dagen' || unit === 'keerPerJaar' ? `${figure}&${quotedText(` ${symbol[taal]}`)}` : figure;
}

/** The same of a boundary, that has no more decimals than it needs. */
export const boundaryInWords = (cell: string, unit: UnitName): string =>
  units[unit].format.includes('%') ? `ROUND(100*${cell},2)&"%"` : `ROUND(${cell},2)`;

const placesOf = (format: string): number => /\.(0+)/.exec(format)?.[1]?.length ?? 0;
