import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import type { Regelkolom } from '../../calc/offerte/regelkolommen';
import type { Veld } from './veld';

/** All that can be wrong with the sheets of an offerte; the words for it are the pane's. */
export const schadecodes = [
  /** A sheet, a table, a column or a named cell of ours is gone. */
  'sheetMissing',
  'tableMissing',
  'columnMissing',
  'fieldMissing',
  /** Words where a number, a date or one of the choices belongs. */
  'notNumber',
  'notDate',
  'notChoice',
  /** A cell that computes holds something that was typed or pasted, or an error. */
  'formulaOverwritten',
  'cellError',
  /** Excel does not know our function (#NAAM?), has no result yet (#BEZET!), or has no room for it (#OVERLOOP!). */
  'unresolved',
  'busy',
  'spill',
  /** The amount that a line prints is not the one its figures give. */
  'printedDiffers',
  /** The same offerte stands twice in the register, or not at all. */
  'numberTwice',
  'notInRegister',
  /** The sheets were made by an older or a newer version of this add-in. */
  'olderSchema',
  'newerSchema',
] as const;
export type Schadecode = (typeof schadecodes)[number];

/** Which table of an offerte, or of the workbook. */
export type Tabelsoort =
  'regels' | 'aanpassingen' | 'staffels' | 'kosten' | 'rondes' | 'controles' | 'artikelen' | 'offertes';

/** One thing that is wrong, and where. */
export interface Schade {
  readonly code: Schadecode;
  /** Where to look: a full address (`'Offerte 0001'!C12`), or the name of a sheet. */
  readonly waar: string;
  /** Whether `repair` can put it right. */
  readonly herstelbaar: boolean;
  /** Without one it is of the whole workbook. */
  readonly sleutel?: Offertesleutel;
  readonly tabel?: Tabelsoort;
  /** The id of the line. */
  readonly regel?: string;
  readonly kolom?: Regelkolom | (string & {});
  readonly veld?: Veld;
  /** What stands there as the cell shows it: nothing that was typed gets lost. */
  readonly tekst?: string;
}
