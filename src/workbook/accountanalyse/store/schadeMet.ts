import { notations } from '../../../calc/notation';
import { leesGetal } from '../../../calc/offerte/leven/leesGetal';
import { dayIn } from '../../store/cellText';
import { tableCell } from '../../store/tableCell';
import type { CellDamage } from '../../store/tableRows';
import type { Accountschade, Accountschadecode } from '../accountboek';
import type { Accounttabel, Boektabel } from '../sheets/accountnamen';
import type { OpenAccount } from './openAccount';

/** What can be put right wherever it is found; text in a cell for a number or a day when it stands for one. */
const ALTIJD: readonly Accountschadecode[] = [
  'sheetMissing',
  'tableMissing',
  'columnMissing',
  'fieldMissing',
  'formulaOverwritten',
  'unresolved',
  'spill',
  'olderSchema',
];
export type Maak = (code: Accountschadecode, waar: string, more?: Partial<Accountschade>) => Accountschade;

/** Makes damage of an account, or of the workbook, and says whether it can be put right. */
export const schadeMet =
  (always: Partial<Accountschade>): Maak =>
  (code, waar, more = {}) => ({
    code,
    waar,
    ...always,
    herstelbaar: ALTIJD.includes(code) || isLeesbaar(code, more.tekst ?? ''),
    ...more,
  });

function isLeesbaar(code: Accountschadecode, tekst: string): boolean {
  if (code === 'notNumber') return leesGetal(tekst, notations.nl) !== undefined;
  return code === 'notDate' && dayIn(tekst) !== undefined;
}

/** What is wrong in a cell of a table. */
export function celschade(
  tables: OpenAccount['tables'],
  tabel: Accounttabel | Boektabel,
  { code, row, key, shown }: CellDamage,
  of: Maak,
  more: Partial<Accountschade> = {},
): Accountschade {
  const table = tables[tabel];
  const waar = table && (tableCell(table, row, key) ?? table.sheet.name);
  return of(code, waar ?? '', { ...more, tekst: shown });
}
