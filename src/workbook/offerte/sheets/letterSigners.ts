import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { briefteksten as texts } from '../texts/briefteksten';
import type { LetterGrid } from './letterGrid';
import { HEAD_ROWS } from './letterLayout';
import type { SheetPart } from '../../sheets/sheetParts';

/** For whom both sign: the names as they stand at the top of the letter. */
export function letterSigners(taal: OfferteDocument['taal'], { letter }: LetterGrid, row: number): SheetPart {
  return {
    blocks: [
      { at: `A${row}`, rows: [[{ formula: `="${texts.namens[taal]}"&A${HEAD_ROWS.name}` }]] },
      { at: `${letter('eenheid')}${row}`, rows: [[{ formula: `="${texts.akkoord[taal]}"&A${HEAD_ROWS.parties}` }]] },
    ],
  };
}
