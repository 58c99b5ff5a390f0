import type { Token } from './formulaTokens';
import { operandOf, type Operand } from './operand';
import { closing, meaningful, split, unwrapped } from './tokenGroups';

/** What stands in the place of an argument. */
export type Argument = Operand | { readonly kind: 'call'; readonly call: AccountCall };

/** A call of one of our functions in a formula. */
export interface AccountCall {
  /** The name after the prefix, in capitals; there need not be such a function. */
  readonly id: string;
  readonly args: readonly Argument[];
  /** The calls within its arguments, inner ones first. */
  readonly inner: readonly AccountCall[];
  /** Whether it is all that the formula consists of. */
  readonly isWhole: boolean;
}

/** In files, and where it has not found the add-in, Excel writes ACCOUNT.BTW.INCL as _xldudf_ACCOUNT_BTW_INCL. */
const OWN_NAME = /^(?:_xlfn\.|_xll\.)*(?:ACCOUNT\.|_xldudf_ACCOUNT_)(.+)$/i;
const idIn = (name: string): string | undefined => OWN_NAME.exec(name)?.[1]?.toUpperCase().replaceAll('_', '.');

/** The calls of our functions in a formula of a cell on `sheet`, inner ones first. */
export function accountCalls(formula: string, sheet: string): readonly AccountCall[] {
  const tokens = meaningful(formula);
  // Excel itself puts an @ before a formula that an older version entered; it says nothing about the call.
  const opening = ['=', '@'].filter((sign, at) => tokens[at]?.text === sign).length;
  return callsIn(tokens.slice(opening), sheet, true);
}

/** The names of all functions that a formula calls. */
export const calledNames = (formula: string): readonly string[] =>
  meaningful(formula)
    .filter(({ kind }, index, tokens) => kind === 'name' && tokens[index + 1]?.text === '(')
    .map(({ text }) => text);

function callsIn(tokens: readonly Token[], sheet: string, canBeWhole = false): AccountCall[] {
  const calls: AccountCall[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const id = tokens[at]?.kind === 'name' ? idIn(tokens[at]?.text ?? '') : undefined;
    if (id === undefined || tokens[at + 1]?.text !== '(') continue;
    const end = closing(tokens, at + 1);
    const isWhole = canBeWhole && at === 0 && end === tokens.length - 1;
    const call = callOf(id, tokens.slice(at + 2, end), sheet, isWhole);
    calls.push(...call.inner, call);
    at = end;
  }
  return calls;
}

function callOf(id: string, tokens: readonly Token[], sheet: string, isWhole: boolean): AccountCall {
  const parts = tokens.length === 0 ? [] : split(tokens, ',');
  const args = parts.map((part) => argumentOf(part, sheet));
  const inner = args.flatMap((argument, index) => {
    if (argument.kind === 'call') return [...argument.call.inner, argument.call];
    return argument.kind === 'other' ? callsIn(parts[index] ?? [], sheet) : [];
  });
  return { id, args, inner, isWhole };
}

function argumentOf(part: readonly Token[], sheet: string): Argument {
  const tokens = unwrapped(part);
  const [name, open] = tokens;
  const isOneCall = name?.kind === 'name' && open?.text === '(' && closing(tokens, 1) === tokens.length - 1;
  const id = isOneCall ? idIn(name.text) : undefined;
  if (id === undefined) return operandOf(tokens, sheet);
  return { kind: 'call', call: callOf(id, tokens.slice(2, -1), sheet, false) };
}
