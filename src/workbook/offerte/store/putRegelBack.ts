import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { WorkbookError } from '../../workbookError';
import type { CellInput } from '../../store/cellContent';
import { changeVersion } from './changeVersion';
import { regelChange } from './regelChange';
import { insertRows } from '../../store/writeRows';

/** A line that was deleted, as its cells were. */
export interface RemovedRegel {
  readonly id: string;
  readonly cells: readonly CellInput[];
  /** The line above it; undefined when it was the first. */
  readonly after: string | undefined;
  readonly kostprijs: string;
  readonly columns: number;
}

export const putRegelBack = (sleutel: Offertesleutel, removed: RemovedRegel): Promise<void> =>
  changeVersion(sleutel, async (read) => {
    const { regels: table, finish } = await regelChange(read);
    const isThere = read.regels.some(({ id }) => id === removed.id);
    if (isThere || table.headers.length !== removed.columns) throw new WorkbookError('changed');
    const above = read.regels.find(({ id }) => id === removed.after);
    const cells = [...removed.cells];
    cells[table.at.get('regel') ?? 0] = removed.id;
    if (read.regels.length === 0) table.table.getDataBodyRange().getRow(0).formulas = [cells];
    else insertRows(table, above ? above.row + 1 : 0, [cells]);
    finish(read.document, [{ id: removed.id, kostprijs: removed.kostprijs }]);
  });
