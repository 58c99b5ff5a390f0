import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import type { Language } from '../../../calc/text';
import type { TableSetting } from '../../store/presentTable';
import type { Tabelsoort } from '../schade';

/** Of the sheets that this version of the add-in makes. It goes up when older sheets have to be added to. */
export const SCHEMA = 1;

export type TableSettings = Readonly<Partial<Record<Tabelsoort, TableSetting>>>;

/** What the workbook as a whole remembers. */
export interface BookSetting {
  readonly schema: number;
  /** By year, so that a number is never given twice. */
  readonly highest: Readonly<Record<string, number>>;
  /** The version that was made last. */
  readonly last?: Offertesleutel;
  readonly tables: TableSettings;
}

/** What one version of an offerte remembers. */
export interface VersionSetting extends Offertesleutel {
  readonly schema: number;
  readonly taal: Language;
  readonly letterId: string;
  readonly internalId: string;
  readonly tables: TableSettings;
}

export const BOOK_KEY = 'ACC_Offertes';
export const versionKey = ({ nummer, versie }: Offertesleutel): string => `ACC_${nummer}-${versie}`;

export const emptyBook: BookSetting = { schema: SCHEMA, highest: {}, tables: {} };
