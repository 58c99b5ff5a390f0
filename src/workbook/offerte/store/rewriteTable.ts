import type { OfferteDocument, Offertesleutel } from '../../../calc/offerte/offertedocument';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import { inputsOf, sameCells, type CellInput } from './cellContent';
import { changeVersion, once } from './changeVersion';
import { settle } from './settle';
import type { PresentTable } from './presentTable';
import type { ReadVersion } from './readVersion';
import { tableKinds } from './tableKinds';
import { replaceRows, rowInput } from './writeRows';

type ListTable = 'aanpassingen' | 'rondes' | 'controles';
interface Rewritten {
  readonly before: readonly CellInput[][];
  readonly after: readonly (readonly unknown[])[];
}

/** Replaces all rows of one of the tables on the internal sheet that hold no formula. */
export async function rewriteTable(
  sleutel: Offertesleutel,
  name: ListTable,
  rows: readonly Readonly<Record<string, string>>[],
  changed: (document: OfferteDocument) => OfferteDocument = (document) => document,
): Promise<Undo> {
  const rewritten = await changeVersion(sleutel, async (read): Promise<Rewritten> => {
    const table = tableOf(read, name);
    const cells = table.table.getDataBodyRange().load('formulas,values');
    await read.open.context.sync();
    const before = inputsOf(cells);
    const inputs = rows.map((row) => rowInput(table, tableKinds[name], row, {}, read.document.taal));
    replaceRows(table, inputs.length > 0 ? inputs : [emptyRow(table)]);
    settle(read, changed(read.document));
    const written = table.table.getDataBodyRange().load('values');
    await read.open.context.sync();
    return { before, after: written.values };
  });
  return once(() =>
    changeVersion(sleutel, async (read) => {
      const table = tableOf(read, name);
      const cells = table.table.getDataBodyRange().load('values');
      await read.open.context.sync();
      if (!sameCells(cells.values, rewritten.after)) throw new WorkbookError('changed');
      replaceRows(table, rewritten.before);
    }),
  );
}

function tableOf({ open: { tables } }: ReadVersion, name: ListTable): PresentTable {
  const table = tables[name];
  if (!table || table.missing.length > 0) throw new WorkbookError('damaged', { cause: name });
  return table;
}

const emptyRow = ({ headers, at }: PresentTable): CellInput[] =>
  headers.map((_, index) => ([...at.values()].includes(index) ? '' : null));
