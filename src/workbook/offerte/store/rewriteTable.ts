import type { OfferteDocument, Offertesleutel } from '../../../calc/offerte/offertedocument';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import { inputsOf, sameCells, type CellInput } from '../../store/cellContent';
import { changeVersion } from './changeVersion';
import { once } from '../../store/once';
import { settle } from './settle';
import type { PresentTable } from '../../store/presentTable';
import type { ReadVersion } from './readVersion';
import { tableKinds } from './tableKinds';
import type { TableRow } from '../../store/tableRows';
import { replaceRows, rowInput } from '../../store/writeRows';

type ListTable = 'aanpassingen' | 'rondes' | 'controles';
interface Rewritten {
  readonly before: readonly CellInput[][];
  readonly after: readonly (readonly unknown[])[];
}

interface Rewriting {
  /** The document as it becomes, where what follows from it depends on this table. */
  readonly changed?: (document: OfferteDocument) => OfferteDocument;
  /** Rows that are not ours stay as they are, below those that are. */
  readonly isKept?: (row: TableRow) => boolean;
}

/**
 * Replaces the rows of one of the tables on the internal sheet that hold no formula, made of the document as it is at
 * that moment. What cannot be read would be lost by it: then nothing is written.
 */
export async function rewriteTable(
  sleutel: Offertesleutel,
  name: ListTable,
  rowsOf: (document: OfferteDocument) => readonly Readonly<Record<string, string>>[],
  { changed = (document) => document, isKept = () => false }: Rewriting = {},
): Promise<Undo> {
  const rewritten = await changeVersion(sleutel, async (read): Promise<Rewritten> => {
    const table = tableOf(read, name);
    const { rows, damage } = read.rows[name];
    const kept = rows.filter(isKept).map(({ row }) => row);
    if (damage.some(({ row }) => !kept.includes(row))) throw new WorkbookError('damaged', { cause: name });
    const cells = table.table.getDataBodyRange().load('formulas,values');
    await read.open.context.sync();
    const before = inputsOf(cells);
    const document = changed(read.document);
    const inputs = [
      ...rowsOf(document).map((row) => rowInput(table, tableKinds[name], row, {}, document.taal)),
      ...kept.flatMap((row) => before.slice(row, row + 1)),
    ];
    replaceRows(table, inputs.length > 0 ? inputs : [emptyRow(table)]);
    settle(read, document);
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
