import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import type { GelezenOfferte, Undo } from '../../../workbook/offerte/offerteboek';
import { WorkbookError, type WorkbookErrorCode } from '../../../workbook/workbookError';
import { useStatus } from '../../parts/StatusContext';
import { followOfferte, readOfferte } from '../operations';
import type { Change } from '../stap';
import { saidIn } from '../texts/offerteTexts';

export type OfferteState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly code: WorkbookErrorCode }
  | { readonly kind: 'read'; readonly offerte: GelezenOfferte };

export const codeOf = (error: unknown): WorkbookErrorCode => (error instanceof WorkbookError ? error.code : 'unknown');

/** Excel does not answer while somebody types in a cell: what was read before stays on show until it does. */
const isHiccup = (next: OfferteState, before: OfferteState): boolean =>
  next.kind === 'failed' && next.code !== 'missing' && before.kind === 'read';

/** An offerte as its sheets hold it, read again after every change there and here; and the means to change it. */
export function useOfferte({ nummer, versie }: Offertesleutel): {
  readonly state: OfferteState;
  readonly change: Change;
  readonly reread: () => Promise<void>;
} {
  const { run, show } = useStatus();
  const [state, setState] = useState<OfferteState>({ kind: 'reading' });
  const sleutel = useMemo(() => ({ nummer, versie }), [nummer, versie]);

  // Of several readings under way only the one asked for last counts.
  const asked = useRef(0);
  const reread = useCallback(async () => {
    const mine = ++asked.current;
    let next: OfferteState;
    try {
      next = { kind: 'read', offerte: await readOfferte(sleutel) };
    } catch (error) {
      next = { kind: 'failed', code: codeOf(error) };
    }
    if (mine === asked.current) setState((before) => (isHiccup(next, before) ? before : next));
  }, [sleutel]);

  useEffect(() => {
    void reread();
    const following = followOfferte(sleutel, () => void reread()).catch(() => async () => undefined);
    return () => void following.then((stop) => stop());
  }, [sleutel, reread]);

  // One write after another: who goes through the fields quickly would else write two at once.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const change = useCallback<Change>(
    async (work, said) => {
      const inTurn = <T>(one: () => Promise<T>): Promise<T> => {
        const turn = last.current.then(one);
        last.current = turn.catch(() => undefined);
        return turn;
      };
      const takeBack = async (undo: Undo) => {
        const isDone = await run(() => inTurn(() => undo().then(() => true)));
        await reread();
        if (isDone) show({ level: 'done', text: saidIn(({ een }) => een.undone) });
      };
      const done = await run(() => inTurn(async () => ({ undo: await work() })));
      await reread();
      if (!done) return false;
      const { undo } = done;
      show({
        level: 'done',
        text: saidIn(said),
        ...(undo && { action: { label: ({ insert }) => insert.undo, run: () => void takeBack(undo) } }),
      });
      return true;
    },
    [run, show, reread],
  );
  return { state, change, reread };
}
