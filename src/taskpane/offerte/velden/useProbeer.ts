import { useState } from 'react';
import { draftOf, keepDraft } from '../../fields/drafts';

export interface Probeersel {
  /** What is tried, and else what the workbook holds. */
  readonly value: string;
  /** Undefined gives it up. */
  readonly set: (value: string | undefined) => void;
}

/** A value that one tries out: it goes to the workbook only at a button, and is kept until then, also off this page. */
export function useProbeer(key: string, stored: string): Probeersel {
  const [tried, setTried] = useState(() => draftOf(key));
  return {
    value: tried ?? stored,
    set: (value) => {
      setTried(value);
      keepDraft(key, value);
    },
  };
}
