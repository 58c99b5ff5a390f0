import { useCallback, useEffect, useRef, useState } from 'react';
import type { Offerteboek } from '../../../workbook/offerte/offerteboek';
import { followChanges } from '../../../workbook/selection';
import type { WorkbookErrorCode } from '../../../workbook/workbookError';
import { codeOf } from '../../parts/codeOf';
import { useHost } from '../../host/HostContext';
import { openOfferteboek } from '../operations';

export type BoekState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly code: WorkbookErrorCode }
  | { readonly kind: 'read'; readonly boek: Offerteboek };

/** The register and the articles of the workbook, read again when something in it changes. */
export function useOfferteboek(): {
  readonly state: BoekState;
  readonly reread: () => Promise<void>;
  /** Gives up waiting for what is being read. */
  readonly stop: () => void;
} {
  const { inExcel } = useHost();
  const [state, setState] = useState<BoekState>({ kind: 'reading' });
  const asked = useRef(0);
  const reread = useCallback(async () => {
    const mine = ++asked.current;
    let next: BoekState;
    try {
      next = { kind: 'read', boek: await openOfferteboek() };
    } catch (error) {
      next = { kind: 'failed', code: codeOf(error) };
    }
    // Excel does not answer while somebody types in a cell: what was read before stays on show.
    if (mine === asked.current)
      setState((before) => (next.kind === 'failed' && before.kind === 'read' ? before : next));
  }, []);
  const stop = useCallback(() => {
    asked.current++;
    setState({ kind: 'stopped' });
  }, []);
  useEffect(() => {
    if (!inExcel) return undefined;
    void reread();
    const following = followChanges(() => void reread()).catch(() => async () => undefined);
    return () => void following.then((end) => end());
  }, [inExcel, reread]);
  return { state, reread, stop };
}
