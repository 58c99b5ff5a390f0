import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { WorkbookError } from '../../workbookError';
import type { CellInput } from '../../store/cellContent';
import { changeVersion } from './changeVersion';
import type { ReadVersion } from './readVersion';

/** A cell of a line: what stood in it, and what it holds since. */
export interface ChangedCell {
  readonly key: string;
  readonly before: CellInput;
  readonly after: unknown;
}

/** The cell with the kostprijs of a line, on the internal sheet. */
export function kostprijsCell({ rows, open: { tables } }: ReadVersion, id: string): Excel.Range | undefined {
  const row = rows.kosten.rows.find(({ cells }) => cells.regel === id)?.row;
  const column = tables.kosten?.at.get('kostprijs');
  if (row === undefined || column === undefined) return undefined;
  return tables.kosten?.table.getDataBodyRange().getCell(row, column);
}

/** The cell of a line in the column that holds this. */
export function regelCell(read: ReadVersion, id: string, key: string): Excel.Range | undefined {
  if (key === 'kostprijs') return kostprijsCell(read, id);
  const table = read.open.tables.regels;
  const [row, column] = [read.regels.find((regel) => regel.id === id)?.row, table?.at.get(key)];
  return row === undefined || column === undefined ? undefined : table?.table.getDataBodyRange().getCell(row, column);
}

/** Puts back what was in the cells of a line, wherever the line stands by now. */
export const undoRegel = (sleutel: Offertesleutel, id: string, changed: readonly ChangedCell[]): Promise<void> =>
  changeVersion(sleutel, async (read) => {
    const cells = changed.map((one) => ({ ...one, range: regelCell(read, id, one.key)?.load('values') }));
    await read.open.context.sync();
    for (const { range, before, after } of cells) {
      if (!range || range.values[0]?.[0] !== after) throw new WorkbookError('changed');
      range.formulas = [[before]];
    }
  });
