import type { Notation } from '../../../calc/notation';
import { parseFigure } from '../../../calc/parseFigure';
import type { UnitName } from '../../../calc/units';

/** Between the values of a typed list: a semicolon, a new line or tab from a pasted range, or a comma with a space. */
const SEPARATOR = /;|[\r\n\t]+|,\s+/;

/** A typed figure as a number; what is no figure stays text, so that the function can say what is wrong with it. */
export function readFigure(text: string, unit: UnitName, notation: Notation): number | string | null {
  const typed = text.trim();
  return typed === '' ? null : (parseFigure(typed, unit, notation) ?? typed);
}

/** "100; 200; 300" as three figures; an empty place in between stays empty. */
export function readFigures(text: string, unit: UnitName, notation: Notation): readonly (number | string | null)[] {
  const items = text
    .trim()
    .replace(/[;,\s]+$/, '')
    .split(SEPARATOR);
  return items.map((item) => readFigure(item, unit, notation));
}
