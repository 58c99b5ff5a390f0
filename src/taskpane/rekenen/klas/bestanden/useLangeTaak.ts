import { useCallback, useEffect, useRef, useState } from 'react';
import type { Voortgang } from '../../../../workbook/rekenen/bestanden/voortgang';
import { useStatus } from '../../../parts/StatusContext';
import { saidIn } from '../texts/klasTexts';
import type { KlasTexts } from '../texts/nl';

export interface Vordering {
  readonly gedaan: number;
  readonly totaal: number;
}

class Gestopt extends Error {}

/** Between two times that the page is drawn, in milliseconds: drawing after each part takes longer than the parts. */
const TURN = 50;
/** Lets the page be drawn and a key be pressed. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const isOnStop = (): boolean => document.activeElement?.closest('.voortgangsbalk') != null;

/** Runs one long task at a time, with how far it is and the way to stop it. */
export function useLangeTaak(): {
  readonly vordering: Vordering | undefined;
  /** Undefined when it failed or was stopped; the status line tells which, and what is left of it. */
  readonly start: <T>(
    work: (voortgang: Voortgang) => Promise<T>,
    gestopt?: (texts: KlasTexts) => string,
  ) => Promise<T | undefined>;
  readonly stop: () => void;
} {
  const { run, show } = useStatus();
  const [vordering, setVordering] = useState<Vordering>();
  const current = useRef<{ isStopped: boolean }>(undefined);
  const stop = useCallback(() => {
    if (current.current) current.current.isStopped = true;
  }, []);
  useEffect(() => stop, [stop]);
  const start = useCallback(
    async <T>(
      work: (voortgang: Voortgang) => Promise<T>,
      gestopt: (texts: KlasTexts) => string = ({ taak }) => taak.stopped,
    ): Promise<T | undefined> => {
      if (current.current) return undefined;
      const mine = { isStopped: false };
      const starter = document.activeElement;
      current.current = mine;
      let drawn = -Infinity;
      const voortgang: Voortgang = async (gedaan, totaal) => {
        if (performance.now() - drawn >= TURN) {
          setVordering({ gedaan, totaal });
          await breath();
          drawn = performance.now();
        }
        if (mine.isStopped) throw new Gestopt();
      };
      let hasStopped = false;
      const done = await run(async () => {
        try {
          return await work(voortgang);
        } catch (error) {
          // Whoever passes it on may have wrapped it.
          if (!mine.isStopped) throw error;
          hasStopped = true;
          return undefined;
        }
      });
      current.current = undefined;
      // The button that stops is about to go.
      if (starter instanceof HTMLElement && isOnStop()) starter.focus();
      setVordering(undefined);
      if (hasStopped) show({ level: 'done', text: saidIn(gestopt) });
      return done;
    },
    [run, show],
  );
  return { vordering, start, stop };
}
