import type { Accountinhoud } from './leesAccount';
import { tabelids, type Tabelmetids } from './tabelids';

/** Gives the rows that were typed in the sheet the ids that they are read with, so that they keep them, at the next sync. */
export function schrijfIds({ open, rijen }: Accountinhoud, tabel: Tabelmetids): void {
  const table = open.tables[tabel];
  const column = table?.at.get('id');
  if (!table || column === undefined) return;
  const body = table.table.getDataBodyRange();
  tabelids(rijen, tabel).forEach((id, index) => {
    const row = rijen[tabel].rows[index];
    if (row && row.cells.id !== id) body.getCell(row.row, column).values = [[id]];
  });
}
