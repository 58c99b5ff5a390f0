import type { Bereik } from '../calc/blok/blok';
import { contentOf, errorIn, toWholeMatrix } from './inputs';

type Rij = readonly unknown[];

/**
 * The rows of an argument of a block; an error in one of the cells is a problem of its own. Rows of equal length without
 * errors, which is what a host hands over as a rule, are taken as they are.
 */
export function bereikOf(name: string, argument: unknown): Bereik {
  const rows = argument === null || argument === undefined ? [] : Array.isArray(argument) ? argument : [argument];
  const width = (rows[0] as Rij | undefined)?.length;
  const isEven = rows.every((row: unknown) => Array.isArray(row) && row.length === width && row.length > 0);
  const matrix = isEven ? (rows as Rij[]) : (toWholeMatrix(rows) ?? []);
  return matrix.map((row) => (row.every(isPlain) ? (row as Bereik[number]) : row.map((cell) => judged(name, cell))));
}

/** A figure, or a text that is no error: what nearly every cell holds. */
const isPlain = (cell: unknown): boolean =>
  typeof cell === 'number' || cell === null || (typeof cell === 'string' && cell.charAt(0) !== '#');

function judged(name: string, cell: unknown): Bereik[number][number] {
  const content = contentOf(cell);
  const found = errorIn(content);
  return found ? { code: 'errorInInput', params: [name], found } : content;
}
