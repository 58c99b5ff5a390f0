import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { WorkbookError } from '../../workbookError';
import { unusedColumns } from '../sheets/letterColumns';
import { settle } from './settle';
import type { PresentTable } from '../../store/presentTable';
import type { ReadVersion } from './readVersion';
import { staffelsOf } from './regelsOf';
import { StaffelCodes, staffelRows } from './staffelCodes';
import { tableKinds } from './tableKinds';
import { askFormulas, insertRows, replaceRows, rowInput, type RowFormulas } from '../../store/writeRows';

/** What a change of the lines needs beside what was read: it is asked for in one sync. */
export interface RegelChange {
  readonly read: ReadVersion;
  readonly regels: PresentTable;
  readonly formulas: RowFormulas;
  readonly staffels: StaffelCodes;
  readonly finish: (document: OfferteDocument, added?: readonly AddedKosten[]) => void;
}
export interface AddedKosten {
  readonly id: string;
  readonly kostprijs: string;
}

/** Begins a change of the lines: every line has an id of its own after it. */
export async function regelChange(read: ReadVersion): Promise<RegelChange> {
  const { tables, context } = read.open;
  const { regels, kosten, staffels } = tables;
  if (!regels || regels.missing.length > 0 || !kosten || kosten.missing.length > 0) throw new WorkbookError('damaged');
  const askedRegels = askFormulas(regels, tableKinds.regels);
  const askedKosten = askFormulas(kosten, tableKinds.kosten);
  const askedStaffels = staffels && askFormulas(staffels, tableKinds.staffels);
  await context.sync();
  const codes = new StaffelCodes(staffelsOf(read.rows.staffels.rows));
  writeIds(read, regels);
  return {
    read,
    regels,
    formulas: askedRegels(),
    staffels: codes,
    finish: (document, added = []) => {
      addKosten(read, kosten, askedKosten(), [...missingKosten(read), ...added]);
      if (staffels) addRows(read, staffels, 'staffels', codes.added.flatMap(staffelRows), askedStaffels?.());
      showUsedColumns(regels, document.regels);
      settle(read, document);
    },
  };
}

function writeIds({ regels: read }: ReadVersion, { table, at }: PresentTable): void {
  const body = table.getDataBodyRange();
  for (const { row, id, written } of read) {
    if (id !== written) body.getCell(row, at.get('regel') ?? 0).values = [[id]];
  }
}

/** Lines that were typed or pasted in the sheet; a copy has the kostprijs of what it is a copy of. */
function missingKosten({ document, rows }: ReadVersion): readonly AddedKosten[] {
  const present = new Set(rows.kosten.rows.map(({ cells }) => cells.regel));
  return document.regels
    .filter(({ id, soort }) => !present.has(id) && soort !== 'tekst' && soort !== 'sectie')
    .map(({ id, kostprijs = '' }) => ({ id, kostprijs }));
}

const addKosten = (
  read: ReadVersion,
  kosten: PresentTable,
  formulas: RowFormulas,
  added: readonly AddedKosten[],
): void =>
  addRows(
    read,
    kosten,
    'kosten',
    added.map(({ id, kostprijs }) => ({ regel: id, kostprijs })),
    formulas,
  );

/** Below the rows that are there; a table in which nothing was filled in yet begins anew. */
function addRows(
  read: ReadVersion,
  present: PresentTable,
  name: 'kosten' | 'staffels',
  rows: readonly Readonly<Record<string, string>>[],
  formulas: RowFormulas = {},
): void {
  if (rows.length === 0) return;
  const inputs = rows.map((cells) => rowInput(present, tableKinds[name], cells, formulas, read.document.taal));
  if (read.rows[name].rows.length === 0) replaceRows(present, inputs);
  else insertRows(present, present.body.rows, inputs);
}

/** Columns that few lines need are hidden until one of them does. */
function showUsedColumns({ table, at }: PresentTable, regels: OfferteDocument['regels']): void {
  const unused = unusedColumns(regels);
  for (const kolom of unusedColumns([])) {
    const index = at.get(kolom);
    if (index === undefined || unused.includes(kolom)) continue;
    table.getDataBodyRange().getColumn(index).getEntireColumn().columnHidden = false;
  }
}
