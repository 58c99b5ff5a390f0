import type { Regelsoort } from '../../../calc/offerte/offerte';
import type { Regelkolom } from '../../../calc/offerte/regelkolommen';
import type { PlannedCell } from '../../plan';
import type { Totaalregel } from './finishedTotals';
import type { HeadSource } from './letterHead';

/** A line that is only shown: its cells by column, as they were printed. */
export interface Letterregel {
  readonly soort: Regelsoort;
  readonly cells: Readonly<Partial<Record<Regelkolom, PlannedCell>>>;
}

/** A letter of values: no formula, no name, nothing that is not printed. */
export interface FinishedLetter {
  readonly titel: string;
  readonly blad: string;
  readonly source: HeadSource;
  readonly kolommen: readonly Regelkolom[];
  readonly regels: readonly Letterregel[];
  readonly totalen: readonly Totaalregel[];
  readonly voorwaarden: readonly string[];
  readonly slot: string;
  readonly isSigned: boolean;
}
