import { WorkbookError } from '../../workbookError';
import type { Accountblad } from '../accountboek';
import { makeAccountSheet } from '../makeAccountSheet';
import { changeAccount } from './changeAccount';
import type { Accountinhoud } from './leesAccount';

/** A change that needs sheets of the account: those that are not there yet are made first. */
export async function metBladen<T>(
  nummer: string,
  bladen: readonly Accountblad[],
  change: (inhoud: Accountinhoud) => (() => T) | Promise<() => T>,
): Promise<T> {
  type Outcome = { readonly missing: readonly Accountblad[] } | { readonly done: T };
  const attempt = (): Promise<Outcome> =>
    changeAccount<Outcome>(nummer, async (inhoud): Promise<() => Outcome> => {
      const missing = bladen.filter((blad) => !inhoud.open.bladen[blad]);
      if (missing.length > 0) return () => ({ missing });
      const outcome = await change(inhoud);
      return () => ({ done: outcome() });
    });
  const first = await attempt();
  if ('done' in first) return first.done;
  for (const blad of new Set(first.missing)) await makeAccountSheet(nummer, blad);
  const second = await attempt();
  if ('missing' in second) throw new WorkbookError('damaged');
  return second.done;
}
