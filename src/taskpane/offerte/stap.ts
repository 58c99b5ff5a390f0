import type { ComponentType } from 'react';
import type { Notation } from '../../calc/notation';
import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import type { GelezenOfferte, Undo } from '../../workbook/offerte/offerteboek';
import type { StepLevel } from '../parts/StepList';
import type { OfferteTexts } from './texts/nl';
import type { Berekend } from './een/berekend';

/** How far a step is: the word for it comes with it, so that the sign never stands alone. */
export interface Stapstand {
  readonly level: StepLevel;
  readonly text: (texts: OfferteTexts, notation: Notation) => string;
}

/** Does something to the workbook, reads the offerte again, says what was done and offers to take it back. */
export type Change = (work: () => Promise<Undo | void>, said: (texts: OfferteTexts) => string) => Promise<boolean>;

/** What every step of an offerte is given. */
export interface StapProps {
  readonly offerte: GelezenOfferte;
  /** Its totals as they stand in the sheets now, or what keeps them from being computed. */
  readonly berekend: Berekend;
  /** Today by the clock of this machine, ISO. */
  readonly vandaag: string;
  /** True when it succeeded; what went wrong is on the status line. */
  readonly change: Change;
  /** Whether the fields may be filled in: not when the version is locked or was made by a newer add-in. */
  readonly isOpen: boolean;
  readonly onStap: (stap: string) => void;
  /** To another offerte, such as a new version, or to a step of it. */
  readonly onOfferte: (sleutel: Offertesleutel, stap?: string) => void;
}

/** One step: its place in the list, how far it is, and its page, which comes in a file of its own. */
export interface Stap {
  readonly id: string;
  readonly title: (texts: OfferteTexts) => string;
  readonly stand: (props: Pick<StapProps, 'offerte' | 'berekend' | 'vandaag'>) => Stapstand;
  readonly Page: ComponentType<StapProps>;
}
