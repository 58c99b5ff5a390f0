import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import type { GelezenOfferte } from '../../../workbook/offerte/offerteboek';
import type { WorkbookErrorCode } from '../../../workbook/workbookError';
import { codeOf } from '../../parts/codeOf';
import { useChange } from '../../parts/useChange';
import { followOfferte, readOfferte } from '../operations';
import type { Change } from '../stap';
import { saidIn } from '../texts/offerteTexts';

export type OfferteState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly code: WorkbookErrorCode }
  | { readonly kind: 'read'; readonly offerte: GelezenOfferte };

/** Excel does not answer while somebody types in a cell: what was read before stays on show until it does. */
const isHiccup = (next: OfferteState, before: OfferteState): boolean =>
  next.kind === 'failed' && next.code !== 'missing' && before.kind === 'read';

/** An offerte as its sheets hold it, read again after every change there and here; and the means to change it. */
export function useOfferte({ nummer, versie }: Offertesleutel): {
  readonly state: OfferteState;
  readonly change: Change;
  readonly reread: () => Promise<void>;
} {
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

  const say = useChange(reread);
  const change = useCallback<Change>((work, said) => say(work, saidIn(said)), [say]);
  return { state, change, reread };
}
