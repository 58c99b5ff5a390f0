import { notations } from '../../../calc/notation';
import { covers } from '../../area';
import { areaAt } from '../../areaAt';
import type { SheetPlan } from '../../plan';
import { plannedBlocks } from '../../plannedBlocks';
import { WorkbookError } from '../../workbookError';
import { accountbladen, type Accountblad } from '../accountboek';
import { SAMENSTELLING } from '../sheets/samenstelling';
import type { Bladnamen } from './accountcellenVan';
import { accountplan } from './accountplan';
import { askOpPlaats } from './askOpPlaats';
import type { Accountinhoud } from './leesAccount';

/** What Excel leaves in a formula where a sheet or cell was. */
const GONE = '#REF!';

type Kwijt = (formula: string) => boolean;

/**
 * Lets the other sheets of an account read a sheet that was made again: a formula that lost its cells is entered again
 * where the plan has one. Everything else stays as it is, with a sheet in which rows or columns came or went, and with the
 * composed part of a letter, of which only its sentences say what stands where: that is composed again. Three syncs.
 */
export async function herstelVerwijzingen(
  inhoud: Accountinhoud,
  bladen: Bladnamen,
  isKwijt: Kwijt = (formula) => formula.includes(GONE),
): Promise<void> {
  for (const { sheet, range, plan, isOpPlaats } of await lezendeBladen(inhoud, bladen, isKwijt)) {
    if (!isOpPlaats) continue;
    for (const { row, column, formula } of plannedFormulas(plan)) {
      const now: unknown = range.formulas[row - range.rowIndex]?.[column - range.columnIndex];
      if (isLost(now, isKwijt)) sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
    }
  }
  await inhoud.open.context.sync();
}

/** Refuses where a sheet that reads another one could not be made to read a new one in its place. Two syncs. */
export async function moetLeesbaarBlijven(
  inhoud: Accountinhoud,
  bladen: Bladnamen,
  leest: Kwijt,
  blad: Accountblad,
): Promise<void> {
  const lezend = await lezendeBladen(inhoud, bladen, leest);
  const verschoven = lezend.find((one) => one.blad !== blad && !one.isOpPlaats);
  if (verschoven) throw new WorkbookError('damaged', { cause: verschoven.blad });
}

/** The sheets that have such formulas, with what they hold, their plan, and whether they stand as it has them. */
async function lezendeBladen(inhoud: Accountinhoud, bladen: Bladnamen, isKwijt: Kwijt) {
  const { context, bladen: present } = inhoud.open;
  const used = accountbladen.flatMap((blad) => {
    const sheet = present[blad]?.sheet;
    return sheet
      ? [{ blad, sheet, range: sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex') }]
      : [];
  });
  await context.sync();
  const asked = used
    .filter(
      ({ range }) =>
        !range.isNullObject &&
        range.formulas.some((row: readonly unknown[]) => row.some((formula) => isLost(formula, isKwijt))),
    )
    .map((one) => {
      const plan = accountplan(one.blad, bladen, inhoud, notations[inhoud.account.taal]);
      return { ...one, plan, opPlaats: askOpPlaats(one.sheet, plan) };
    });
  if (asked.length > 0) await context.sync();
  return asked.map(({ opPlaats, ...one }) => ({ ...one, isOpPlaats: opPlaats() }));
}

const isLost = (formula: unknown, isKwijt: Kwijt): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && isKwijt(formula);

function plannedFormulas(plan: SheetPlan) {
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
