import { WorkbookError } from '../../workbookError';
import type { ReadVersion } from './readVersion';
import { tableKinds } from './tableKinds';
import { deleteRows, rowInput } from '../../store/writeRows';

/** Deletes lines with their kostprijs. A table keeps one row, with its formulas. */
export function deleteRegels(read: ReadVersion, ids: readonly string[]): void {
  const { regels, kosten } = read.open.tables;
  if (!regels) throw new WorkbookError('damaged');
  remove(
    read,
    'regels',
    read.regels.filter(({ id }) => ids.includes(id)).map(({ row }) => row),
  );
  if (!kosten) return;
  const own = read.rows.kosten.rows.filter(({ cells }) => ids.includes(cells.regel ?? ''));
  remove(
    read,
    'kosten',
    own.map(({ row }) => row),
  );
}

function remove(read: ReadVersion, name: 'regels' | 'kosten', rows: readonly number[]): void {
  const table = read.open.tables[name];
  if (!table || rows.length === 0) return;
  const isAll = rows.length >= table.body.rows;
  deleteRows(table, isAll ? rows.filter((row) => row !== 0) : rows);
  if (!isAll) return;
  const empty = rowInput(table, tableKinds[name], {}, {}, read.document.taal);
  table.table.getDataBodyRange().getRow(0).formulas = [empty];
}
