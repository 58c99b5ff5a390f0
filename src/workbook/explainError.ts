import type { Blok } from '../calc/blok/blok';
import type { Definition } from '../calc/define';
import { excelErrors, type ExcelError, type Problem } from '../calc/errors';
import { accountCalls } from './accountCalls';
import { referenceOf } from './activeCell';
import { blockingCells } from './blockingCells';
import { evaluateCall, type Call, type Outcome } from './evaluateCall';
import { explainBlok, type Blokken, type Blokoorzaak } from './explainBlok';
import { explainName } from './explainName';
import { findCause } from './findCause';
import type { FormulaArgument } from './formulaText';
import { givenArguments } from './givenArguments';
import { hasExcelApi, inExcel } from './inExcel';
import { readOperands } from './operandCells';
import { problemCell } from './problemCell';
import { areaOf, fullReferenceText, type RangeReference } from './reference';

export type { Call } from './evaluateCall';

interface AtCell {
  /** The cell that shows the error, as in Blad1!C5. */
  readonly address: string;
}
interface WithError extends AtCell {
  readonly error: ExcelError;
}
interface WithFunction extends WithError {
  readonly definition: Definition;
  /** The arguments as the form of the function takes them, when the formula is that one call. */
  readonly args?: readonly FormulaArgument[];
}
export type ErrorExplanation =
  | (AtCell & { readonly kind: 'noError' })
  /** `cell` is the one to look at, where the argument concerned is a cell. */
  | (WithFunction & { readonly kind: 'explained'; readonly problem: Problem; readonly cell?: RangeReference })
  /** A block of a sheet of ours; `definition` is the function of this row, where each row has one. */
  | (WithError & Blokoorzaak & { readonly kind: 'blok'; readonly blok: Blok })
  /** #NAME? although the name of the block is right. */
  | (WithError & { readonly kind: 'blokNotLoaded'; readonly blok: Blok })
  /** One of our functions, but with an argument that cannot be evaluated here. */
  | (WithFunction & { readonly kind: 'function' })
  /** A result that has no room: cells in the way by address, or none where Excel alone knows. */
  | (WithError & {
      readonly kind: 'blockedSpill';
      readonly by: readonly string[];
      readonly inTable: boolean;
      readonly definition?: Definition;
    })
  /** A function or a defined name that does not exist. */
  | (WithError & { readonly kind: 'unknownName'; readonly name: string; readonly suggestion?: Definition })
  /** #NAME? although all names are right: Excel has not loaded the functions. */
  | (WithError & { readonly kind: 'notLoaded'; readonly definition: Definition })
  /** The error has another cause than our functions. */
  | (WithError & { readonly kind: 'other' });

/** Why the active cell shows an error: which function of ours, which argument, which rule. */
export const explainActiveCell = (
  catalogue: readonly Definition[],
  compute: Call,
  blokken?: Blokken,
): Promise<ErrorExplanation> =>
  inExcel(async (context) => {
    const failing = await readFailing(context);
    if (!('error' in failing)) return { kind: 'noError', ...failing };
    const { address, error, formula, anchor, cell, table } = failing;
    const definitionOf = (id: string) => catalogue.find((definition) => definition.id === id);
    const calls = accountCalls(formula, anchor.sheet);
    const at = { sheet: anchor.sheet, row: areaOf(anchor).row, table };
    const blokOf = (id: string) => blokken?.lijst.find((blok) => blok.id === id);
    const known = calls.filter(({ id }) => definitionOf(id) ?? blokOf(id));
    const cells = await readOperands(context, known, at);
    const evaluation = { definitionOf, cells, compute };

    const blokCall = calls.find(({ id }) => blokOf(id));
    const blok = blokCall && blokOf(blokCall.id);
    if (error === '#NAME?' && blok && known.length === calls.length) {
      return { kind: 'blokNotLoaded', address, error, blok };
    }
    if (error === '#NAME?') return { ...explainName(formula, calls, cells, catalogue), address, error };
    const offset = { row: areaOf(cell).row - at.row, column: areaOf(cell).column - areaOf(anchor).column };
    if (blok && error === '#SPILL!') {
      return { kind: 'blockedSpill', address, error, by: [], inTable: table !== undefined };
    }
    if (blokken && blokCall && blok) {
      const oorzaak = explainBlok(blokCall, blok, { error, offset }, { ...evaluation, blokken });
      return oorzaak ? { kind: 'blok', address, error, blok, ...oorzaak } : { kind: 'other', address, error };
    }
    const main = known.filter(({ id }) => definitionOf(id)).at(-1);
    const definition = main && definitionOf(main.id);
    if (!main || !definition) return { kind: 'other', address, error };
    if (error === '#SPILL!') {
      const size = sizeOf(evaluateCall(main, { ...evaluation, empty: null }));
      const by = table === undefined ? await blockingCells(context, anchor, size) : [];
      return { kind: 'blockedSpill', address, error, by, inTable: table !== undefined, definition };
    }
    const cause = findCause(known, error, offset, evaluation);
    if (cause === 'none') return { kind: 'other', address, error };
    const args = main.isWhole ? givenArguments(main, cells) : undefined;
    if (cause === 'unknown') return { kind: 'function', address, error, definition, ...(args && { args }) };
    const { call, problem } = cause;
    const culprit = definitionOf(call.id) ?? definition;
    const origin = problemCell(problem, culprit, call, cells, offset);
    return {
      kind: 'explained',
      address,
      error,
      definition: culprit,
      problem,
      ...(origin && { cell: origin }),
      ...(args && call === main && { args }),
    };
  });

interface Failing extends WithError {
  readonly formula: string;
  readonly cell: RangeReference;
  /** The cell that holds the formula: another one when the error is an element of a spill. */
  readonly anchor: RangeReference;
  readonly table: string | undefined;
}

async function readFailing(context: Excel.RequestContext): Promise<AtCell | Failing> {
  const cell = context.workbook.getActiveCell().load('address,formulas,values,valueTypes');
  const tables = cell.getTables(false).load('items/name');
  const parent = hasExcelApi('1.12') ? cell.getSpillParentOrNullObject().load('address,formulas') : undefined;
  await context.sync();
  const own = referenceOf(cell.address);
  const address = fullReferenceText(own);
  if (cell.valueTypes[0]?.[0] !== Excel.RangeValueType.error) return { address };
  const error = excelErrors.find((name) => name === cell.values[0]?.[0]) ?? '#UNKNOWN!';
  const holder = parent && !parent.isNullObject ? parent : cell;
  const formula = String(holder.formulas[0]?.[0]);
  return { address, error, formula, cell: own, anchor: referenceOf(holder.address), table: tables.items[0]?.name };
}

const sizeOf = (outcome: Outcome | undefined) => ({ rows: outcome?.length ?? 1, columns: outcome?.[0]?.length ?? 1 });
