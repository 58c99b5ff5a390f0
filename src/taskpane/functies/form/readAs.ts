import { formatFigure } from '../../../calc/format';
import { plainFigure, type Notation } from '../../../calc/notation';
import type { Param } from '../../../calc/params';
import type { Texts } from '../../texts/nl';
import { contentText } from '../result/contentText';
import { typedFigure } from '../result/figureText';
import { cellsOf } from './argument';
import { takesList, type Entry } from './entry';

const bare = (text: string): string => text.replace(/[\s€]|EUR/gi, '');

/** What the cells of a list hold, shortened to the first few. */
export function listText(cells: readonly unknown[], param: Param, notation: Notation, texts: Texts): string {
  const SHOWN = 5;
  const shown = cells.slice(0, SHOWN).map((cell) => contentText(cell, param, notation, texts));
  const more = cells.length > SHOWN ? [texts.field.more(cells.length - SHOWN)] : [];
  return [...shown, ...more].join('; ');
}

/** How a field was read, where that is not what it shows; undefined when there is nothing to say. */
export function readAs(entry: Entry, param: Param, notation: Notation, texts: Texts): string | undefined {
  if (entry.kind !== 'typed') return undefined;
  const cells = cellsOf(entry, param, notation)?.flat() ?? [];
  const [first] = cells;
  if (typeof first !== 'number' || cells.some((cell) => typeof cell === 'string')) return undefined;
  if (takesList(param) && cells.length > 1) {
    return texts.field.readAsList(cells.length, listText(cells, param, notation, texts));
  }
  const { unit } = param.kind;
  const same = [typedFigure(first, unit, notation), formatFigure(first, unit, notation)];
  if (unit !== 'fractie') same.push(plainFigure(first, notation));
  return same.map(bare).includes(bare(entry.text)) ? undefined : texts.field.readAs(typedFigure(first, unit, notation));
}
