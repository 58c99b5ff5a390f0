import { evaluateAlone, evaluateColumns } from '../calc/columns/evaluateColumns';
import type { Problem } from '../calc/errors';
import { evaluate, isProblem, type CellResult, type Computable } from '../calc/evaluate';
import type { Calculator, Num } from '../calc/num';
import { Ragged } from '../calc/readArguments';
import { arrange } from './arrange';
import { Block } from './block';
import { Inputs } from './callInputs';
import { toWholeMatrix, withoutInvocation } from './inputs';

export type CallResult = readonly (readonly (CellResult | Problem)[])[];

type Outcome = ReturnType<typeof evaluate>;

/** From so many outcomes on, computing them side by side pays. */
const MANY = 8;
/** From so many cells of a series on, exact whole numbers are worth a try before decimals. */
const LONG = 32;

/**
 * The one door from cells to definitions. A range for a single value gives one outcome per cell; a series is read as a
 * whole. The order of checks: an error in the input, shape and lengths, and then what `evaluate` checks. What fails for
 * the whole call gives one problem; what fails in one element gives a problem in that element. Nothing is thrown.
 */
export function call<N extends Num<N>>(
  definition: Computable,
  args: readonly unknown[],
  calculator: Calculator<N>,
): CallResult {
  const given = withoutInvocation(args);
  try {
    return answer(definition, new Inputs(definition, given), calculator);
  } catch (error) {
    if (!(error instanceof Ragged)) throw error;
    const whole = given.map((argument) => (Array.isArray(argument) ? toWholeMatrix(argument) : argument));
    return answer(definition, new Inputs(definition, whole), calculator);
  }
}

function answer<N extends Num<N>>(definition: Computable, inputs: Inputs, calculator: Calculator<N>): CallResult {
  if (inputs.seriesError) return [[inputs.seriesError]];
  const { rows, columns } = inputs.size;
  const isOneOutcome = rows === 1 && columns === 1;
  if (inputs.shapeProblem) return [[(isOneOutcome && inputs.errorAt(0, 0)) || inputs.shapeProblem]];
  const outcomeAt = (row: number, column: number): Outcome => {
    const cells = inputs.cellsAt(row, column);
    if (isProblem(cells)) return cells;
    const isLong = isOneOutcome && inputs.seriesLength >= LONG;
    return (isLong ? evaluateAlone(definition, cells) : undefined) ?? evaluate(definition, cells, calculator);
  };
  if (rows * columns >= MANY && definition.result?.spill === undefined)
    return manyOutcomes(definition, inputs, outcomeAt);
  const outcomes = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => outcomeAt(row, column)),
  );
  return arrange(outcomes, inputs.size, definition);
}

/** Side by side where that is exact, and one by one where it is not. */
function manyOutcomes(
  definition: Computable,
  inputs: Inputs,
  outcomeAt: (row: number, column: number) => Outcome,
): CallResult {
  const block = new Block(inputs.size);
  const { columns } = inputs.size;
  for (const element of evaluateColumns(definition, inputs.spread, block)) {
    block.put(element, outcomeAt(Math.floor(element / columns), element % columns) as CellResult | Problem);
  }
  return block.rows;
}
