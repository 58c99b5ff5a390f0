import { useRef, useState } from 'react';
import { beoordeel } from '../../../calc/rekenen/beoordeel';
import { leesInvoer } from '../../../calc/rekenen/leesInvoer';
import { isTeLang } from '../../../calc/rekenen/invoer/isTeLang';
import { isOnverklaard } from '../../../calc/rekenen/isOnverklaard';
import { isGoedAntwoord } from '../../../calc/rekenen/nakijken/maatstaf';
import { nieuwePoging } from '../../../calc/rekenen/nieuwePoging';
import type { Opgave } from '../../../calc/rekenen/opgave';
import type { Oordeel } from '../../../calc/rekenen/oordeel';
import { opDag } from '../../../workbook/rekenen/opDag';
import type { Boekpoging } from '../../../workbook/rekenen/rekenboek';
import { vandaag } from '../../fields/vandaag';
import { useHost } from '../../host/HostContext';
import { useStatus } from '../../parts/StatusContext';
import { tryFormules, writeHint } from '../operations';
import type { Hints, Opgavestand } from './opgavestand';

interface Nakijken {
  readonly opgave: Opgave;
  readonly stand: Opgavestand;
  readonly change: (part: Partial<Opgavestand>) => void;
  /** Of the student whose exercise it is. */
  readonly pogingen: readonly Boekpoging[];
  readonly bewaar: (poging: Boekpoging) => Promise<void>;
  /** Told of each verdict. */
  readonly onOordeel: (oordeel: Oordeel) => void;
}

/** A formula, and not a number with a sign of equality in front of it. */
const isFormule = (antwoord: string): boolean => antwoord.startsWith('=') && leesInvoer(antwoord).waarde === null;

/** Judges what was typed, and keeps it when it is an attempt. */
export function useNakijken({ opgave, stand, change, pogingen, bewaar, onOordeel }: Nakijken): {
  readonly kijkNa: () => Promise<void>;
  readonly toonHint: (hints: Hints) => void;
  readonly isBezig: boolean;
} {
  const { inExcel } = useHost();
  const { run } = useStatus();
  const [isBezig, setBezig] = useState(false);
  const busy = useRef(false);

  const oordeelOver = async (antwoord: string): Promise<{ oordeel: Oordeel; gelezen: number | null } | undefined> => {
    if (!isFormule(antwoord) || !inExcel || isTeLang(antwoord)) {
      const oordeel = beoordeel(opgave, antwoord);
      const { waarde } = leesInvoer(antwoord);
      // Right by its other reading: the verdict tells how it was read.
      const isOther = oordeel.goed && waarde !== null && !isGoedAntwoord(opgave, waarde);
      return { oordeel, gelezen: isOther ? null : waarde };
    }
    const [proef] = (await run(() => tryFormules([{ opgave, formule: antwoord }]))) ?? [];
    return proef && { oordeel: beoordeel(opgave, antwoord, { formule: 'mag', proef }), gelezen: proef.waarde };
  };

  const kijkNa = async () => {
    const antwoord = stand.antwoord.trim();
    if (busy.current) return;
    busy.current = true;
    setBezig(true);
    const found = await oordeelOver(antwoord);
    setBezig(false);
    busy.current = false;
    if (!found) return;
    const { oordeel, gelezen } = found;
    const zagStappen = stand.hints === 3;
    const uitslag = {
      oordeel,
      gelezen,
      isFormule: isFormule(antwoord),
      zagStappen,
      keer: (stand.uitslag?.keer ?? 0) + 1,
    };
    const nieuw = nieuwePoging(pogingen, { seed: opgave.seed, antwoord, oordeel, hint: zagStappen });
    const poging = nieuw && opDag(nieuw, vandaag());
    const helpt = poging && stand.hints < 3 && isOnverklaard([...pogingen, poging], opgave.template);
    change({ uitslag, ...(helpt && { hints: 3, isGeholpen: true }) });
    onOordeel(oordeel);
    if (poging) await bewaar(poging);
  };
  /** Opens a hint. That all steps were seen counts in a sheet too, and when the pane is opened again. */
  const toonHint = (hints: Hints) => {
    change({ hints });
    if (hints === 3 && inExcel) void run(() => writeHint(opgave.seed));
  };
  return { kijkNa, toonHint, isBezig };
}
