import { isErrorValue } from '../../store/cellKind';
import { tableCell } from '../../store/tableCell';
import type { TableRows } from '../../store/tableRows';
import type { Accountschade } from '../accountboek';
import { bereiknamen, boektabellen, type Boektabel } from '../sheets/accountnamen';
import { ACCOUNTSCHEMA, type Accountsetting } from './accountsettings';
import type { Gelezenrij } from './accountrijOf';
import type { Klasseblok } from './askKlasseblok';
import type { OpenAccountboek } from './openAccount';
import { celschade, schadeMet } from './schadeMet';
import { zelfdeNaam } from './zelfdeNaam';

interface Boekinhoud {
  readonly open: OpenAccountboek;
  readonly rows: Readonly<Record<Boektabel, TableRows>>;
  readonly rijen: readonly Gelezenrij[];
  readonly klasseblok: Klasseblok | undefined;
  /** The accounts that have a sheet, whether they have a row or not. */
  readonly metBladen: readonly Accountsetting[];
}

/** What is wrong in the sheets that all accounts share. */
export function boekschade({ open, rows, rijen, klasseblok, metBladen }: Boekinhoud): readonly Accountschade[] {
  const { boek, isNewer, tables } = open;
  const of = schadeMet({});
  const sheet = tables.accounts?.sheet.name ?? '';
  const nummers = new Set(rijen.map(({ rij }) => rij.nummer));
  const inTables = boektabellen.flatMap((tabel): readonly Accountschade[] => {
    const table = tables[tabel];
    // Before the first account there is nothing to miss.
    if (!table) return boek.tables[tabel] ? [of('tableMissing', '', { tekst: tabel })] : [];
    return [
      ...table.missing.map((kolom) => of('columnMissing', table.sheet.name, { tekst: `${tabel}.${kolom}` })),
      ...rows[tabel].damage.map((damage) => celschade(tables, tabel, damage, of)),
    ];
  });
  const zonderRij = tables.accounts ? metBladen.filter(({ nummer }) => !nummers.has(nummer)) : [];
  const waar = (row: number, kolom: 'nummer' | 'naam') =>
    (tables.accounts && tableCell(tables.accounts, row, kolom)) ?? sheet;
  const eerder = (index: number, isSame: (other: Gelezenrij) => boolean) => rijen.slice(0, index).some(isSame);
  return [
    ...(isNewer ? [of('newerSchema', sheet)] : []),
    ...(boek.schema < ACCOUNTSCHEMA ? [of('olderSchema', sheet)] : []),
    ...inTables,
    ...zonderRij.map(({ nummer }) => of('tableMissing', sheet, { nummer, tekst: 'accounts' })),
    ...(tables.accounts ? blokschade(klasseblok, sheet, of) : []),
    ...rijen.flatMap(({ row, rij: { nummer, naam } }, index) => [
      ...(nummer !== '' && eerder(index, ({ rij }) => rij.nummer === nummer)
        ? [of('numberTwice', waar(row, 'nummer'), { nummer })]
        : []),
      ...(naam.trim() !== '' && eerder(index, ({ rij }) => zelfdeNaam(rij.naam, naam))
        ? [of('nameTwice', waar(row, 'naam'), { nummer, tekst: naam })]
        : []),
    ]),
  ];
}

function blokschade(
  blok: Klasseblok | undefined,
  sheet: string,
  of: ReturnType<typeof schadeMet>,
): readonly Accountschade[] {
  if (!blok) return [of('fieldMissing', sheet, { tekst: bereiknamen.klasseblok })];
  const { formula, value, address } = blok;
  if (typeof formula !== 'string' || !formula.startsWith('='))
    return [of('formulaOverwritten', address, { tekst: String(formula ?? '') })];
  if (!isErrorValue(value)) return [];
  const code = value === '#NAME?' ? 'unresolved' : value === '#SPILL!' ? 'spill' : 'cellError';
  return [of(code, address, { tekst: value })];
}
