import { cellsKeptEmpty } from './emptyStaysEmpty';
import type { Token } from './formulaTokens';
import { readReference, type RangeReference } from './reference';
import { readColumns, type TableColumns } from './structuredReference';
import { closing, meaningful, split, textOf, unwrapped } from './tokenGroups';

export type Literal = number | string | boolean;

/** What stands in the place of an argument and is no call of ours, as far as it can be read without Excel. */
export type Operand =
  | { readonly kind: 'left out' }
  | { readonly kind: 'constant'; readonly rows: readonly (readonly Literal[])[] }
  | CellsOperand
  /** Cells of which an empty one stays empty. */
  | { readonly kind: 'emptyStaysEmpty'; readonly cells: CellsOperand }
  | { readonly kind: 'other' };
/** What stands for cells of the workbook. */
export type CellsOperand =
  | { readonly kind: 'range'; readonly reference: RangeReference }
  | { readonly kind: 'name'; readonly sheet: string | undefined; readonly name: string }
  | { readonly kind: 'columns'; readonly table: string | undefined; readonly columns: TableColumns };

/** What a formula without the `=` stands for, when that is a constant or cells. */
export const readOperand = (text: string, sheet: string): Operand => operandOf(unwrapped(meaningful(text)), sheet);

/** Of tokens without parentheses around them. */
export function operandOf(tokens: readonly Token[], sheet: string): Operand {
  const [first] = tokens;
  if (!first) return { kind: 'left out' };
  if (first.text === '{' && closing(tokens, 0) === tokens.length - 1) return arrayOf(tokens.slice(1, -1));
  const kept = cellsKeptEmpty(tokens);
  const cells = cellsOf(kept ?? tokens, sheet);
  if (kept && cells) return { kind: 'emptyStaysEmpty', cells };
  const literal = literalOf(tokens);
  if (literal !== undefined) return { kind: 'constant', rows: [[literal]] };
  return cells ?? { kind: 'other' };
}

function arrayOf(tokens: readonly Token[]): Operand {
  const rows = split(tokens, ';').map((row) => split(row, ',').map(literalOf));
  const isConstant = rows.every((row) => row.every((literal) => literal !== undefined));
  return isConstant ? { kind: 'constant', rows: rows as Literal[][] } : { kind: 'other' };
}

/** A number with its signs, a text, a truth value, or an error by its name. */
function literalOf(tokens: readonly Token[]): Literal | undefined {
  const text = textOf(tokens);
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
  const text = textOf(tokens);
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
