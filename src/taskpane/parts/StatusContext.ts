import { createContext, useContext } from 'react';
import type { Language } from '../../calc/text';
import type { Texts } from '../texts/nl';

/** One line for the user; a text of the pane's language, so that it changes along. */
export interface Status {
  readonly level: 'done' | 'problem' | 'busy';
  readonly text: (texts: Texts, language: Language) => string;
  readonly action?: { readonly label: (texts: Texts, language: Language) => string; readonly run: () => void };
}

export interface StatusLineControl {
  readonly show: (status: Status | undefined) => void;
  /** Does work in the workbook: tells when it takes long and what went wrong. Undefined when it failed. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T | undefined>;
}

export const StatusContext = createContext<StatusLineControl>({ show: () => undefined, run: (work) => work() });
export const useStatus = (): StatusLineControl => useContext(StatusContext);
