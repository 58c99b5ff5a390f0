import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { briefteksten as texts } from '../texts/briefteksten';
import { houseColor } from './houseColor';
import type { LetterGrid } from './letterGrid';
import { HEAD_ROWS } from './letterLayout';
import { heightOf } from './letterText';
import type { SheetPart } from '../../sheets/sheetParts';

/** What the head of a letter is made of. */
export type HeadSource = Pick<
  OfferteDocument,
  | 'taal'
  | 'nummer'
  | 'versie'
  | 'datum'
  | 'betreft'
  | 'referentie'
  | 'inleiding'
  | 'organisatie'
  | 'account'
  | 'voorwaarden'
>;

/** What stands above the table whoever fills in the rest: the band, the title, the number, and how they look. */
export function letterHead(document: HeadSource, grid: LetterGrid, title: string): SheetPart {
  const { band, name, parties, title: titleRow, subject, introduction } = HEAD_ROWS;
  const { fill, onWhite } = houseColor(document.organisatie.kleur);
  const { letter, cells } = grid;
  const number = `${letter('korting')}${titleRow}`;
  return {
    blocks: [
      { at: `A${titleRow}`, rows: [[title]] },
      { at: `${letter('eenheid')}${titleRow}`, rows: [[texts.nummer[document.taal]]] },
      { at: number, rows: [[sleuteltekst(document)]] },
    ],
    merged: [cells('nr', 'omschrijving', titleRow), cells('korting', 'bedrag', titleRow)],
    styles: [
      { range: cells('nr', 'bedrag', band), style: { fill } },
      { range: `A${name}`, style: { color: onWhite, bold: true, size: 18, vertical: 'Center' } },
      { range: `A${parties}`, style: { bold: true } },
      { range: `A${titleRow}`, style: { color: onWhite, bold: true, size: 20, vertical: 'Center' } },
      { range: cells('eenheid', 'bedrag', titleRow), style: { bold: true, vertical: 'Center' } },
      { range: cells('nr', 'omschrijving', subject), style: { bold: true } },
      { range: cells('nr', 'bedrag', introduction), style: { wrap: true, vertical: 'Top' } },
    ],
    formats: [
      { range: `A${parties + 1}`, format: texts.tav[document.taal] },
      { range: `A${parties + 5}`, format: texts.btwIdAccount[document.taal] },
    ],
    rowHeights: [
      { rows: `${band}:${band}`, points: 6 },
      { rows: `${name}:${name}`, points: 36 },
      { rows: `${titleRow}:${titleRow}`, points: 30 },
      {
        rows: `${introduction}:${introduction}`,
        points: heightOf(document.inleiding, grid.width('nr', 'bedrag')),
      },
    ],
  };
}
