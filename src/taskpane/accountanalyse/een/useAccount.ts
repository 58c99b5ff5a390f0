import { useCallback, useEffect, useRef, useState } from 'react';
import type { Accountboek, GelezenAccount } from '../../../workbook/accountanalyse/accountboek';
import type { WorkbookErrorCode } from '../../../workbook/workbookError';
import { codeOf } from '../../parts/codeOf';
import { useChange } from '../../parts/useChange';
import { followAccount, openAccountboek, readAccount } from '../operations';
import type { Change } from '../stap';
import { saidIn } from '../texts/accountTexts';

export type AccountState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly code: WorkbookErrorCode }
  | { readonly kind: 'read'; readonly gelezen: GelezenAccount; readonly boek: Accountboek };

/** Excel does not answer while somebody types in a cell: what was read before stays on show until it does. */
const isHiccup = (next: AccountState, before: AccountState): boolean =>
  next.kind === 'failed' && next.code !== 'missing' && before.kind === 'read';

/** An account as its sheets hold it, read again after every change there and here; and the means to change it. */
export function useAccount(nummer: string): {
  readonly state: AccountState;
  readonly change: Change;
  readonly reread: () => Promise<void>;
} {
  const [state, setState] = useState<AccountState>({ kind: 'reading' });

  // Of several readings under way only the one asked for last counts.
  const asked = useRef(0);
  const reread = useCallback(async () => {
    const mine = ++asked.current;
    let next: AccountState;
    try {
      const [gelezen, boek] = await Promise.all([readAccount(nummer), openAccountboek()]);
      next = { kind: 'read', gelezen, boek };
    } catch (error) {
      next = { kind: 'failed', code: codeOf(error) };
    }
    if (mine === asked.current) setState((before) => (isHiccup(next, before) ? before : next));
  }, [nummer]);

  useEffect(() => {
    void reread();
    const following = followAccount(nummer, () => void reread()).catch(() => async () => undefined);
    return () => void following.then((stop) => stop());
  }, [nummer, reread]);

  const say = useChange(reread);
  const change = useCallback<Change>((work, said) => say(work, saidIn(said)), [say]);
  return { state, change, reread };
}
