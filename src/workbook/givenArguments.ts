import type { AccountCall, Argument } from './accountCalls';
import { cellsOfOperand } from './evaluateCall';
import type { FormulaArgument } from './formulaText';
import type { CellsOf } from './operandCells';

/** The arguments of a call as a form takes them; undefined when one of them is neither cells nor a constant. */
export function givenArguments({ args }: AccountCall, cells: CellsOf): readonly FormulaArgument[] | undefined {
  const given = args.map((operand) => givenArgument(operand, cells));
  return given.every((argument) => argument !== undefined) ? given : undefined;
}

function givenArgument(operand: Argument, cells: CellsOf): FormulaArgument | undefined {
  if (operand.kind === 'left out') return { kind: 'left out' };
  if (operand.kind === 'constant') return constant(operand.rows.flat());
  const found = cellsOfOperand(operand, cells);
  if (found?.reference) return { kind: 'reference', reference: found.reference };
  return found && constant(found.rows.flat() as readonly (number | boolean | string)[]);
}

function constant(values: readonly (number | boolean | string)[]): FormulaArgument {
  const [value] = values;
  return values.length === 1 && value !== undefined ? { kind: 'value', value } : { kind: 'list', values };
}
