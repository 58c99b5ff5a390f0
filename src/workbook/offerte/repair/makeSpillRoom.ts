import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import { blockRows } from '../sheets/letterLayout';
import { changeVersion } from '../store/changeVersion';
import { once } from '../../store/once';
import { insertBlockRows } from '../store/settle';

/** Moves what stands in the way of the block with the totals down, so that the block has its rows. */
export async function makeSpillRoom(sleutel: Offertesleutel): Promise<Undo> {
  const inserted = await changeVersion(sleutel, ({ block, document, open: { letter } }) => {
    if (!block || !letter) throw new WorkbookError('damaged');
    const count = Math.max(1, blockRows(document) - block.room + 1);
    return insertBlockRows(letter.sheet, block, count);
  });
  return once(() =>
    changeVersion(sleutel, async ({ open: { letter, context } }) => {
      const rows = letter?.sheet.getRange(inserted).getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      // The block fills them by now: without them it would not fit again.
      if (!letter || !rows?.isNullObject) throw new WorkbookError('changed');
      letter.sheet.getRange(inserted).delete('Up');
    }),
  );
}
