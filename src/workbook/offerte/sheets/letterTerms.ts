import type { Language } from '../../../calc/text';
import type { CellBorder } from '../../styles';
import { briefteksten as texts } from '../texts/briefteksten';
import { TERM_ROWS } from './letterFields';
import type { LetterGrid } from './letterGrid';
import type { LetterLayout } from './letterLayout';
import type { SheetPart } from '../../sheets/sheetParts';

const HAIR: CellBorder = { line: 'hair', color: '#A6A6A6' };

/** The heading of the terms and how its rows look, and the closing words over three rows. */
export function letterTerms(
  taal: Language,
  grid: LetterGrid,
  { terms, slot }: Pick<LetterLayout, 'terms' | 'slot'>,
  color: string,
  rows = TERM_ROWS,
): SheetPart {
  const { cells } = grid;
  return {
    blocks: [{ at: `A${terms}`, rows: [[texts.voorwaarden[taal]]] }],
    styles: [
      {
        range: cells('nr', 'bedrag', terms),
        style: { bold: true, color, borders: { bottom: { line: 'thin', color } } },
      },
      {
        range: cells('nr', 'bedrag', terms + 1, terms + rows),
        style: { vertical: 'Top', borders: { insideHorizontal: HAIR } },
      },
      { range: cells('nr', 'bedrag', slot, slot + 2), style: { wrap: true, vertical: 'Top', align: 'Left' } },
    ],
  };
}
