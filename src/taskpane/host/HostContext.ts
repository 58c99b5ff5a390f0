import { createContext, useContext } from 'react';
import { notations, type Notation } from '../../calc/notation';

/** What the pane knows of the program around it. */
export interface Host {
  readonly inExcel: boolean;
  /** The language of Excel's own names, such as those of error values; empty outside Excel. */
  readonly displayLanguage: string;
  /** The signs numbers are written with: those of the workbook, whatever the language of the pane. */
  readonly notation: Notation;
}

export const HostContext = createContext<Host>({ inExcel: false, displayLanguage: '', notation: notations.nl });
export const useHost = (): Host => useContext(HostContext);
