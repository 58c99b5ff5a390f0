import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';
import { inputsOf } from '../store/cellContent';
import { changeVersion } from './store/changeVersion';
import { once } from '../store/once';
import { regelChange } from './store/regelChange';
import { tableKinds } from './store/tableKinds';

/** Moves one line down by `by` places, or up when that is below zero; no further than the first and the last. */
export async function moveRegel(sleutel: Offertesleutel, id: string, by: number): Promise<Undo> {
  const moved = await changeVersion(sleutel, async (read) => {
    const from = read.regels.findIndex((regel) => regel.id === id);
    if (from < 0) throw new WorkbookError('missing');
    const to = Math.max(0, Math.min(read.regels.length - 1, from + by));
    if (to === from) return 0;
    const { regels: table, finish } = await regelChange(read);
    const between = read.regels.slice(Math.min(from, to), Math.max(from, to) + 1);
    const body = table.table.getDataBodyRange();
    const rows = between.map(({ row }) => body.getRow(row).load('formulas,values'));
    await read.open.context.sync();
    const contents = rows.map((row) => inputsOf(row)[0] ?? []);
    const order =
      to > from ? [...contents.slice(1), ...contents.slice(0, 1)] : [...contents.slice(-1), ...contents.slice(0, -1)];
    // What computes stays: it names the cells of its own row.
    const computing = [...table.at].filter(([key]) => isFormula(key)).map(([, index]) => index);
    rows.forEach((row, index) => {
      row.formulas = [(order[index] ?? []).map((cell, column) => (computing.includes(column) ? null : cell))];
    });
    finish(read.document);
    return to - from;
  });
  return once(async () => {
    if (moved !== 0) await moveRegel(sleutel, id, -moved);
  });
}

const isFormula = (key: string): boolean => (tableKinds.regels as Readonly<Record<string, unknown>>)[key] === 'formula';
