import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { briefteksten as texts } from '../texts/briefteksten';
import { imageSize } from './imageSize';
import type { LetterGrid } from './letterGrid';
import { HEAD_ROWS } from './letterLayout';
import type { SheetPart } from '../../sheets/sheetParts';

/** In points: what the head of the letter has room for. */
const MOST = { width: 150, height: 44 };

/** The logo at the right of the head, in its own proportions; what is no picture is left out. */
export function letterLogo(
  { organisatie, taal }: Pick<OfferteDocument, 'organisatie' | 'taal'>,
  grid: LetterGrid,
): SheetPart {
  const size = imageSize(organisatie.logo);
  if (!size || size.width === 0 || size.height === 0) return {};
  const scale = Math.min(MOST.width / size.width, MOST.height / size.height);
  return {
    images: [
      {
        name: 'ACC_Logo',
        description: texts.logo[taal],
        data: organisatie.logo,
        at: `${grid.letter('eenheid')}${HEAD_ROWS.name}`,
        width: Math.round(size.width * scale),
        height: Math.round(size.height * scale),
      },
    ],
  };
}
