import { kengetalsleutels } from '../../../calc/accountanalyse/kengetalsleutels';
import { JAARKOLOMMEN } from '../../../calc/accountanalyse/account';
import { areaText, type Area } from '../../area';
import { inExcel } from '../../inExcel';
import { readReference } from '../../reference';
import { inputsOf, type CellInput } from '../../store/cellContent';
import { once } from '../../store/once';
import { WorkbookError } from '../../workbookError';
import type { Accountschade, Undo } from '../accountboek';
import { openBoek } from '../store/openAccount';

interface Obstakel {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly input: CellInput;
}

/** Moves what stands in the way of a block of ours below everything, so that the block has its cells. */
export const maakRuimte = ({ waar, blad }: Accountschade): Promise<Undo> =>
  inExcel(async (context) => {
    const reference = readReference(waar, '');
    if (!reference) throw new WorkbookError('damaged');
    const sheet = context.workbook.worksheets.getItem(reference.sheet);
    const first = sheet.getRange(reference.address).load('rowIndex,columnIndex');
    const used = sheet.getUsedRange().load('rowIndex,rowCount');
    const accounts = blad === undefined ? (await openBoek(context)).tables.accounts : undefined;
    if (blad !== undefined) await context.sync();
    const area: Area = {
      row: first.rowIndex,
      column: first.columnIndex,
      rows: blad === undefined ? (accounts?.body.rows ?? 1) : kengetalsleutels.length,
      columns: blad === undefined ? 1 : JAARKOLOMMEN,
    };
    const cells = sheet.getRange(areaText(area)).load('formulas,values');
    await context.sync();
    const below = Math.max(used.rowIndex + used.rowCount, area.row + area.rows) + 1;
    const obstakels = inputsOf(cells).flatMap((line, r) =>
      line.flatMap((input, c): Obstakel[] =>
        input === '' || (r === 0 && c === 0)
          ? []
          : [
              {
                input,
                from: { row: area.row + r, column: area.column + c },
                to: { row: below + r, column: area.column + c },
              },
            ],
      ),
    );
    verplaats(sheet, obstakels, 'to', 'from');
    await context.sync();
    return once(() => haalTerug(reference.sheet, obstakels));
  });

const haalTerug = (name: string, obstakels: readonly Obstakel[]): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const now = obstakels.map(({ to }) => sheet.getRangeByIndexes(to.row, to.column, 1, 1).load('formulas,values'));
    await context.sync();
    const isSame = now.every((cell, index) => inputsOf(cell)[0]?.[0] === obstakels[index]?.input);
    if (!isSame) throw new WorkbookError('changed');
    verplaats(sheet, obstakels, 'from', 'to');
    await context.sync();
  });

function verplaats(
  sheet: Excel.Worksheet,
  obstakels: readonly Obstakel[],
  into: 'from' | 'to',
  outOf: 'from' | 'to',
): void {
  for (const one of obstakels) {
    sheet.getRangeByIndexes(one[into].row, one[into].column, 1, 1).formulas = [[one.input]];
    sheet.getRangeByIndexes(one[outOf].row, one[outOf].column, 1, 1).formulas = [['']];
  }
}
