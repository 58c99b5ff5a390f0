import type { Regelsoort } from '../../../calc/offerte/offerte';
import type { SheetPlan } from '../../plan';
import { briefteksten as texts } from '../texts/briefteksten';
import { kolomkoppen } from '../texts/kolomkoppen';
import { finishedHead } from './finishedHead';
import { finishedTerms } from './finishedTerms';
import type { FinishedLetter } from './finished';
import { finishedTotals } from './finishedTotals';
import { houseColor } from './houseColor';
import { LEAST_DESCRIPTION } from './letterColumns';
import { letterGrid, type LetterGrid } from './letterGrid';
import { FIRST_LINE, HEAD_ROWS } from './letterLayout';
import { letterSignature } from './letterSignature';
import { heightOf, LETTER_ROW } from './letterText';
import { finishedPage } from './finishedPage';
import { lineLooks } from './lineLooks';
import { joinedParts, type SheetPart } from '../../sheets/sheetParts';

export function finishedLetter(content: FinishedLetter): SheetPlan {
  const { source, kolommen, regels, totalen, voorwaarden, slot } = content;
  const { taal, organisatie, account } = source;
  const grid = letterGrid(kolommen, LEAST_DESCRIPTION.copy);
  const { onWhite } = houseColor(organisatie.kleur);
  const lastLine = FIRST_LINE + Math.max(1, regels.length) - 1;
  const totals = { first: lastLine + 2, last: lastLine + 1 + totalen.length };
  const terms = totals.last + 2;
  const closing = terms + voorwaarden.length + 2;
  const signature = closing + (slot === '' ? 0 : 2);
  const end = content.isSigned ? signature + 6 : closing;
  const signers = `${texts.namens[taal]}${organisatie.naam}`;
  const parts = joinedParts([
    {
      styles: [{ range: grid.cells('nr', 'bedrag', 1, end), style: { size: 10 } }],
      rowHeights: [{ rows: `1:${end}`, points: LETTER_ROW }],
    },
    finishedHead(source, grid, content.titel),
    linesPart(content, grid, lastLine),
    finishedTotals(totalen, grid, totals.first, onWhite),
    finishedTerms(taal, voorwaarden, grid, terms, onWhite),
    slot === '' ? {} : paragraph(slot, grid, closing),
    content.isSigned ? letterSignature(taal, grid, signature) : {},
    content.isSigned
      ? {
          blocks: [
            { at: `A${signature}`, rows: [[signers]] },
            { at: `${grid.letter('eenheid')}${signature}`, rows: [[`${texts.akkoord[taal]}${account.naam}`]] },
          ],
        }
      : {},
  ]);
  return {
    title: content.blad,
    ...parts,
    columnWidths: grid.widths,
    page: finishedPage(content, grid, { lastLine, totals, terms, closing, end }),
    gridLines: false,
    select: 'A1',
  };
}

function linesPart({ source, kolommen, regels }: FinishedLetter, grid: LetterGrid, lastLine: number): SheetPart {
  const { taal, organisatie } = source;
  const { fill, onFill } = houseColor(organisatie.kleur);
  const { head } = HEAD_ROWS;
  const looks = lineLooks(kolommen, FIRST_LINE, lastLine);
  const rowsOf = (soort: Regelsoort) =>
    regels.flatMap((regel, index) => (regel.soort === soort ? [grid.cells('nr', 'bedrag', FIRST_LINE + index)] : []));
  return {
    blocks: [
      { at: `A${head}`, rows: [kolommen.map((kolom) => kolomkoppen.regels[kolom][taal])] },
      { at: `A${FIRST_LINE}`, rows: regels.map(({ cells }) => kolommen.map((kolom) => cells[kolom] ?? null)) },
    ].filter(({ rows }) => rows.length > 0),
    styles: [
      ...looks.styles,
      { range: grid.cells('nr', 'bedrag', head), style: { fill, color: onFill, bold: true, vertical: 'Center' } },
      ...looks.headStyles(head),
      { range: grid.cells('nr', 'bedrag', FIRST_LINE, lastLine), style: { borders: looks.borders } },
      ...rowsOf('sectie').map((range) => ({ range, style: { bold: true as const, fill: '#EDF1F7' } })),
      ...rowsOf('tekst').map((range) => ({ range, style: { italic: true as const } })),
    ],
    formats: looks.formats,
    rowHeights: [
      { rows: `${head}:${head}`, points: 21 },
      ...regels.flatMap(({ soort, cells }, index) => {
        const width = grid.width('omschrijving', 'omschrijving');
        const points = heightOf(String(cells.omschrijving ?? ''), width, soort === 'sectie');
        return points > LETTER_ROW ? [{ rows: `${FIRST_LINE + index}:${FIRST_LINE + index}`, points }] : [];
      }),
    ],
  };
}

/** Running text over the width of the letter. */
export function paragraph(text: string, grid: LetterGrid, row: number): SheetPart {
  const range = grid.cells('nr', 'bedrag', row);
  return {
    blocks: [{ at: `A${row}`, rows: [[text]] }],
    merged: [range],
    styles: [{ range, style: { wrap: true, vertical: 'Top', align: 'Left' } }],
    rowHeights: [{ rows: `${row}:${row}`, points: heightOf(text, grid.width('nr', 'bedrag')) }],
  };
}
