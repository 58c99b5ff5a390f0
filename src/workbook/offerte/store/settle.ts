import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { blockRows } from '../sheets/letterLayout';
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
  const first = block.row + block.room + 1;
  letter.sheet.getRange(`${first}:${first + missing + SPARE - 1}`).insert('Down');
}
