import type { Definition } from '../calc/define';
import { excelError, type Problem } from '../calc/errors';
import { isProblem, type CellResult } from '../calc/evaluate';
import type { CellContent } from '../calc/readArguments';
import type { AccountCall, Argument } from './accountCalls';
import type { CellsOf, OperandCells, Rows } from './operandCells';

/** The door from cells to definitions, handed in because it stands beside this layer. */
export type Call = (definition: Definition, args: readonly unknown[]) => readonly (readonly (CellResult | Problem)[])[];
export type Outcome = ReturnType<Call>;

/** How calls of a formula are computed again: with what its operands hold, and with this for an empty cell. */
export interface Evaluation {
  readonly definitionOf: (id: string) => Definition | undefined;
  readonly cells: CellsOf;
  readonly compute: Call;
  /** Excel for Windows hands an empty cell to a function as 0, other hosts as empty. */
  readonly empty: null | 0;
}

/** What a call gives; undefined when an argument cannot be evaluated here. */
export function evaluateCall({ id, args }: AccountCall, evaluation: Evaluation): Outcome | undefined {
  const definition = evaluation.definitionOf(id);
  if (!definition) return undefined;
  const rows = args.map((operand) => rowsOf(operand, evaluation));
  if (rows.includes(undefined)) return undefined;
  const params = Object.values(definition.params);
  const isRepeating = params.at(-1)?.shape === 'repeating';
  const single = params.slice(0, isRepeating ? -1 : undefined).map((_, index) => rows[index] ?? null);
  const repeated = rows.slice(single.length).filter((matrix) => matrix !== null);
  const given = isRepeating ? [...single, repeated] : single;
  return evaluation.compute(definition, given);
}

/** What an argument holds; undefined when it cannot be evaluated here. */
export function rowsOf(operand: Argument, evaluation: Evaluation): Rows | null | undefined {
  switch (operand.kind) {
    case 'left out':
      return null;
    case 'constant':
      return operand.rows;
    case 'emptyStaysEmpty':
      return evaluation.cells.get(operand.cells)?.rows;
    case 'call':
      return evaluateCall(operand.call, evaluation)?.map((row) => row.map(contentOf));
    case 'other':
      return undefined;
    default:
      return evaluation.cells.get(operand)?.rows.map((row) => row.map((cell) => cell ?? evaluation.empty));
  }
}

const contentOf = (cell: CellResult | Problem): CellContent => (isProblem(cell) ? excelError(cell) : cell);

/** The cells that an operand was read from. */
export function cellsOfOperand(operand: Argument, cells: CellsOf): OperandCells | undefined {
  if (operand.kind === 'emptyStaysEmpty') return cells.get(operand.cells);
  return operand.kind === 'range' || operand.kind === 'name' || operand.kind === 'columns'
    ? cells.get(operand)
    : undefined;
}
