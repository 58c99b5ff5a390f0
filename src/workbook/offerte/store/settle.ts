import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { blockRows } from '../sheets/letterLayout';
import type { ReadBlock } from './askBlock';
import type { ReadVersion } from './readVersion';
import { writeRegister } from './writeRegister';

/** Rows that are made at once when there are too few. */
const SPARE = 3;

/**
 * What follows from any change: room for the block with the totals of the offerte as it becomes, and what the register
 * says of it.
 */
export function settle(read: ReadVersion, document: OfferteDocument): void {
  giveBlockRoom(read, document);
  const { offertes } = read.open.tables;
  const [present] = read.register;
  if (!offertes || !present) return;
  const wanted = {
    account: document.account.naam,
    datum: document.datum,
    geldigTot: document.voorwaarden.geldigTot,
  };
  const isSame = (Object.keys(wanted) as (keyof typeof wanted)[]).every((key) => present.rij[key] === wanted[key]);
  if (!isSame) writeRegister({ table: offertes, row: present.row }, wanted);
}

/** Inserts rows under the block with the totals, where the offerte as it becomes needs more than there are. */
function giveBlockRoom({ block, open: { letter } }: ReadVersion, document: OfferteDocument): void {
  if (!block || !letter) return;
  const missing = blockRows(document) - block.room;
  if (missing <= 0) return;
  insertBlockRows(letter.sheet, block, missing + SPARE);
}

/**
 * Above what stands in the way, or else above the last of the rows that are kept for the block: inside those, so that
 * everything that reads the block goes on reading all of it. Gives the rows.
 */
export function insertBlockRows(sheet: Excel.Worksheet, { row, room, kept }: ReadBlock, count: number): string {
  const first = row + Math.min(room, kept - 1) + 1;
  const rows = `${first}:${first + count - 1}`;
  sheet.getRange(rows).insert('Down');
  return rows;
}
