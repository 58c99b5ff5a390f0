import type { Notation } from '../../../calc/notation';
import type { Param } from '../../../calc/params';
import type { Texts } from '../../texts/nl';
import { typedFigure } from './figureText';

/** What a cell or a field holds, to be read: figures in full, truths and errors as Excel names them, words as they stand. */
export function contentText(content: unknown, param: Param, notation: Notation, { field }: Texts): string {
  if (typeof content === 'number') return typedFigure(content, param.kind.unit, notation);
  if (typeof content === 'boolean') return field.truths[content ? 'yes' : 'no'];
  return field.error(String(content ?? field.emptyCell));
}
