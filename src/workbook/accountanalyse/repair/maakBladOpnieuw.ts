import { inExcel } from '../../inExcel';
import { removalOf } from '../../store/removalOf';
import { WorkbookError } from '../../workbookError';
import type { Accountschade, Undo } from '../accountboek';
import { makeAccountSheet } from '../makeAccountSheet';
import { openAccount } from '../store/openAccount';

/** Makes a sheet of an account that was deleted again, in its empty form with what other sheets still hold of it. */
export async function maakBladOpnieuw({ nummer, blad }: Accountschade): Promise<Undo> {
  if (nummer === undefined || blad === undefined) throw new WorkbookError('damaged');
  await makeAccountSheet(nummer, blad);
  return inExcel(async (context) => {
    const sheet = (await openAccount(context, nummer)).bladen[blad]?.sheet;
    if (!sheet) throw new WorkbookError('damaged');
    return removalOf(context, sheet);
  });
}
