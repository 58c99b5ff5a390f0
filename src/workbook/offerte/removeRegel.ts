import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';
import { inputsOf } from '../store/cellContent';
import { changeVersion } from './store/changeVersion';
import { once } from '../store/once';
import { deleteRegels } from './store/deleteRegels';
import { putRegelBack, type RemovedRegel } from './store/putRegelBack';

/** Deletes one line with its kostprijs. */
export async function removeRegel(sleutel: Offertesleutel, id: string): Promise<Undo> {
  const removed = await changeVersion(sleutel, async (read): Promise<RemovedRegel> => {
    const place = read.regels.findIndex((regel) => regel.id === id);
    const regel = read.regels[place];
    const table = read.open.tables.regels;
    if (!regel || !table) throw new WorkbookError('missing');
    const cells = table.table.getDataBodyRange().getRow(regel.row).load('formulas,values');
    await read.open.context.sync();
    deleteRegels(read, [id]);
    return {
      id,
      cells: inputsOf(cells)[0] ?? [],
      after: read.regels[place - 1]?.id,
      kostprijs: read.document.regels[place]?.kostprijs ?? '',
      columns: table.headers.length,
    };
  });
  return once(() => putRegelBack(sleutel, removed));
}
