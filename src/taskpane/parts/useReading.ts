import { useCallback, useEffect, useRef, useState } from 'react';
import { followChanges } from '../../workbook/selection';
import type { WorkbookErrorCode } from '../../workbook/workbookError';
import { useHost } from '../host/HostContext';
import { codeOf } from './codeOf';

export type Reading<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly code: WorkbookErrorCode }
  | { readonly kind: 'read'; readonly value: T };

/** What is read from the workbook, read again when something in it changes. */
export function useReading<T>(read: () => Promise<T>): {
  readonly state: Reading<T>;
  readonly reread: () => Promise<void>;
  /** Gives up waiting for what is being read. */
  readonly stop: () => void;
} {
  const { inExcel } = useHost();
  const [state, setState] = useState<Reading<T>>({ kind: 'reading' });
  const asked = useRef(0);
  const reread = useCallback(async () => {
    const mine = ++asked.current;
    let next: Reading<T>;
    try {
      next = { kind: 'read', value: await read() };
    } catch (error) {
      next = { kind: 'failed', code: codeOf(error) };
    }
    // Excel does not answer while somebody types in a cell: what was read before stays on show.
    if (mine === asked.current)
      setState((before) => (next.kind === 'failed' && before.kind === 'read' ? before : next));
  }, [read]);
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
