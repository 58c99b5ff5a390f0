import { formulaTokens, type Token } from './formulaTokens';
import { readReference, type RangeReference } from './reference';
import { readColumns, type TableColumns } from './structuredReference';

export type Literal = number | string | boolean;

/** What stands in the place of an argument, as far as it can be read without Excel. */
export type Operand =
  | { readonly kind: 'left out' }
  | { readonly kind: 'constant'; readonly rows: readonly (readonly Literal[])[] }
  | CellsOperand
  /** IF(range="","",range), with which an empty cell stays empty. */
  | { readonly kind: 'emptyStaysEmpty'; readonly cells: CellsOperand }
  | { readonly kind: 'call'; readonly call: AccountCall }
  | { readonly kind: 'other' };
/** What stands for cells of the workbook. */
export type CellsOperand =
  | { readonly kind: 'range'; readonly reference: RangeReference }
  | { readonly kind: 'name'; readonly sheet: string | undefined; readonly name: string }
  | { readonly kind: 'columns'; readonly table: string | undefined; readonly columns: TableColumns };

/** A call of one of our functions in a formula. */
export interface AccountCall {
  /** The name after the prefix, in capitals; there need not be such a function. */
  readonly id: string;
  readonly args: readonly Operand[];
  /** The calls within its arguments, inner ones first. */
  readonly inner: readonly AccountCall[];
  /** Whether it is all that the formula consists of. */
  readonly isWhole: boolean;
}

/** In files, and where it has not found the add-in, Excel writes ACCOUNT.BTW.INCL as _xldudf_ACCOUNT_BTW_INCL. */
const OWN_NAME = /^(?:_xll\.)?(?:ACCOUNT\.|_xldudf_ACCOUNT_)(.+)$/i;
const idIn = (name: string): string | undefined => OWN_NAME.exec(name)?.[1]?.toUpperCase().replaceAll('_', '.');

/** The calls of our functions in a formula of a cell on `sheet`, inner ones first. */
export function accountCalls(formula: string, sheet: string): readonly AccountCall[] {
  const tokens = meaningful(formula);
  return callsIn(tokens[0]?.text === '=' ? tokens.slice(1) : tokens, sheet, true);
}

/** The names of all functions that a formula calls. */
export const calledNames = (formula: string): readonly string[] =>
  meaningful(formula)
    .filter(({ kind }, index, tokens) => kind === 'name' && tokens[index + 1]?.text === '(')
    .map(({ text }) => text);

/** What a formula without the `=` stands for, when that is a constant or cells. */
export function readOperand(text: string, sheet: string): Operand {
  return operandOf(meaningful(text), sheet);
}

const meaningful = (formula: string): Token[] => formulaTokens(formula, 'as stored').filter(({ text }) => text.trim());

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
  const args = parts.map((part) => operandOf(part, sheet));
  const inner = args.flatMap((operand, index) => {
    if (operand.kind === 'call') return [...operand.call.inner, operand.call];
    return operand.kind === 'other' ? callsIn(parts[index] ?? [], sheet) : [];
  });
  return { id, args, inner, isWhole };
}

/** Where the parenthesis or brace at `open` is closed; the end of the formula when it is not. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? {};
    if (kind !== 'sign') continue;
    if (text === '(' || text === '{') depth++;
    if ((text === ')' || text === '}') && --depth === 0) return at;
  }
  return tokens.length;
}

/** The parts between separators that are not inside parentheses or braces. */
function split(tokens: readonly Token[], separator: string): Token[][] {
  const parts: Token[][] = [[]];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign' && token.text === separator) {
      parts.push([]);
      continue;
    }
    const end = token.kind === 'sign' && (token.text === '(' || token.text === '{') ? closing(tokens, at) : at;
    parts.at(-1)?.push(...tokens.slice(at, end + 1));
    at = end;
  }
  return parts;
}

function operandOf(tokens: readonly Token[], sheet: string): Operand {
  const [first] = tokens;
  if (!first) return { kind: 'left out' };
  const isEnclosed = (at: number) => closing(tokens, at) === tokens.length - 1;
  if (first.text === '(' && isEnclosed(0)) return operandOf(tokens.slice(1, -1), sheet);
  if (first.text === '{' && isEnclosed(0)) return arrayOf(tokens.slice(1, -1));
  if (first.kind === 'name' && tokens[1]?.text === '(' && isEnclosed(1)) {
    const inside = tokens.slice(2, -1);
    const id = idIn(first.text);
    if (id !== undefined) return { kind: 'call', call: callOf(id, inside, sheet, false) };
    const cells = first.text.toUpperCase() === 'IF' ? emptyStaysEmpty(inside, sheet) : undefined;
    return cells ? { kind: 'emptyStaysEmpty', cells } : { kind: 'other' };
  }
  const literal = literalOf(tokens);
  if (literal !== undefined) return { kind: 'constant', rows: [[literal]] };
  return cellsOf(tokens, sheet) ?? { kind: 'other' };
}

function arrayOf(tokens: readonly Token[]): Operand {
  const rows = split(tokens, ';').map((row) => split(row, ',').map(literalOf));
  const isConstant = rows.every((row) => row.every((literal) => literal !== undefined));
  return isConstant ? { kind: 'constant', rows: rows as Literal[][] } : { kind: 'other' };
}

/** A number with its signs, a text, a truth value, or an error by its name. */
function literalOf(tokens: readonly Token[]): Literal | undefined {
  const text = tokens.map((token) => token.text).join('');
  if (tokens.length === 1) {
    const kind = tokens[0]?.kind;
    if (kind === 'text') return text.slice(1, -1).replaceAll('""', '"');
    if (kind === 'error') return text.toUpperCase();
    if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  }
  const [, signs, digits, percents] = /^([+-]*)((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%*)$/i.exec(text) ?? [];
  if (signs === undefined || percents === undefined) return undefined;
  const isNegative = signs.replaceAll('+', '').length % 2 === 1;
  // By its decimals instead of a division: 12.5% is exactly what 0.125 is.
  const [mantissa = '', exponent = '0'] = (digits ?? '').toUpperCase().split('E');
  const size = Number(`${mantissa}E${Number(exponent) - 2 * percents.length}`);
  return isNegative ? -size : size;
}

function cellsOf(tokens: readonly Token[], sheet: string): CellsOperand | undefined {
  const last = tokens.at(-1);
  const text = tokens.map((token) => token.text).join('');
  if (last?.kind === 'bracket') {
    const columns = readColumns(last.text);
    const [table, ...more] = tokens.slice(0, -1);
    return columns && more.length === 0 ? { kind: 'columns', table: table?.text, columns } : undefined;
  }
  const reference = readReference(text, sheet);
  if (reference) return { kind: 'range', reference };
  const [first, mark, name] = tokens;
  if (tokens.length === 1 && first?.kind === 'name') return { kind: 'name', sheet: undefined, name: text };
  if (tokens.length !== 3 || mark?.text !== '!' || name?.kind !== 'name') return undefined;
  const named = readReference(`${first?.text ?? ''}!A1`, sheet);
  return named && { kind: 'name', sheet: named.sheet, name: name.text };
}

/** The cells in `cells="","",cells`. */
function emptyStaysEmpty(tokens: readonly Token[], sheet: string): CellsOperand | undefined {
  const [condition = [], empty = [], cells = [], ...more] = split(tokens, ',');
  const isSame = textOf(condition) === `${textOf(cells)}=""` && textOf(empty) === '""';
  return isSame && more.length === 0 ? cellsOf(cells, sheet) : undefined;
}
const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
