import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { Offerteregel } from '../../../calc/offerte/offerte';
import type { PlannedPage } from '../../plannedPage';
import { briefteksten as texts } from '../texts/briefteksten';
import type { LetterGrid } from './letterGrid';
import type { HeadSource } from './letterHead';
import { HEAD_ROWS, type LetterLayout } from './letterLayout';
import { heightOf, LETTER_ROW } from './letterText';
import { pageBreaks, type KeptRows } from './pageBreaks';

const A4 = { width: 595, height: 842 };
const MARGINS = { left: 42, right: 36, top: 42, bottom: 54, header: 20, footer: 24 } as const;
const HEAD_ROW = 21;

export type KeptPart = KeptRows;

/** What decides where the pages of a letter end. */
export interface PaperContent {
  readonly end: number;
  readonly firstLine: number;
  readonly lines: readonly Pick<Offerteregel, 'soort' | 'omschrijving'>[];
  /** The running text in a row below the table. */
  readonly textAt?: (row: number) => string | undefined;
  /** The parts below the table that stay together. */
  readonly kept: readonly KeptPart[];
}

/** A letter on A4: the head of the table on every page, and no part cut that fits on one. */
export function letterPaper(
  { organisatie, taal, inleiding }: HeadSource,
  grid: LetterGrid,
  content: PaperContent,
): PlannedPage {
  const { end, firstLine, lines, kept } = content;
  const width = grid.width('nr', 'bedrag');
  const scale = Math.min(1, (A4.width - MARGINS.left - MARGINS.right) / width);
  const descriptions = grid.width('omschrijving', 'omschrijving');
  const rowHeight = (row: number): number => {
    const line = lines[row - firstLine];
    if (line) return heightOf(line.omschrijving ?? '', descriptions, line.soort === 'sectie');
    if (row === HEAD_ROWS.introduction) return heightOf(inleiding, width);
    if (row === HEAD_ROWS.name) return 36;
    const text = content.textAt?.(row);
    if (text !== undefined) return heightOf(text, width);
    return row === HEAD_ROWS.title ? 30 : LETTER_ROW;
  };
  return {
    orientation: 'portrait',
    area: `A1:${grid.letter('bedrag')}${end}`,
    titleRows: `${HEAD_ROWS.head}:${HEAD_ROWS.head}`,
    margins: MARGINS,
    footer: { left: footerText(organisatie.naam), right: texts.pagina[taal] },
    breaks: pageBreaks({
      end,
      heightOf: rowHeight,
      pageHeight: (A4.height - MARGINS.top - MARGINS.bottom) / scale,
      repeated: HEAD_ROW,
      kept: [...sectionsOf(lines, firstLine), ...kept],
    }),
  };
}

export const letterPage = (document: OfferteDocument, layout: LetterLayout, grid: LetterGrid): PlannedPage => {
  const { block, terms, slot, end, firstLine } = layout;
  const kept = [block, { first: terms, last: slot - 1 }, { first: slot, last: end }];
  return letterPaper(document, grid, { end, firstLine, lines: document.regels, kept });
};

/** In a footer an ampersand begins a code. */
const footerText = (text: string): string => text.replaceAll('&', '&&');

function sectionsOf(lines: PaperContent['lines'], firstLine: number): readonly KeptPart[] {
  const heads = lines.flatMap(({ soort }, index) => (soort === 'sectie' ? [index] : []));
  return heads.map((from, index) => ({
    first: firstLine + from,
    last: firstLine + (heads[index + 1] ?? lines.length) - 1,
  }));
}
