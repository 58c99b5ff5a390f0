import type { OutcomeCell, Values } from '../define';
import type { Problem } from '../errors';
import { evaluate, outcomeOf, type Computable } from '../evaluate';
import { checkedArguments, type Cells } from '../readArguments';
import { Stop } from '../stop';
import { Column } from './column';
import { columnCalculator } from './columnCalculator';
import { AGAIN, ALONG, Lanes, Memory, NoneLeft } from './lanes';
import { readTogether, type Spread } from './readTogether';

/** Takes the outcomes of elements, which are counted row by row; what it takes for lanes that left is replaced later. */
export interface Sink {
  figures(elements: Int32Array, figures: Float64Array): void;
  problem(element: number, problem: Problem): void;
}

/** So many lanes fit in the nearest memory with all that a formula makes of them. */
const LANES = 1024;
/** Each round settles the largest company that is left; after so many the remaining elements go one by one. */
const MOST_ROUNDS = 12;

/**
 * Computes the elements of a call side by side, as exact whole numbers in doubles, and gives back the elements that are
 * still to be computed one by one. What the sink takes is what the exact calculator gives, to the last bit: a quotient of
 * two whole numbers below 2^53 is never halfway between two doubles.
 */
export function evaluateColumns(definition: Computable, spread: Spread, sink: Sink): readonly number[] {
  const count = spread.rows * spread.columns;
  const memory = new Memory(Math.min(LANES, count));
  const left: number[] = [];
  let again: number[] = [];
  const compute = (elements: Int32Array): void => {
    const lanes = new Lanes(elements.length, memory);
    const outcome = outcomeTogether(definition, spread, elements, lanes);
    const areFigures = outcome instanceof Float64Array;
    if (areFigures) sink.figures(elements, outcome);
    if (areFigures && lanes.along === elements.length) return;
    elements.forEach((element, lane) => {
      const fate = lanes.fates[lane];
      if (fate !== ALONG) (fate === AGAIN ? again : left).push(element);
      else if (outcome && !areFigures) sink.problem(element, outcome);
    });
  };
  let elements = numbered(count);
  for (let round = 0; round < MOST_ROUNDS && elements.length > 0; round += 1) {
    again = [];
    for (let from = 0; from < elements.length; from += LANES) compute(elements.subarray(from, from + LANES));
    elements = Int32Array.from(again);
  }
  return [...left, ...elements];
}

function numbered(count: number): Int32Array {
  const elements = new Int32Array(count);
  for (let element = 0; element < count; element += 1) elements[element] = element;
  return elements;
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

/** A figure per lane, or the problem that all of them have; undefined when no lane got to the end. */
function outcomeTogether(
  definition: Computable,
  spread: Spread,
  elements: Int32Array,
  lanes: Lanes,
): Float64Array | Problem | undefined {
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
    return undefined;
  }
}
