import type { Definition } from '../calc/define';
import { excelError, excelErrors, type ExcelError, type Problem } from '../calc/errors';
import { isProblem } from '../calc/evaluate';
import { accountCalls, calledNames, type AccountCall } from './accountCalls';
import { referenceOf } from './activeCell';
import { blockingCells } from './blockingCells';
import { evaluateCall, type Call, type Evaluation, type Outcome } from './evaluateCall';
import type { FormulaArgument } from './formulaText';
import { givenArguments } from './givenArguments';
import { hasExcelApi, inExcel } from './inExcel';
import { nearestFunction, nearestInNamespace } from './nearestFunction';
import { readOperands, type CellsOf } from './operandCells';
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
export const explainActiveCell = (catalogue: readonly Definition[], compute: Call): Promise<ErrorExplanation> =>
  inExcel(async (context) => {
    const failing = await readFailing(context);
    if (!('error' in failing)) return { kind: 'noError', ...failing };
    const { address, error, formula, anchor, cell, table } = failing;
    const definitionOf = (id: string) => catalogue.find((definition) => definition.id === id);
    const calls = accountCalls(formula, anchor.sheet);
    const at = { sheet: anchor.sheet, row: areaOf(anchor).row, table };
    const known = calls.filter(({ id }) => definitionOf(id));
    const cells = await readOperands(context, known, at);
    const evaluation = { definitionOf, cells, compute };

    if (error === '#NAME?') return { ...unknownName(formula, calls, cells, catalogue), address, error };
    const main = known.at(-1);
    const definition = main && definitionOf(main.id);
    if (!main || !definition) return { kind: 'other', address, error };
    if (error === '#SPILL!') {
      const size = sizeOf(evaluateCall(main, { ...evaluation, empty: null }));
      const by = table === undefined ? await blockingCells(context, anchor, size) : [];
      return { kind: 'blockedSpill', address, error, by, inTable: table !== undefined, definition };
    }
    const offset = { row: areaOf(cell).row - at.row, column: areaOf(cell).column - areaOf(anchor).column };
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

interface Offset {
  readonly row: number;
  readonly column: number;
}
type Cause = { readonly call: AccountCall; readonly problem: Problem };

/**
 * The first call, inner ones first, that gives this very error in the cell; `none` when all of them were computed and
 * none does.
 */
function findCause(
  calls: readonly AccountCall[],
  error: ExcelError,
  { row, column }: Offset,
  evaluation: Omit<Evaluation, 'empty'>,
): Cause | 'none' | 'unknown' {
  let isComplete = true;
  for (const empty of [null, 0] as const) {
    for (const call of calls) {
      const outcome = evaluateCall(call, { ...evaluation, empty });
      if (!outcome) isComplete = false;
      const element = outcome?.[row]?.[column] ?? outcome?.[0]?.[0];
      if (isProblem(element) && excelError(element) === error) return { call, problem: element };
    }
  }
  return isComplete ? 'none' : 'unknown';
}

function unknownName(formula: string, calls: readonly AccountCall[], cells: CellsOf, catalogue: readonly Definition[]) {
  const isKnown = (id: string) => catalogue.some((definition) => definition.id === id);
  const misspelled = calls.find(({ id }) => !isKnown(id));
  if (misspelled) {
    const suggestion = nearestFunction(misspelled.id, catalogue);
    return { kind: 'unknownName', name: `ACCOUNT.${misspelled.id}`, ...(suggestion && { suggestion }) } as const;
  }
  for (const [operand, found] of cells) {
    if (found === undefined && operand.kind === 'name') return { kind: 'unknownName', name: operand.name } as const;
  }
  const definition = catalogue.find(({ id }) => id === calls.at(-1)?.id);
  if (definition) return { kind: 'notLoaded', definition } as const;
  for (const name of calledNames(formula)) {
    const suggestion = nearestInNamespace(name, catalogue);
    if (suggestion) return { kind: 'unknownName', name, suggestion } as const;
  }
  return { kind: 'other' } as const;
}

const sizeOf = (outcome: Outcome | undefined) => ({ rows: outcome?.length ?? 1, columns: outcome?.[0]?.length ?? 1 });
