import { useState } from 'react';
import type { Oordeel } from '../../../calc/rekenen/oordeel';

/** How many hints are open: the approach, the first step, all steps. */
export type Hints = 0 | 1 | 2 | 3;

/** What became of the last answer. */
export interface Uitslag {
  readonly oordeel: Oordeel;
  /** The number that was judged, where there is one. */
  readonly gelezen: number | null;
  readonly isFormule: boolean;
  /** Whether it was an attempt after all steps had been seen. */
  readonly zagStappen: boolean;
  /** Tells one check from the next with the same outcome. */
  readonly keer: number;
}

export interface Opgavestand {
  readonly antwoord: string;
  readonly hints: Hints;
  /** All steps came by themselves, after answers that could not be explained. */
  readonly isGeholpen: boolean;
  readonly uitslag?: Uitslag;
}

const begin: Opgavestand = { antwoord: '', hints: 0, isGeholpen: false };
/** By seed: what was typed and seen outlives the page it was on. */
const standen = new Map<string, Opgavestand>();

/** Where one is with an exercise, whose steps may have been seen on an earlier day. */
export function useOpgavestand(
  seed: string,
  zagStappen: boolean,
): readonly [Opgavestand, (part: Partial<Opgavestand>) => void] {
  const nu = (): Opgavestand => standen.get(seed) ?? (zagStappen ? { ...begin, hints: 3 } : begin);
  const [stand, setStand] = useState(nu);
  const change = (part: Partial<Opgavestand>) => {
    const after = { ...nu(), ...part };
    standen.set(seed, after);
    setStand(after);
  };
  return [stand, change];
}
