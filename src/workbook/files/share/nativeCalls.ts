import type { Definition } from '../../../calc/define';
import { isProblem } from '../../../calc/evaluate';
import type { Param } from '../../../calc/params';
import { accountCalls, type AccountCall } from '../../accountCalls';
import { cellsKeptEmpty } from '../../emptyStaysEmpty';
import { evaluateCall, type Call, type Outcome } from '../../evaluateCall';
import type { Token } from '../../formulaTokens';
import { literal } from '../../formulaText';
import type { CellsOperand } from '../../operand';
import type { OperandCells } from '../../operandCells';
import { closing, meaningful, split, textOf, unwrapped } from '../../tokenGroups';
import { isOwnName } from '../ownCalls';
import { storedFormula } from '../storedFormula';
import type { FileCells, FormulaPlace } from './fileCells';

export interface Natives {
  readonly definitionOf: (id: string) => Definition | undefined;
  readonly compute: Call;
  readonly cells: FileCells;
}
type Tokens = readonly Token[];

/**
 * A stored formula in which every call of ours is its native equivalent; undefined when one of them has none that is known to
 * give the same here: single cells and ranges as arguments, filled, and within what the function accepts.
 */
export function nativeFormula(stored: string, at: FormulaPlace, natives: Natives): string | undefined {
  const native = rewritten(meaningful(stored), at, natives);
  return native === undefined ? undefined : storedFormula(native);
}

/** What a formula that is one call of ours comes to with these cells. */
export function outcomeOf(stored: string, at: FormulaPlace, natives: Natives): Outcome | undefined {
  const call = accountCalls(`=${stored}`, at.sheet).at(-1);
  return call?.isWhole ? evaluated(call, at, natives) : undefined;
}

function rewritten(tokens: Tokens, at: FormulaPlace, natives: Natives): string | undefined {
  let text = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'name' || !isOwnName(token.text) || tokens[index + 1]?.text !== '(') {
      text += token.text;
      continue;
    }
    const end = closing(tokens, index + 1);
    const native = nativeCall(tokens.slice(index, end + 1), at, natives);
    if (native === undefined) return undefined;
    text += index === 0 && end === tokens.length - 1 ? native : `(${native})`;
    index = end;
  }
  return text;
}

function nativeCall(tokens: Tokens, at: FormulaPlace, natives: Natives): string | undefined {
  const call = accountCalls(`=${textOf(tokens)}`, at.sheet).at(-1);
  const definition = call && natives.definitionOf(call.id);
  if (!call || !definition?.native || definition.result.spill !== undefined) return undefined;
  const outcome = evaluated(call, at, natives);
  const [first] = outcome?.[0] ?? [];
  const isOne = outcome?.length === 1 && outcome[0]?.length === 1;
  // The native formula has none of our checks: beyond them it would show a figure where ours shows why there is none.
  if (!isOne || first === undefined || isProblem(first)) return undefined;
  const params = Object.entries(definition.params);
  const parts = tokens.length === 3 ? [] : split(tokens.slice(2, -1), ',');
  if (parts.length > params.length) return undefined;
  const references: Record<string, string | undefined> = {};
  for (const [index, [name, param]] of params.entries()) {
    const part = unwrapped(parts[index] ?? []);
    if (part.length === 0) {
      references[name] = param.default === undefined ? undefined : literal(param.default);
      continue;
    }
    const text = argumentText(part, call, index, param, at, natives);
    if (text === undefined) return undefined;
    references[name] = text;
  }
  return definition.native(references);
}

/** The text for one parameter; undefined when the native formula would read something else in it. */
function argumentText(
  part: Tokens,
  call: AccountCall,
  index: number,
  param: Param,
  at: FormulaPlace,
  natives: Natives,
): string | undefined {
  const operand = call.args[index];
  if (!operand || operand.kind === 'other') return undefined;
  if (operand.kind === 'call') {
    const inner = nativeCall(part, at, natives);
    return inner === undefined ? undefined : `(${inner})`;
  }
  const tokens = cellsKeptEmpty(part) ?? part;
  const text = textOf(tokens);
  if (operand.kind === 'constant') return tokens.length === 1 || text.startsWith('{') ? text : `(${text})`;
  const cells = operand.kind === 'emptyStaysEmpty' ? operand.cells : operand;
  if (cells.kind === 'left out') return undefined;
  const rows = natives.cells.of(cells, at)?.rows;
  const isFilled = rows?.every((row) => row.every((cell) => cell !== null && cell !== ''));
  const isFit = param.shape !== 'single' || (rows?.length === 1 && rows[0]?.length === 1);
  return isFilled && isFit ? text : undefined;
}

function evaluated(
  call: AccountCall,
  at: FormulaPlace,
  { definitionOf, compute, cells }: Natives,
): Outcome | undefined {
  const found = new Map<CellsOperand, OperandCells | undefined>();
  for (const { args } of [call, ...call.inner]) {
    for (const operand of args) {
      const wanted = operand.kind === 'emptyStaysEmpty' ? operand.cells : operand;
      if (wanted.kind !== 'range' && wanted.kind !== 'name' && wanted.kind !== 'columns') continue;
      const read = cells.of(wanted, at);
      if (read) found.set(wanted, read);
    }
  }
  return evaluateCall(call, { definitionOf, compute, cells: found, empty: null });
}
