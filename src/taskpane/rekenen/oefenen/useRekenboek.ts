import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Boekpoging, Rekenboek } from '../../../workbook/rekenen/rekenboek';
import { useHost } from '../../host/HostContext';
import { useStatus } from '../../parts/StatusContext';
import { useReading, type Reading } from '../../parts/useReading';
import { openRekenboek, writePogingen } from '../operations';
import { neemWeg, voegToe, volgWachtend, wachtendePogingen } from './wachtend';

const zonderWerkmap: Rekenboek = {
  klas: '',
  leerling: '',
  pogingen: [],
  opgavenbladen: [],
  klassen: [],
  hints: [],
  schade: [],
};

export interface Rekenboekstand {
  readonly state: Reading<Rekenboek>;
  readonly reread: () => Promise<void>;
  readonly stop: () => void;
  /** Adds an attempt to the log; it counts at once, also while the workbook does not answer. */
  readonly bewaar: (poging: Boekpoging) => Promise<void>;
}

/** What the workbook holds of rekenen, with the attempts that are still on their way to it. Without Excel these are all. */
export function useRekenboek(): Rekenboekstand {
  const { inExcel } = useHost();
  const { run } = useStatus();
  const { state, reread, stop } = useReading(openRekenboek);
  const wachtend = useSyncExternalStore(volgWachtend, wachtendePogingen);
  const whole = useMemo((): Reading<Rekenboek> => {
    if (!inExcel) return { kind: 'read', value: { ...zonderWerkmap, pogingen: wachtend } };
    if (state.kind !== 'read') return state;
    const { pogingen } = state.value;
    const isKept = ({ seed, poging }: Boekpoging) => pogingen.some((one) => one.seed === seed && one.poging === poging);
    return {
      kind: 'read',
      value: { ...state.value, pogingen: [...pogingen, ...wachtend.filter((one) => !isKept(one))] },
    };
  }, [inExcel, state, wachtend]);

  const bewaar = useCallback(
    async (poging: Boekpoging) => {
      voegToe(poging);
      if (!inExcel) return;
      const all = wachtendePogingen();
      const isDone = await run(() => writePogingen(all).then(() => true));
      if (!isDone) return;
      await reread();
      neemWeg(all);
    },
    [inExcel, run, reread],
  );
  return { state: whole, reread, stop, bewaar };
}
