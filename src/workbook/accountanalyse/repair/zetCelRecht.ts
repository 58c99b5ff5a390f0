import { decimaal } from '../../../calc/offerte/leven/decimaal';
import { leesGetal } from '../../../calc/offerte/leven/leesGetal';
import type { Notation } from '../../../calc/notation';
import { readNotation } from '../../hostSettings';
import { inExcel } from '../../inExcel';
import { restoredFormula } from '../../offerte/restoredFormula';
import { readReference } from '../../reference';
import { inputsOf, type CellInput } from '../../store/cellContent';
import { dayIn } from '../../store/cellText';
import { once } from '../../store/once';
import { putCellBack } from '../../store/putCellBack';
import { WorkbookError } from '../../workbookError';
import type { Accountschade, Undo } from '../accountboek';
import { geplandeFormule } from './geplandeFormule';

/** Puts a cell right: its formula again, or the number or the day that its text stands for. */
export async function zetCelRecht(schade: Accountschade): Promise<Undo> {
  const notation = await readNotation();
  return inExcel(async (context) => {
    const reference = readReference(schade.waar, '');
    if (!reference) throw new WorkbookError('damaged');
    const cell = context.workbook.worksheets.getItem(reference.sheet).getRange(reference.address);
    cell.load('formulas,values,rowIndex,columnIndex');
    await context.sync();
    const [[before = '']] = inputsOf(cell) as [CellInput[]];
    cell.formulas = [[await goed(context, schade, cell, notation)]];
    cell.load('formulas');
    await context.sync();
    const after = cell.formulas[0]?.[0] as unknown;
    return once(() => putCellBack(reference, before, after));
  });
}

async function goed(
  context: Excel.RequestContext,
  schade: Accountschade,
  cell: Excel.Range,
  notation: Notation,
): Promise<CellInput> {
  const shown = String(cell.values[0]?.[0] ?? '');
  const input = await (async () => {
    if (schade.code === 'notNumber') return decimaal(leesGetal(shown, notation))?.toNumber();
    if (schade.code === 'notDate') return dayIn(shown);
    if (schade.code === 'unresolved') return restoredFormula(cell.formulas[0]?.[0]);
    return geplandeFormule(context, schade, { row: cell.rowIndex, column: cell.columnIndex });
  })();
  if (input === undefined) throw new WorkbookError('damaged');
  return input;
}
