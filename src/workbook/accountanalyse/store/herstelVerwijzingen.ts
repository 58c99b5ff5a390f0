import { notations } from '../../../calc/notation';
import { covers } from '../../area';
import { areaAt } from '../../areaAt';
import { plannedBlocks } from '../../plannedBlocks';
import { accountbladen, type Accountblad } from '../accountboek';
import { SAMENSTELLING } from '../sheets/samenstelling';
import type { Bladnamen } from './accountcellenVan';
import { accountplan } from './accountplan';
import type { Accountinhoud } from './leesAccount';

/** What Excel leaves in a formula where a sheet or cell was. */
const GONE = '#REF!';

/**
 * Lets the other sheets of an account read a sheet that was made again: a formula that lost its cells is entered again
 * where the plan has one. Everything else stays as it is, with the composed part of a letter, of which only its sentences
 * say what stands where: that is composed again. Two syncs.
 */
export async function herstelVerwijzingen(
  inhoud: Accountinhoud,
  bladen: Bladnamen,
  isKwijt: (formula: string) => boolean = (formula) => formula.includes(GONE),
): Promise<void> {
  const { context, bladen: present } = inhoud.open;
  const used = accountbladen.flatMap((blad) => {
    const sheet = present[blad]?.sheet;
    return sheet
      ? [{ blad, sheet, range: sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex') }]
      : [];
  });
  await context.sync();
  const isLost = (formula: unknown): boolean =>
    typeof formula === 'string' && formula.startsWith('=') && isKwijt(formula);
  const broken = used.filter(
    ({ range }) => !range.isNullObject && range.formulas.some((row: readonly unknown[]) => row.some(isLost)),
  );
  for (const { blad, sheet, range } of broken) {
    for (const { row, column, formula } of plannedFormulas(blad, inhoud, bladen)) {
      const now: unknown = range.formulas[row - range.rowIndex]?.[column - range.columnIndex];
      if (isLost(now)) sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
    }
  }
  await context.sync();
}

function plannedFormulas(blad: Accountblad, inhoud: Accountinhoud, bladen: Bladnamen) {
  const plan = accountplan(blad, bladen, inhoud, notations[inhoud.account.taal]);
  const composed = plan.names.find(({ name }) => name === SAMENSTELLING);
  const blocks = plannedBlocks(plan).filter(({ at }) => !composed || !covers(areaAt(composed.range), areaAt(at)));
  return blocks.flatMap(({ at, rows }) => {
    const corner = areaAt(at);
    return rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell !== null && typeof cell === 'object'
          ? [{ row: corner.row + r, column: corner.column + c, formula: cell.formula }]
          : [],
      ),
    );
  });
}
