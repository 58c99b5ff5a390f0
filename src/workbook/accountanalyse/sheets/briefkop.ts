import type { SheetPlan } from '../../plan';
import type { Language } from '../../../calc/text';
import type { SheetPart } from '../../sheets/sheetParts';
import { briefteksten as texts } from '../texts/briefteksten';
import { fieldCell, type Accountcellen } from './accountcellen';
import { quotedText } from './quotedText';
import { FIGURE_LETTERS, LAST_LETTER, type Samenstelling, SAMENSTELLING, regellooks } from './samenstelling';

/** So much of a source fits on its line. */
const LONGEST = 90;

/** Whose letter it is: its title, the account as its sheets know it now, and where the figures come from. */
export function briefkop(titel: string, cells: Accountcellen, taal: Language): SheetPart {
  const [naam, plaats, kvk, bron] = (['naam', 'plaats', 'kvk', 'bron'] as const).map((veld) => fieldCell(cells, veld));
  const kvkText = `IF(${kvk}="","",${quotedText(texts.kvk[taal])}&${kvk})`;
  return {
    blocks: [
      {
        at: 'A1',
        rows: [
          [titel],
          [{ formula: `=TEXTJOIN(" · ",TRUE,${naam},${plaats},${kvkText})` }],
          [
            {
              formula: `=IF(${bron}="","",${quotedText(texts.cijfersUit[taal])}&LEFT(${bron},${LONGEST})&IF(LEN(${bron})>${LONGEST},"…",""))`,
            },
          ],
        ],
      },
      { at: 'G1', rows: [[texts.legenda[taal]]] },
    ],
    // Nothing runs past the edge of the page: what is long is written smaller.
    merged: [2, 3].map((row) => `A${row}:${LAST_LETTER}${row}`),
    styles: [
      { range: 'A1', style: 'title' },
      { range: `A2:${LAST_LETTER}3`, style: { color: '#595959', size: 10, align: 'Left', shrink: true } },
      { range: `A3:${LAST_LETTER}3`, style: { borders: { bottom: { line: 'medium', color: '#1F4E79' } } } },
      { range: 'G1', style: 'note' },
    ],
  };
}

/** The composed sentences of a letter from this row on. */
export function briefdeel({ vormen, rows, formats }: Samenstelling, first: number): SheetPart {
  const last = first + Math.max(1, rows.length) - 1;
  const looks = regellooks(vormen, first);
  return {
    ...looks,
    blocks: rows.length === 0 ? [] : [{ at: `A${first}`, rows }],
    formats: formats.flatMap((row, index) =>
      row.flatMap((format, place) =>
        format === undefined ? [] : [{ range: `${FIGURE_LETTERS[place]}${first + index}`, format }],
      ),
    ),
    names: [{ name: SAMENSTELLING, range: `A${first}:${LAST_LETTER}${last}`, scope: 'sheet' }],
  };
}

/** One A4 upright. */
export const briefpapier = (last: number): NonNullable<SheetPlan['page']> => ({
  orientation: 'portrait',
  isOnePage: true,
  area: `A1:${LAST_LETTER}${last}`,
  margins: { left: 42, right: 36, top: 42, bottom: 48, header: 20, footer: 24 },
  footer: {},
  breaks: [],
});
