import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import type { Language } from '../../../calc/text';
import type { Tabelsoort } from '../schade';

/** Of the sheets that this version of the add-in makes. It goes up when older sheets have to be added to. */
export const SCHEMA = 1;

/** How a table of ours is found again, whatever people call it and its columns. */
export interface TableSetting {
  readonly id: string;
  /** By what the column holds: Excel's id of it. */
  readonly columns: Readonly<Record<string, number>>;
}
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

/** A setting is asked for here and known after the next sync. */
export function askSetting<T>({ workbook }: Excel.RequestContext, key: string): () => T | undefined {
  const setting = workbook.settings.getItemOrNullObject(key).load('value');
  return () => (setting.isNullObject ? undefined : (setting.value as T));
}
export function keepSetting(
  { workbook }: Excel.RequestContext,
  key: string,
  value: BookSetting | VersionSetting,
): void {
  workbook.settings.add(key, value);
}
