import { exact } from '../../../calc/decimal';
import { CalculationError } from '../../../calc/errors';
import type { Notation } from '../../../calc/notation';
import type { Param } from '../../../calc/params';
import { isEmpty, type CellContent } from '../../../calc/readArguments';
import { cellsOf } from './argument';
import type { Entry } from './entry';

/** A word or a truth value in the spelling of the function; undefined for what the function refuses. */
export function wordRead(content: CellContent, param: Param): string | boolean | undefined {
  if (isEmpty(content)) return undefined;
  try {
    const value = param.kind.read(content, exact);
    return typeof value === 'object' ? undefined : value;
  } catch (error) {
    if (error instanceof CalculationError) return undefined;
    throw error;
  }
}

/** The word that a field hands to every outcome; undefined when it hands over none, or not the same one to all. */
export function wordIn(entry: Entry, param: Param, notation: Notation): string | boolean | undefined {
  const cells = cellsOf(entry, param, notation)?.flat() ?? [null];
  const words = new Set(cells.map((cell) => (isEmpty(cell) ? param.default : wordRead(cell, param))));
  const [word] = words;
  return words.size === 1 && typeof word !== 'number' ? word : undefined;
}
