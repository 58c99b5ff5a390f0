import { inExcel } from '../../inExcel';
import { WorkbookError } from '../../workbookError';
import { leesAccount, type Accountinhoud } from './leesAccount';
import { openAccount, type OpenAccount } from './openAccount';

/**
 * One change of an account: everything is read first, and written at the end in one sync. What the change gives is asked
 * after that sync, so that it can tell what the cells hold by then.
 */
export const changeAccount = <T>(
  nummer: string,
  change: (inhoud: Accountinhoud) => (() => T) | Promise<() => T>,
): Promise<T> =>
  inExcel(async (context) => {
    const open = await openAccount(context, nummer);
    moetSchrijfbaar(open);
    const outcome = await change(await leesAccount(open));
    await context.sync();
    return outcome();
  });

export function moetSchrijfbaar({ isNewer, bladen }: OpenAccount): void {
  if (isNewer) throw new WorkbookError('newerSchema');
  if (Object.keys(bladen).length === 0) throw new WorkbookError('missing');
}
