import type { Language } from '../../../calc/text';
import type { CellBorder } from '../../styles';
import { briefteksten as texts } from '../texts/briefteksten';
import type { LetterGrid } from './letterGrid';
import type { SheetPart } from '../../sheets/sheetParts';

const LINE: CellBorder = { line: 'thin', color: '#7F7F7F' };

/** Room for both to sign, from its first row on: for whom, then name, place, date and signature. */
export function letterSignature(taal: Language, grid: LetterGrid, first: number): SheetPart {
  const labels = [texts.naam, texts.plaats, texts.datum, texts.handtekening].map((text) => text[taal]);
  const { letter, cells } = grid;
  const rows = labels.map((_, index) => first + 1 + index + (index === labels.length - 1 ? 2 : 0));
  return {
    blocks: (['nr', 'eenheid'] as const).flatMap((column) =>
      labels.map((label, index) => ({ at: `${letter(column)}${rows[index]}`, rows: [[label]] })),
    ),
    styles: [
      { range: cells('nr', 'bedrag', first), style: { bold: true } },
      ...rows.flatMap((row) => [
        { range: `${letter('omschrijving')}${row}`, style: { borders: { bottom: LINE }, indent: 1 } },
        { range: cells('korting', 'bedrag', row), style: { borders: { bottom: LINE } } },
      ]),
      ...(['nr', 'eenheid'] as const).map((column) => ({
        range: `${letter(column)}${first + 1}:${letter(column)}${rows.at(-1)}`,
        style: 'note' as const,
      })),
    ],
  };
}
