import { leesGetal } from '../../../calc/offerte/leven/leesGetal';
import { decimaal } from '../../../calc/offerte/leven/decimaal';
import type { Notation } from '../../../calc/notation';
import { readNotation } from '../../hostSettings';
import { inExcel } from '../../inExcel';
import { readReference } from '../../reference';
import { putCellBack } from '../../store/putCellBack';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import type { Schade } from '../schade';
import { restoredFormula } from '../restoredFormula';
import { inputsOf, type CellInput } from '../../store/cellContent';
import { dayIn } from '../../store/cellText';
import { once } from '../../store/once';
import { openVersion } from '../store/openVersion';
import { plannedFormulas } from '../store/plannedFormulas';
import { readVersion } from '../store/readVersion';
import { BLOCK } from '../store/askBlock';
import { isBookTable } from '../store/tableNames';
import { registerFormula } from './registerFormula';

/** Puts a cell right: its formula again, or the number or the day that its text stands for. */
export async function putCellRight(schade: Schade): Promise<Undo> {
  const notation = await readNotation();
  return inExcel(async (context) => {
    const reference = readReference(schade.waar, '');
    if (!reference) throw new WorkbookError('damaged');
    const cell = context.workbook.worksheets.getItem(reference.sheet).getRange(reference.address);
    cell.load('formulas,values');
    await context.sync();
    const [[before = '']] = inputsOf(cell) as [CellInput[]];
    const input = await rightInput(context, schade, cell, notation);
    cell.formulas = [[input]];
    cell.load('formulas');
    await context.sync();
    const after = cell.formulas[0]?.[0] as unknown;
    return once(() => putCellBack(reference, before, after));
  });
}

async function rightInput(
  context: Excel.RequestContext,
  { code, sleutel, tabel, kolom }: Schade,
  cell: Excel.Range,
  notation: Notation,
): Promise<CellInput> {
  const shown = String(cell.values[0]?.[0] ?? '');
  if (code === 'notNumber') return found(decimaal(leesGetal(shown, notation))?.toNumber());
  if (code === 'notDate') return found(dayIn(shown));
  if (code === 'unresolved') return found(restoredFormula(cell.formulas[0]?.[0]));
  if (tabel && kolom && isBookTable(tabel)) return found(await registerFormula(context, tabel, kolom));
  if (!sleutel) throw new WorkbookError('damaged');
  const planned = plannedFormulas(await readVersion(await openVersion(context, sleutel)));
  if (tabel && kolom && !isBookTable(tabel)) return found(planned.columns(tabel, kolom));
  return found(planned.named.get(BLOCK));
}

function found<T>(input: T | undefined): T {
  if (input === undefined) throw new WorkbookError('damaged');
  return input;
}
