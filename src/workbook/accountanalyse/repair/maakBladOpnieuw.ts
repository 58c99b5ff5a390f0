import { inExcel } from '../../inExcel';
import { once } from '../../store/once';
import { removeSheet } from '../../store/removeSheet';
import { WorkbookError } from '../../workbookError';
import type { Accountschade, Undo } from '../accountboek';
import { makeAccountSheet } from '../makeAccountSheet';
import { openAccount } from '../store/openAccount';

/** Makes a sheet of an account that was deleted again, in its empty form with what other sheets still hold of it. */
export async function maakBladOpnieuw({ nummer, blad }: Accountschade): Promise<Undo> {
  if (nummer === undefined || blad === undefined) throw new WorkbookError('damaged');
  await makeAccountSheet(nummer, blad);
  const id = await inExcel(async (context) => (await openAccount(context, nummer)).bladen[blad]?.id);
  if (id === undefined) throw new WorkbookError('damaged');
  return once(() => removeSheet(id));
}
