import { leesSleutel } from '../../../calc/offerte/leven/offertenummer';
import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import type { AccName } from '../../plan';

export const bookTables = ['offertes', 'artikelen'] as const;
export const versionTables = ['regels', 'aanpassingen', 'staffels', 'kosten', 'rondes', 'controles'] as const;
export type BookTable = (typeof bookTables)[number];
export type VersionTable = (typeof versionTables)[number];

export const isBookTable = (table: BookTable | VersionTable): table is BookTable =>
  (bookTables as readonly string[]).includes(table);

const words: Record<BookTable | VersionTable, string> = {
  offertes: 'Offertes',
  artikelen: 'Artikelen',
  regels: 'Regels',
  aanpassingen: 'Aanpassingen',
  staffels: 'Staffels',
  kosten: 'Kosten',
  rondes: 'Rondes',
  controles: 'Controle',
};

/** `ACC_Artikelen`; of an offerte `ACC_Regels_2026_0001_1`. */
export function tableName(table: BookTable): AccName;
export function tableName(table: BookTable | VersionTable, sleutel: Offertesleutel): AccName;
export function tableName(table: BookTable | VersionTable, sleutel?: Offertesleutel): AccName {
  return `ACC_${words[table]}${isBookTable(table) || !sleutel ? '' : `_${nameEnding(sleutel)}`}`;
}

/** `2026_0001_1` */
function nameEnding({ nummer, versie }: Offertesleutel): string {
  const parts = leesSleutel(nummer);
  const number = parts ? `${parts.jaar}_${String(parts.volgnummer).padStart(4, '0')}` : nummer.replace(/\W+/g, '_');
  return `${number}_${versie}`;
}
