import type { OutcomeCell, Values } from '../define';
import type { Problem } from '../errors';
import { evaluate, outcomeOf, type Computable } from '../evaluate';
import { checkedArguments, type Cells } from '../readArguments';
import { Stop } from '../stop';
import { Column } from './column';
import { columnCalculator } from './columnCalculator';
import { AGAIN, ALONG, Lanes, Memory, NoneLeft } from './lanes';
import { readTogether, type Spread } from './readTogether';

/** The elements of a call, counted row by row: what came out, and which ones are still to be computed one by one. */
export interface Outcomes {
  readonly figures: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
  readonly left: readonly number[];
}

/** So many lanes fit in the nearest memory with all that a formula makes of them. */
const LANES = 1024;
/** Each round settles the largest company that is left; after so many the remaining elements go one by one. */
const MOST_ROUNDS = 12;

/**
 * Computes the elements of a call side by side, as exact whole numbers in doubles. What comes out is what the exact
 * calculator gives, to the last bit: a quotient of two whole numbers below 2^53 is never halfway between two doubles.
 */
export function evaluateColumns(definition: Computable, spread: Spread): Outcomes {
  const count = spread.rows * spread.columns;
  const figures = new Float64Array(count);
  const problems = new Map<number, Problem>();
  const left: number[] = [];
  const memory = new Memory(Math.min(LANES, count));
  let elements = numbered(count);
  for (let round = 0; round < MOST_ROUNDS && elements.length > 0; round += 1) {
    const again: number[] = [];
    for (let from = 0; from < elements.length; from += LANES) {
      const part = elements.subarray(from, from + LANES);
      const lanes = new Lanes(part.length, memory);
      const outcome = outcomeTogether(definition, spread, part, lanes);
      if (outcome instanceof Float64Array) keep(outcome, part, figures);
      if (outcome instanceof Float64Array && lanes.along === part.length) continue;
      part.forEach((element, lane) => {
        const fate = lanes.fates[lane];
        if (fate !== ALONG) (fate === AGAIN ? again : left).push(element);
        else if (!(outcome instanceof Float64Array)) problems.set(element, outcome);
      });
    }
    elements = Int32Array.from(again);
  }
  for (const element of elements) left.push(element);
  return { figures, problems, left };
}

/** One outcome in exact whole numbers; undefined where those do not reach and decimals have to take over. */
export function evaluateAlone(definition: Computable, cells: Cells): ReturnType<typeof evaluate> | undefined {
  try {
    return evaluate(definition, cells, columnCalculator(new Lanes(1, new Memory(1))));
  } catch (error) {
    if (error instanceof NoneLeft) return undefined;
    throw error;
  }
}

/** Lanes that left are written too; what becomes of them replaces it. */
function keep(outcome: Float64Array, elements: Int32Array, figures: Float64Array): void {
  for (let lane = 0; lane < elements.length; lane += 1) figures[elements[lane] as number] = outcome[lane] as number;
}

/** A figure per lane, or the problem that all of them have. */
function outcomeTogether(
  definition: Computable,
  spread: Spread,
  elements: Int32Array,
  lanes: Lanes,
): Float64Array | Problem {
  try {
    const calculator = columnCalculator(lanes);
    const read = readTogether(definition, spread, elements, lanes, calculator);
    const args: Values<Column> = checkedArguments(definition, read, calculator);
    const outcome: Column | readonly OutcomeCell<Column>[] = outcomeOf(definition, args, calculator);
    if (!(outcome instanceof Column)) throw new NoneLeft();
    return outcome.toDoubles();
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    if (!(error instanceof NoneLeft)) throw error;
    lanes.leaveAll();
    return new Float64Array(0);
  }
}

function numbered(count: number): Int32Array {
  const elements = new Int32Array(count);
  for (let element = 0; element < count; element += 1) elements[element] = element;
  return elements;
}
