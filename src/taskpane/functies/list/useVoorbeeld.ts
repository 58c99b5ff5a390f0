import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { followChanges } from '../../../workbook/selection';
import { useHost } from '../../host/HostContext';
import { loadVoorbeeld } from '../../host/voorbeeld';
import { useStatus } from '../../parts/StatusContext';
import { useLanguage } from '../../texts/LanguageContext';

/** What the workbook holds, as far as the first minute cares. */
export type WorkbookState = 'unknown' | 'empty' | 'voorbeeld' | 'own';

async function readState(): Promise<WorkbookState> {
  const { hasVoorbeeld, isWorkbookEmpty } = await loadVoorbeeld();
  if (await hasVoorbeeld()) return 'voorbeeld';
  return (await isWorkbookEmpty()) ? 'empty' : 'own';
}

/** The example sheet: whether it is there, or room for it, and the ways to open and remove it. */
export function useVoorbeeld(): {
  readonly state: WorkbookState;
  readonly open: () => Promise<void>;
  readonly remove: () => Promise<void>;
} {
  const { inExcel } = useHost();
  const { language } = useLanguage();
  const { run, show } = useStatus();
  const [state, setState] = useState<WorkbookState>('unknown');
  const refresh = useCallback(() => readState().then(setState, () => undefined), []);

  // Once there is work of one's own there is nothing to offer, whatever else changes.
  const onChange = useEffectEvent(() => {
    if (state !== 'own') void refresh();
  });

  useEffect(() => {
    if (!inExcel) return undefined;
    void refresh();
    const following = followChanges(() => onChange()).catch(() => async () => undefined);
    return () => void following.then((stop) => stop());
  }, [inExcel, refresh]);

  const open = async () => {
    const opened = await run(async () => (await loadVoorbeeld()).openVoorbeeld(language));
    if (opened) show({ level: 'done', text: ({ firstMinute }) => firstMinute.opened(opened.sheet) });
    await refresh();
  };
  const remove = async () => {
    const isRemoved = await run(async () => {
      await (await loadVoorbeeld()).removeVoorbeeld();
      return true;
    });
    if (isRemoved) show({ level: 'done', text: ({ firstMinute }) => firstMinute.removed });
    await refresh();
  };
  return { state, open, remove };
}
