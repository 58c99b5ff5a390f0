import { dubbeleSleutels } from '../../calc/offerte/leven/offertenummer';
import type { Artikel } from '../../calc/offerte/offertedocument';
import { inExcel } from '../inExcel';
import type { Offerteboek } from './offerteboek';
import type { Schade, Schadecode } from './schade';
import { askFields } from './store/askFields';
import { tableCell } from '../store/tableCell';
import { organisatieOf } from './store/documentOf';
import { organisatievelden } from './store/fieldKinds';
import { openBook, sheetsOfVersion, type OpenBook } from './store/openVersion';
import { registerRows, type RegisterRow } from './store/readVersion';
import { SCHEMA } from './store/settings';
import { tableKinds } from './store/tableKinds';
import { bookTables, type BookTable } from './store/tableNames';
import { askRows, type TableRow, type TableRows } from '../store/tableRows';

const NOTHING: TableRows = { rows: [], damage: [] };

/** Reads the register and the articles, and the organisation of the last offerte. Makes nothing; two syncs. */
export const openOfferteboek = (): Promise<Offerteboek> =>
  inExcel(async (context) => {
    const open = await openBook(context);
    const ask = (name: BookTable) => {
      const table = open.tables[name];
      return table ? askRows(table, tableKinds[name], true) : () => NOTHING;
    };
    const asked = { offertes: ask('offertes'), artikelen: ask('artikelen') };
    const fields = open.book.last && askFields(sheetsOfVersion(open, open.book.last), organisatievelden);
    await context.sync();
    const rows = { offertes: asked.offertes(), artikelen: asked.artikelen() };
    const register = registerRows(rows.offertes);
    const found = fields?.();
    return {
      offertes: register.map(({ rij }) => rij),
      artikelen: rows.artikelen.rows.map(artikelOf),
      ...(found && found.size > 0 && { organisatie: organisatieOf((veld) => found.get(veld)?.text ?? '') }),
      schade: bookDamage(open, rows, register),
      isAlleenLezen: open.isNewer,
      bladen: {
        ...(open.tables.offertes && { offertes: open.tables.offertes.sheet.name }),
        ...(open.tables.artikelen && { artikelen: open.tables.artikelen.sheet.name }),
      },
    };
  });

const artikelOf = ({ cells }: TableRow): Artikel => ({
  code: cells.code ?? '',
  omschrijving: cells.omschrijving ?? '',
  eenheid: cells.eenheid ?? '',
  prijs: cells.prijs ?? '',
  kostprijs: cells.kostprijs ?? '',
  btw: cells.btw ?? '',
  staffel: cells.staffel ?? '',
});

/** What is wrong in the shared sheets. */
function bookDamage(
  { book, isNewer, tables }: OpenBook,
  rows: Readonly<Record<BookTable, TableRows>>,
  register: readonly RegisterRow[],
): readonly Schade[] {
  const of = (code: Schadecode, waar: string, more: Partial<Schade> = {}): Schade => ({
    code,
    waar,
    herstelbaar: false,
    ...more,
  });
  const sheet = tables.offertes?.sheet.name ?? '';
  const versions: readonly Schade[] = [
    ...(isNewer ? [of('newerSchema', sheet)] : []),
    ...(book.schema < SCHEMA ? [of('olderSchema', sheet, { herstelbaar: true })] : []),
  ];
  const inTables = bookTables.flatMap((name): readonly Schade[] => {
    const table = tables[name];
    if (!table) {
      // Before the first offerte there is nothing to miss.
      return book.tables[name] ? [of('tableMissing', '', { tabel: name, herstelbaar: true })] : [];
    }
    const { missing, sheet } = table;
    return [
      ...missing.map((kolom) => of('columnMissing', sheet.name, { tabel: name, kolom, herstelbaar: true })),
      ...rows[name].damage.map(({ code, row, key, shown }) =>
        of(code, tableCell(table, row, key) ?? sheet.name, {
          tabel: name,
          kolom: key,
          tekst: shown,
          herstelbaar: code === 'formulaOverwritten',
        }),
      ),
    ];
  });
  const twice = dubbeleSleutels(register.map(({ rij }) => rij)).flatMap((sleutel) => {
    const again = register.filter(({ rij }) => rij.nummer === sleutel.nummer && rij.versie === sleutel.versie)[1];
    const waar = again && tables.offertes ? tableCell(tables.offertes, again.row, 'nummer') : undefined;
    return [of('numberTwice', waar ?? sheet, { tabel: 'offertes', sleutel })];
  });
  return [...versions, ...inTables, ...twice];
}
