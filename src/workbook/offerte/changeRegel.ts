import type { Documentregel, Offertesleutel } from '../../calc/offerte/offertedocument';
import type { Regelkolom } from '../../calc/offerte/regelkolommen';
import { WorkbookError } from '../workbookError';
import type { Regelwijziging, Undo } from './offerteboek';
import { inputOf, type CellInput } from '../store/cellContent';
import { type CellKind } from '../store/cellKind';
import { cellInput } from '../store/plannedInput';
import { changeVersion } from './store/changeVersion';
import { once } from '../store/once';
import { regelTexts } from './sheets/regelCells';
import { regelChange } from './store/regelChange';
import { filled } from './store/regelsOf';
import { tableKinds } from './store/tableKinds';
import { kostprijsCell, undoRegel, type ChangedCell } from './store/undoRegel';

/** Changes cells of one line; those that keep what they have are not touched. */
export async function changeRegel(
  sleutel: Offertesleutel,
  id: string,
  wijziging: Regelwijziging | ((before: Documentregel) => Regelwijziging),
): Promise<Undo> {
  const cells = await changeVersion(sleutel, async (read): Promise<readonly ChangedCell[]> => {
    const place = read.regels.findIndex((regel) => regel.id === id);
    const [found, before] = [read.regels[place], read.document.regels[place]];
    if (!found || !before) throw new WorkbookError('missing');
    const change = typeof wijziging === 'function' ? wijziging(before) : wijziging;
    const { regels: table, staffels, finish } = await regelChange(read);
    const after: Documentregel = { ...filled<Documentregel>({ ...before, ...change }), id } as Documentregel;
    const old = regelTexts(before, found.cells.staffel ?? '');
    const isSameStaffel = !('staffel' in change);
    const wanted = regelTexts(after, isSameStaffel ? (found.cells.staffel ?? '') : staffels.codeOf(after.staffel));
    const keys = (Object.keys(wanted) as Regelkolom[]).filter((key) => wanted[key] !== old[key]);
    const row = table.table.getDataBodyRange().getRow(found.row);
    const changed = keys.map((key) => ({ key, range: row.getCell(0, table.at.get(key) ?? 0).load('formulas,values') }));
    const kostprijs = kostprijsCell(read, id)?.load('formulas,values');
    const kostprijsChanges = 'kostprijs' in change && kostprijs !== undefined;
    await read.open.context.sync();

    const { taal } = read.document;
    const written = changed.map(({ key, range }) => ({ key, range, before: contentOf(range) }));
    for (const { key, range } of written) range.formulas = [[cellInput(wanted[key] ?? '', kindOf(key), taal)]];
    const all = kostprijsChanges
      ? [...written, { key: 'kostprijs' as const, range: kostprijs, before: contentOf(kostprijs) }]
      : written;
    if (kostprijsChanges) kostprijs.formulas = [[cellInput(after.kostprijs ?? '', 'number', taal)]];
    const regels = read.document.regels.map((regel) => (regel.id === id ? after : regel));
    const isNewKostprijs = 'kostprijs' in change && kostprijs === undefined;
    finish({ ...read.document, regels }, isNewKostprijs ? [{ id, kostprijs: after.kostprijs ?? '' }] : []);
    for (const { range } of all) range.load('values');
    await read.open.context.sync();
    return all.map(({ key, range, before }) => ({ key, before, after: range.values[0]?.[0] as unknown }));
  });
  return once(() => undoRegel(sleutel, id, cells));
}

const contentOf = ({ formulas, values }: Excel.Range): CellInput => inputOf(formulas[0]?.[0], values[0]?.[0]);
const kindOf = (kolom: Regelkolom): CellKind => {
  const kind = tableKinds.regels[kolom];
  return kind === 'formula' ? 'text' : kind;
};
