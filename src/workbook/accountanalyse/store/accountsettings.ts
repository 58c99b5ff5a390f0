import type { Language } from '../../../calc/text';
import type { TableSetting } from '../../store/presentTable';
import type { Accountblad } from '../accountboek';
import type { Accounttabel, Boektabel } from '../sheets/accountnamen';

/** Of the sheets that this version of the add-in makes. It goes up when older sheets have to be added to. */
export const ACCOUNTSCHEMA = 1;

/** What the workbook as a whole remembers of its accounts. */
export interface Accountboeksetting {
  readonly schema: number;
  /** The number that was given last, so that none is given twice. */
  readonly laatste: string;
  readonly tables: Readonly<Partial<Record<Boektabel, TableSetting>>>;
}
/** What one account remembers. */
export interface Accountsetting {
  readonly schema: number;
  readonly nummer: string;
  readonly taal: Language;
  /** Excel's ids of its sheets. */
  readonly bladen: Readonly<Partial<Record<Accountblad, string>>>;
  readonly tables: Readonly<Partial<Record<Accounttabel, TableSetting>>>;
}

export const ACCOUNTBOEK_KEY = 'ACC_Accountboek';
const PREFIX = 'ACC_Account_';
export const accountKey = (nummer: string): string => `${PREFIX}${nummer}`;
export const isAccountKey = (key: string): boolean => key.startsWith(PREFIX);

export const leegAccountboek: Accountboeksetting = { schema: ACCOUNTSCHEMA, laatste: '', tables: {} };
