import type { Language } from '../../../calc/text';
import { briefteksten as texts } from '../texts/briefteksten';
import type { LetterGrid } from './letterGrid';
import { heightOf } from './letterText';
import type { SheetPart } from '../../sheets/sheetParts';

/** The terms as sentences below their heading. */
export function finishedTerms(
  taal: Language,
  sentences: readonly string[],
  grid: LetterGrid,
  row: number,
  color: string,
): SheetPart {
  if (sentences.length === 0) return {};
  const ranges = sentences.map((_, index) => grid.cells('nr', 'bedrag', row + 1 + index));
  return {
    blocks: [{ at: `A${row}`, rows: [[texts.voorwaarden[taal]], ...sentences.map((sentence) => [sentence])] }],
    merged: ranges,
    styles: [
      {
        range: grid.cells('nr', 'bedrag', row),
        style: { bold: true, color, borders: { bottom: { line: 'thin', color } } },
      },
      ...ranges.map((range) => ({
        range,
        style: { wrap: true as const, vertical: 'Top' as const, align: 'Left' as const },
      })),
    ],
    rowHeights: sentences.map((sentence, index) => ({
      rows: `${row + 1 + index}:${row + 1 + index}`,
      points: heightOf(sentence, grid.width('nr', 'bedrag')),
    })),
  };
}
