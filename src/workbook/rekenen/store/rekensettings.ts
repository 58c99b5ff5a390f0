import type { Language } from '../../../calc/text';
import type { TableSetting } from '../../store/presentTable';
import type { Boekklas, Leerling } from '../rekenboek';

/** Of what this version of the add-in makes. It goes up when older sheets have to be added to. */
export const REKENSCHEMA = 1;

/** The sheet with the overview of a class, by Excel's ids of it and of its tables. */
export interface Bewaardblad {
  readonly id: string;
  readonly taal: Language;
  readonly tabellen: readonly string[];
}
export interface Bewaardeklas {
  readonly opdracht: Boekklas;
  readonly blad?: Bewaardblad;
}

/** What the workbook remembers of rekenen; all else stands in its sheets. */
export interface Rekensetting {
  readonly schema: number;
  readonly leerling?: Leerling;
  /** How the log is found again. */
  readonly pogingen?: TableSetting;
  readonly klassen: readonly Bewaardeklas[];
  /** The exercises of which all steps were seen, by their seeds without a version. */
  readonly hints?: readonly string[];
}

export const REKEN_KEY = 'ACC_Rekenen';
export const leegRekenboek: Rekensetting = { schema: REKENSCHEMA, klassen: [] };
