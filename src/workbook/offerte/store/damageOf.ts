import { leesGetal } from '../../../calc/offerte/leven/leesGetal';
import { notations } from '../../../calc/notation';
import { tableCell } from '../../store/tableCell';
import type { Schade, Schadecode, Tabelsoort } from '../schade';
import { isErrorValue } from '../../store/cellKind';
import { dayIn } from '../../store/cellText';
import { velden } from './fieldKinds';
import type { PresentTable } from '../../store/presentTable';
import type { ReadVersion } from './readVersion';
import { staffelcode, staffelsOf } from './regelsOf';
import { SCHEMA } from './settings';
import { versionTables } from './tableNames';
import type { CellDamage } from '../../store/tableRows';

/** What `repair` can put right wherever it is found; text in a cell for a number or a day when it stands for one. */
const ALWAYS: readonly Schadecode[] = ['formulaOverwritten', 'spill', 'unresolved', 'olderSchema', 'notInRegister'];

/** Everything that is wrong with a version, from what was read of it. */
export function damageOf(read: ReadVersion): readonly Schade[] {
  const { open } = read;
  const { sleutel, letter, internal } = open;
  const letterName = letter?.name ?? internal?.name ?? sleutel.nummer;
  const of = (code: Schadecode, waar: string, more: Partial<Schade> = {}): Schade => ({
    code,
    waar,
    sleutel,
    herstelbaar: ALWAYS.includes(code) || isReadable(code, more.tekst ?? ''),
    ...more,
  });
  const isLocked = letter?.isProtected ?? false;
  const inCells = [
    ...(letter || internal ? tableDamage(read, of) : []),
    ...(letter && internal ? missingFields(read, of) : []),
    ...fieldDamage(read, of),
  ];
  const ofBlock = isLocked ? [] : blockDamage(read, of);
  return [
    ...(open.isNewer ? [of('newerSchema', letterName)] : []),
    ...(Math.min(open.book.schema, open.setting?.schema ?? SCHEMA) < SCHEMA ? [of('olderSchema', letterName)] : []),
    ...(letter ? [] : [of('sheetMissing', letterName)]),
    ...(internal ? [] : [of('sheetMissing', letterName, { herstelbaar: letter !== undefined })]),
    ...inCells,
    // An error of the block follows from what is wrong in the cells that it reads.
    ...ofBlock.filter(({ code }) => code !== 'cellError' || inCells.length === 0),
    ...registerDamage(read, of),
  ];
}

function isReadable(code: Schadecode, tekst: string): boolean {
  if (code === 'notNumber') return leesGetal(tekst, notations.nl) !== undefined;
  return code === 'notDate' && dayIn(tekst) !== undefined;
}

type Of = (code: Schadecode, waar: string, more?: Partial<Schade>) => Schade;

function tableDamage({ open: { tables, letter, internal }, rows, regels }: ReadVersion, of: Of): readonly Schade[] {
  const inRegels = tables.staffels ? unknownStaffels(rows) : [];
  return versionTables.flatMap((name): readonly Schade[] => {
    const table = tables[name];
    const sheet = (name === 'regels' ? letter : internal)?.name;
    if (!table) return sheet === undefined ? [] : [of('tableMissing', sheet, { tabel: name, herstelbaar: true })];
    const missing = table.missing.map((kolom) =>
      of('columnMissing', table.sheet.name, { tabel: name, kolom, herstelbaar: !table.sheet.isProtected }),
    );
    const damaged = [...rows[name].damage, ...(name === 'regels' ? inRegels : [])];
    return [...missing, ...damaged.map((damage) => cellDamage(table, name, damage, of, regels))];
  });
}

/** The codes in lines that no row of the staffels has: the block with totals stops at them. */
function unknownStaffels({ regels, staffels }: ReadVersion['rows']): readonly CellDamage[] {
  const known = staffelsOf(staffels.rows);
  return regels.rows.flatMap(({ row, cells: { soort, staffel = '' } }): readonly CellDamage[] =>
    staffel === '' || soort === 'tekst' || soort === 'sectie' || known.has(staffelcode(staffel))
      ? []
      : [{ code: 'notChoice', row, key: 'staffel', shown: staffel }],
  );
}

function cellDamage(
  table: PresentTable,
  tabel: Tabelsoort,
  { code, row, key, shown }: CellDamage,
  of: Of,
  regels: ReadVersion['regels'] = [],
): Schade {
  const regel = tabel === 'regels' ? regels.find((one) => one.row === row)?.id : undefined;
  return of(code, tableCell(table, row, key) ?? table.sheet.name, {
    tabel,
    kolom: key,
    tekst: shown,
    ...(regel !== undefined && { regel }),
  });
}

const missingFields = ({ fields, open: { letter } }: ReadVersion, of: Of): readonly Schade[] =>
  velden
    .filter((veld) => !fields.has(veld))
    .map((veld) => of('fieldMissing', letter?.name ?? '', { veld, herstelbaar: true }));

const fieldDamage = ({ fields }: ReadVersion, of: Of): readonly Schade[] =>
  [...fields].flatMap(([veld, { damage, address }]) =>
    damage ? [of(damage.code, address, { veld, tekst: damage.shown })] : [],
  );

function blockDamage({ block, open: { letter, tables }, regels }: ReadVersion, of: Of): readonly Schade[] {
  if (!letter) return [];
  if (!block) return [of('fieldMissing', letter.name, { tekst: 'OFFERTE.BLOK', herstelbaar: true })];
  const isOurs = typeof block.formula === 'string' && block.formula.startsWith('=');
  if (!isOurs) return [of('formulaOverwritten', block.address, { tekst: String(block.formula ?? '') })];
  if (isErrorValue(block.first)) return [of(errorCode(block.first), block.address, { tekst: block.first })];
  const table = tables.regels;
  return block.differing.flatMap((id) => {
    const row = regels.find((regel) => regel.id === id || regel.written === id)?.row;
    const address = table && row !== undefined ? tableCell(table, row, 'bedrag') : undefined;
    return [of('printedDiffers', address ?? block.address, { regel: id, kolom: 'bedrag', tabel: 'regels' })];
  });
}

function errorCode(error: string): Schadecode {
  if (error === '#NAME?') return 'unresolved';
  if (error === '#BUSY!') return 'busy';
  return error === '#SPILL!' ? 'spill' : 'cellError';
}

function registerDamage({ register, open: { tables, letter } }: ReadVersion, of: Of): readonly Schade[] {
  const table = tables.offertes;
  if (!table) return letter ? [of('notInRegister', letter.name, { tabel: 'offertes' })] : [];
  if (register.length === 0) return [of('notInRegister', table.sheet.name, { tabel: 'offertes' })];
  return [
    ...register
      .slice(1)
      .map(({ row }) => of('numberTwice', tableCell(table, row, 'nummer') ?? table.sheet.name, { tabel: 'offertes' })),
    ...register.flatMap(({ damage }) => damage.map((one) => cellDamage(table, 'offertes', one, of))),
  ];
}
