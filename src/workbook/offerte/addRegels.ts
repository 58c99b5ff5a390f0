import type { Documentregel, Offertesleutel } from '../../calc/offerte/offertedocument';
import type { NieuweRegel, Undo } from './offerteboek';
import { changeVersion } from './store/changeVersion';
import { once } from '../store/once';
import { regelTexts } from './sheets/regelCells';
import { regelChange } from './store/regelChange';
import { nextRegelNumber, regelId } from './store/regelIds';
import { tableKinds } from './store/tableKinds';
import { removeAdded } from './store/removeAdded';
import { deleteRows, insertRows, rowInput } from '../store/writeRows';

/** Adds lines below the one with the id `after`, or at the end. */
export async function addRegels(
  sleutel: Offertesleutel,
  regels: readonly NieuweRegel[],
  after?: string,
): Promise<Undo> {
  const added = await changeVersion(sleutel, async (read): Promise<readonly Documentregel[]> => {
    const change = await regelChange(read);
    const { regels: table } = change;
    const taken = [...read.regels.map(({ id }) => id), ...read.rows.kosten.rows.map(({ cells }) => cells.regel ?? '')];
    const next = nextRegelNumber(taken);
    const own = regels.map((regel, index): Documentregel => ({ ...regel, id: regelId(next + index) }));
    const rows = own.map((regel) => {
      const cells = regelTexts(regel, change.staffels.codeOf(regel.staffel));
      return rowInput(table, tableKinds.regels, cells, change.formulas, read.document.taal);
    });
    const place = read.regels.findIndex(({ id }) => id === after);
    const last = read.regels[place < 0 ? read.regels.length - 1 : place];
    insertRows(table, last ? last.row + 1 : 0, rows);
    // A table has one row at least: in a new offerte it is empty, and makes place for the first line.
    if (read.regels.length === 0) {
      deleteRows(
        table,
        Array.from({ length: table.body.rows }, (_, index) => rows.length + index),
      );
    }
    const { document } = read;
    const at = place < 0 ? document.regels.length : place + 1;
    const changed = [...document.regels.slice(0, at), ...own, ...document.regels.slice(at)];
    const kosten = own.filter(({ soort }) => soort !== 'tekst' && soort !== 'sectie');
    change.finish(
      { ...document, regels: changed },
      kosten.map(({ id, kostprijs = '' }) => ({ id, kostprijs })),
    );
    return own;
  });
  return once(() => removeAdded(sleutel, added));
}
