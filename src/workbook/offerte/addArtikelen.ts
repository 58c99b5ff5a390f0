import type { Artikel } from '../../calc/offerte/offertedocument';
import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';
import { inputsOf, sameCells, type CellInput } from '../store/cellContent';
import { once } from '../store/once';
import { makeArtikelen } from './store/makeArtikelen';
import { openBook } from './store/openVersion';
import type { PresentTable } from '../store/presentTable';
import { tableKinds } from './store/tableKinds';
import { askRows } from '../store/tableRows';
import { replaceRows, rowInput } from '../store/writeRows';

/**
 * Adds articles below the ones in the table, which is made where it is not there yet. Of a code that is there the cells
 * that are given change.
 */
export const addArtikelen = (artikelen: readonly Artikel[]): Promise<Undo> =>
  inExcel(async (context) => {
    const open = await openBook(context);
    if (open.isNewer) throw new WorkbookError('newerSchema');
    const table = open.tables.artikelen ?? (await makeArtikelen(open));
    if (table.missing.length > 0) throw new WorkbookError('damaged');
    const read = askRows(table, tableKinds.artikelen, false);
    const body = table.table.getDataBodyRange().load('formulas,values');
    await context.sync();
    const before = inputsOf(body);
    const present = read().rows;
    const rows = present.map(({ row }) => before[row] ?? []);
    const places = new Map(present.map(({ cells }, index) => [codeKey(cells.code ?? ''), index]));
    for (const artikel of artikelen) {
      const place = artikel.code === '' ? undefined : places.get(codeKey(artikel.code));
      const row = rowInput(table, tableKinds.artikelen, { ...artikel }, {}, 'nl');
      if (place === undefined) {
        places.set(codeKey(artikel.code), rows.length);
        rows.push(row);
      } else {
        const there = rows[place] ?? [];
        rows[place] = row.map((cell, index) => (cell === null || cell === '' ? (there[index] ?? null) : cell));
      }
    }
    replaceRows(table, rows);
    const written = table.table.getDataBodyRange().load('values');
    await context.sync();
    return once(() => takeBack(before, written.values));
  });

const codeKey = (code: string): string => code.trim().toLowerCase();

const takeBack = (before: readonly CellInput[][], after: readonly (readonly unknown[])[]): Promise<void> =>
  inExcel(async (context) => {
    const table: PresentTable | undefined = (await openBook(context)).tables.artikelen;
    const body = table?.table.getDataBodyRange().load('values');
    await context.sync();
    if (!table || !body || !sameCells(body.values, after)) throw new WorkbookError('changed');
    replaceRows(table, before);
    await context.sync();
  });
