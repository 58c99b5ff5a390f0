import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { blockRows } from '../sheets/letterLayout';
import type { ReadVersion } from './readVersion';

/** Rows that are made at once when there are too few. */
const SPARE = 3;

/** Inserts rows under the block with the totals, where the offerte as it becomes needs more than there are. */
export function giveBlockRoom({ block, open: { letter } }: ReadVersion, document: OfferteDocument): void {
  if (!block || !letter) return;
  const missing = blockRows(document) - block.room;
  if (missing <= 0) return;
  const first = block.row + block.room + 1;
  letter.sheet.getRange(`${first}:${first + missing + SPARE - 1}`).insert('Down');
}
