import type { Definition, OutcomeCell, Relation, Values } from './define';
import { CalculationError, type Flaw, type Problem } from './errors';
import type { Calculator, Num } from './num';
import { isEmpty, readArguments, type CellContent, type Cells } from './readArguments';
import { Stop } from './stop';

export type CellResult = number | string;

/** The part of a definition that computes; the texts are for people and do not travel to Excel. */
export type Computable = Pick<Definition, 'params' | 'paired' | 'divisors' | 'relations' | 'compute'> & {
  readonly result?: Partial<Definition['result']>;
};

const isFlaw = (value: unknown): value is Flaw => typeof value === 'object' && value !== null && 'code' in value;
export const isProblem = (answer: unknown): answer is Problem =>
  isFlaw(answer) && (answer as Partial<Problem>).params !== undefined;

/**
 * One outcome of a function: reads and checks the arguments, computes, and checks how the arguments relate. A zero
 * denominator goes before a broken relation, so the formula runs first. Never throws for anything a cell can hold.
 */
export function evaluate<N extends Num<N>>(
  definition: Computable,
  cells: Cells,
  calculator: Calculator<N>,
): CellResult | readonly (CellResult | Problem)[] | Problem {
  try {
    const args = readArguments(definition, cells, calculator);
    const outcome = outcomeOf(definition, args, calculator);
    if (!Array.isArray(outcome)) return toResult(outcome as N, calculator);
    const culprits = definition.divisors ?? Object.keys(definition.params);
    const results = (outcome as readonly OutcomeCell<N>[]).map((value) =>
      isFlaw(value) ? { ...value, params: culprits } : toResult(value, calculator),
    );
    const follows = definition.result?.follows;
    return follows === undefined ? results : besideCells(results, cells[follows] ?? []);
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    throw error;
  }
}

/**
 * The outcome of checked arguments; throws a Stop when there is none. A domain that a word decides on is a limit of the
 * argument itself, so it goes before a zero denominator too.
 */
export function outcomeOf<N extends Num<N>>(
  definition: Computable,
  args: Values<N>,
  calculator: Calculator<N>,
): N | readonly OutcomeCell<N>[] {
  const { relations = [] } = definition;
  checkRelations(
    relations.filter(({ domain }) => domain !== undefined),
    args,
    calculator,
  );
  const outcome = compute(definition, args, calculator);
  checkRelations(
    relations.filter(({ domain }) => domain === undefined),
    args,
    calculator,
  );
  return outcome;
}

function checkRelations<N extends Num<N>>(
  relations: readonly Relation[],
  args: Values<N>,
  calculator: Calculator<N>,
): void {
  for (const { params, check } of relations) {
    const flaw = check(args, calculator);
    if (flaw) throw new Stop(flaw, params);
  }
}

function compute<N extends Num<N>>(
  definition: Computable,
  args: Values<N>,
  calculator: Calculator<N>,
): N | readonly OutcomeCell<N>[] {
  try {
    return definition.compute(args, calculator);
  } catch (error) {
    if (!(error instanceof CalculationError)) throw error;
    const { flaw, params } = error;
    throw new Stop(flaw, params ?? definition.divisors ?? Object.keys(definition.params));
  }
}

/** The outcomes beside the cells they belong to: where a cell is empty, so is the result. */
function besideCells(
  results: readonly (CellResult | Problem)[],
  cells: readonly CellContent[],
): readonly (CellResult | Problem)[] {
  let next = 0;
  return cells.map((cell) => (isEmpty(cell) ? '' : (results[next++] ?? '')));
}

function toResult<N extends Num<N>>(value: N | string, { toCell }: Calculator<N>): CellResult {
  if (typeof value === 'string') return value;
  const cell = toCell(value);
  if (Number.isFinite(cell)) return cell;
  throw new Stop({ code: 'tooLarge' }, []);
}
