import type { StyleName } from '../../styles';
import type { CellKind } from '../../store/cellKind';

type Kind = CellKind | 'formula';
/** These compute words. */
const WORDS: readonly string[] = ['letOp', 'omschrijving', 'verloopt'];
const isFigure = (key: string, kind: Kind): boolean =>
  kind === 'number' || kind === 'date' || (kind === 'formula' && !WORDS.includes(key));

/** How a column of a table looks: what is filled in, and what is computed. */
export function lookOf(key: string, kind: Kind): StyleName {
  if (kind === 'formula') return isFigure(key, kind) ? 'formula' : 'computedText';
  return isFigure(key, kind) ? 'input' : 'inputText';
}
/** A header stands above its figures or its words. */
export const headOf = (key: string, kind: Kind): StyleName => (isFigure(key, kind) ? 'headFigure' : 'headRemark');
