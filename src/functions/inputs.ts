import { excelErrors, type ExcelError } from '../calc/errors';
import type { CellContent, Matrix } from '../calc/readArguments';

/** A host may leave an empty cell out. */
export const contentOf = (value: unknown): CellContent => (value === undefined ? null : (value as CellContent));

/**
 * What a host hands over for one argument. Excel gives rows of cells; a single value, a flat list (one column), null and
 * [] occur as well. Short rows are filled up with empty cells.
 */
export function toMatrix(argument: unknown): Matrix | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[contentOf(argument)]];
  if (isMatrix(argument)) return argument as Matrix;
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? row.map(contentOf) : [contentOf(row)]));
  const width = Math.max(0, ...lengths(rows));
  if (width === 0) return null;
  return rows.map((row) => (row.length === width ? row : [...row, ...new Array<null>(width - row.length).fill(null)]));
}
/** Whether it is what Excel hands over already: then a long column is not copied. */
function isMatrix(rows: readonly unknown[]): boolean {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return false;
  for (const row of rows) if (!Array.isArray(row) || row.length !== width) return false;
  return true;
}
/** Without spreading: a column of a hundred thousand cells is more arguments than a call can take. */
function lengths(rows: readonly unknown[][]): number[] {
  return [...new Set(rows.map((row) => row.length))];
}

/** Every argument of a repeating parameter: Excel hands them over as one list of ranges. */
export function toMatrices(args: readonly unknown[]): readonly Matrix[] {
  const isListOfRanges = (argument: unknown): argument is unknown[] =>
    Array.isArray(argument) && argument.some((item) => Array.isArray(item) && item.some(Array.isArray));
  return args.flatMap((argument) => {
    if (isListOfRanges(argument)) return toMatrices(argument);
    const matrix = toMatrix(argument);
    return matrix ? [matrix] : [];
  });
}

const knownErrors = new Set<unknown>(excelErrors);

/**
 * The error value that a cell holds, or undefined. Hosts hand errors over as an object with a code, as a data type with
 * the text in basicValue, or as the bare text.
 */
export function errorIn(content: CellContent): ExcelError | undefined {
  const text =
    typeof content === 'object' && content !== null
      ? ((content as { code?: unknown }).code ?? (content as { basicValue?: unknown }).basicValue)
      : content;
  return knownErrors.has(text) ? (text as ExcelError) : undefined;
}

/** The host appends an object that tells about the call; every cell comes in a list, as a value or as an error. */
export function withoutInvocation(args: readonly unknown[]): readonly unknown[] {
  const last = args.at(-1);
  const isInvocation = typeof last === 'object' && last !== null && !Array.isArray(last) && !errorIn(last);
  return isInvocation ? args.slice(0, -1) : args;
}
