import { excelErrors, type ExcelError } from '../calc/errors';
import type { CellContent, Matrix } from '../calc/readArguments';

/** A host may leave an empty cell out. */
export const contentOf = (value: unknown): CellContent => (value === undefined ? null : (value as CellContent));

/** Of so many rows it pays to take for granted that they are equally long. */
const LONG = 256;

/**
 * What a host hands over for one argument. Excel gives rows of cells; a single value, a flat list (one column), null and
 * [] occur as well. Short rows are filled up with empty cells. A long column is taken as it is: where it turns out to be
 * ragged, reading it says so.
 */
export function toMatrix(argument: unknown): Matrix | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[contentOf(argument)]];
  const isTrusted = argument.length >= LONG && Array.isArray(argument[0]) && argument[0].length > 0;
  return isTrusted ? (argument as Matrix) : toWholeMatrix(argument);
}

/** Rows of equal length, whatever was given. */
export function toWholeMatrix(argument: readonly unknown[]): Matrix | null {
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? row.map(contentOf) : [contentOf(row)]));
  const width = Math.max(0, ...lengths(rows));
  if (width === 0) return null;
  return rows.map((row) => (row.length === width ? row : [...row, ...new Array<null>(width - row.length).fill(null)]));
}
/** Without spreading: a column of a hundred thousand cells is more arguments than a call can take. */
function lengths(rows: readonly unknown[][]): number[] {
  return [...new Set(rows.map((row) => row.length))];
}

/** Every argument of a repeating parameter: Excel hands them over as one list of ranges. */
export function toMatrices(args: readonly unknown[]): readonly Matrix[] {
  const isListOfRanges = (argument: unknown): argument is unknown[] => {
    const first: unknown = Array.isArray(argument) ? argument.find(Array.isArray) : undefined;
    return Array.isArray(first) && first.some(Array.isArray);
  };
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
