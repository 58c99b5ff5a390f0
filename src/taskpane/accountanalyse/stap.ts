import type { ComponentType } from 'react';
import type { Account, Accountrij, Branchenorm } from '../../calc/accountanalyse/account';
import type { Analyse } from '../../calc/accountanalyse/analyse';
import type { Notation } from '../../calc/notation';
import type { Language } from '../../calc/text';
import type { Accountblad, GelezenAccount, Undo } from '../../workbook/accountanalyse/accountboek';
import type { StepLevel } from '../parts/StepList';
import type { AccountTexts } from './texts/nl';

/** How far a step is: the word for it comes with it, so that the sign never stands alone. */
export interface Stapstand {
  readonly level: StepLevel;
  readonly text: (texts: AccountTexts, notation: Notation, language: Language) => string;
}

/** Does something to the workbook, reads the account again, says what was done and offers to take it back. */
export type Change = (work: () => Promise<Undo | void>, said: (texts: AccountTexts) => string) => Promise<boolean>;

/** What every step of an account is given. */
export interface StapProps {
  readonly gelezen: GelezenAccount;
  /** `gelezen.account` */
  readonly account: Account;
  /** What follows from what its sheets hold now. */
  readonly analyse: Analyse;
  /** All accounts of the workbook, for what is told about one among them. */
  readonly rijen: readonly Accountrij[];
  /** Its class among them. */
  readonly klasse: 'A' | 'B' | 'C' | '';
  /** The own norms of every branche. */
  readonly normen: readonly Branchenorm[];
  /** Today by the clock of this machine, ISO. */
  readonly vandaag: string;
  /** True when it succeeded; what went wrong is on the status line. */
  readonly change: Change;
  /** Whether the fields may be filled in: not when the sheets were made by a newer add-in. */
  readonly isOpen: boolean;
  readonly onStap: (stap: string) => void;
  /** To what a function is and how to read it, by its id. */
  readonly onHelp: (functie: string) => void;
}

/** One step: its place in the list, how far it is, and its page, which comes in a file of its own. */
export interface Stap {
  readonly id: string;
  readonly title: (texts: AccountTexts) => string;
  readonly stand: (props: Pick<StapProps, 'gelezen' | 'account' | 'analyse' | 'klasse' | 'vandaag'>) => Stapstand;
  /** The sheet that it works on. */
  readonly blad: Accountblad;
  readonly Page: ComponentType<StapProps>;
}
