import type { Notation } from '../../../calc/notation';
import type { Param } from '../../../calc/params';
import type { Texts } from '../../texts/nl';
import { takesList } from '../form/entry';
import { listText } from '../form/readAs';

/**
 * What stands in a formula in the place of a parameter that holds these cells; undefined where nothing does. Of a
 * repeating one that is the first: the formula says itself how the next ones follow.
 */
export function filledFigure(
  cells: readonly unknown[],
  param: Param,
  notation: Notation,
  texts: Texts,
): string | undefined {
  const all = cells.length > 0 ? cells : [param.default].filter((value) => value !== undefined);
  if (all.length === 0) return undefined;
  const isList = takesList(param) && param.shape !== 'repeating';
  const text = listText(isList ? all : all.slice(0, 1), param, notation, texts);
  return (all.length > 1 && isList) || text.startsWith('-') ? `(${text})` : text;
}
