import type { TableSetting } from '../../store/presentTable';
import type { Boekklas, Leerling } from '../rekenboek';

/** Of what this version of the add-in makes. It goes up when older sheets have to be added to. */
export const REKENSCHEMA = 1;

/** A class, and Excel's id of the sheet with its overview. */
export interface Bewaardeklas {
  readonly opdracht: Boekklas;
  readonly blad?: string;
}

/** What the workbook remembers of rekenen; all else stands in its sheets. */
export interface Rekensetting {
  readonly schema: number;
  readonly leerling?: Leerling;
  /** How the log is found again. */
  readonly pogingen?: TableSetting;
  readonly klassen: readonly Bewaardeklas[];
}

export const REKEN_KEY = 'ACC_Rekenen';
export const leegRekenboek: Rekensetting = { schema: REKENSCHEMA, klassen: [] };
