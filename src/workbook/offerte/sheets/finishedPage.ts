import type { PlannedPage } from '../../plannedPage';
import type { FinishedLetter } from './finished';
import type { LetterGrid } from './letterGrid';
import { FIRST_LINE } from './letterLayout';
import { letterPaper, type KeptPart } from './letterPage';

export interface FinishedPlaces {
  readonly lastLine: number;
  readonly totals: KeptPart;
  readonly terms: number;
  readonly closing: number;
  readonly end: number;
}

/** The paper of a letter of values. */
export function finishedPage(
  { source, regels, voorwaarden }: FinishedLetter,
  grid: LetterGrid,
  { totals, terms, closing, end }: FinishedPlaces,
): PlannedPage {
  return letterPaper(source, grid, {
    end,
    lines: regels.map(({ soort, cells }) => ({ soort, omschrijving: String(cells.omschrijving ?? '') })),
    firstLine: FIRST_LINE,
    textAt: (row) => voorwaarden[row - terms - 1],
    kept: [totals, { first: terms, last: closing - 1 }, { first: closing, last: end }],
  });
}
