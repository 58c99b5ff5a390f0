import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { PlannedPage } from '../../plannedPage';
import { briefteksten as texts } from '../texts/briefteksten';
import type { LetterGrid } from './letterGrid';
import type { LetterLayout } from './letterLayout';
import { HEAD_ROWS } from './letterLayout';
import { heightOf } from './letterText';
import { pageBreaks, type KeptRows } from './pageBreaks';

const A4 = { width: 595, height: 842 };
export const LETTER_MARGINS = { left: 42, right: 36, top: 42, bottom: 54, header: 20, footer: 24 } as const;
const ROW = 15;

/** The letter on A4: the head of the table on every page, and no part cut that fits on one. */
export function letterPage(document: OfferteDocument, layout: LetterLayout, grid: LetterGrid): PlannedPage {
  const { organisatie, taal } = document;
  const { head, end } = layout;
  const width = grid.width('nr', 'bedrag');
  const margins = LETTER_MARGINS;
  const scale = Math.min(1, (A4.width - margins.left - margins.right) / width);
  return {
    orientation: 'portrait',
    area: `A1:${grid.letter('bedrag')}${end}`,
    titleRows: `${head}:${head}`,
    margins,
    footer: { left: footerText(organisatie.naam), right: texts.pagina[taal] },
    breaks: pageBreaks({
      end,
      heightOf: rowHeight(document, layout, grid),
      pageHeight: (A4.height - margins.top - margins.bottom) / scale,
      repeated: 21,
      kept: keptRows(document, layout),
    }),
  };
}

/** In a footer an ampersand begins a code. */
const footerText = (text: string): string => text.replaceAll('&', '&&');

function rowHeight({ regels, inleiding }: OfferteDocument, { firstLine }: LetterLayout, grid: LetterGrid) {
  const descriptions = grid.width('omschrijving', 'omschrijving');
  return (row: number): number => {
    const regel = regels[row - firstLine];
    if (regel) return heightOf(regel.omschrijving ?? '', descriptions);
    if (row === HEAD_ROWS.introduction) return heightOf(inleiding, grid.width('nr', 'bedrag'));
    if (row === HEAD_ROWS.name) return 36;
    return row === HEAD_ROWS.title ? 30 : ROW;
  };
}

/** The sections of the table, the totals, the terms, and the closing words with the signatures. */
function keptRows(
  { regels }: OfferteDocument,
  { firstLine, block, terms, slot, end }: LetterLayout,
): readonly KeptRows[] {
  const heads = regels.flatMap(({ soort }, index) => (soort === 'sectie' ? [index] : []));
  const sections = heads.map((from, index) => ({
    first: firstLine + from,
    last: firstLine + (heads[index + 1] ?? regels.length) - 1,
  }));
  return [...sections, block, { first: terms, last: slot - 1 }, { first: slot, last: end }];
}
