import { catalogue } from '../../src/calc/catalogue';
import { exact } from '../../src/calc/decimal';
import type { Definition, Example } from '../../src/calc/define';
import { excelError } from '../../src/calc/errors';
import { isProblem } from '../../src/calc/evaluate';
import { call, type CallResult } from '../../src/functions/call';

export function definitionOf(id: string): Definition {
  const definition = catalogue.find((candidate) => candidate.id === id);
  if (!definition) throw new Error(`There is no function ${id}`);
  return definition;
}

/** A result as a sheet shows it: problems as error values, one cell as itself and a spill as rows. */
export function shown(result: CallResult): unknown {
  const rows = result.map((row) => row.map((cell) => (isProblem(cell) ? excelError(cell) : cell)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** What a sheet shows for =ACCOUNT.<id>(args). */
export const answer = (id: string, ...args: unknown[]): unknown => shown(call(definitionOf(id), args, exact));

/** The arguments of a worked example in the order of the parameters, as Excel hands them over. */
export function exampleArgs({ params }: Definition, { given }: Pick<Example, 'given'>): unknown[] {
  return Object.entries(params).map(([name, { shape }]) => {
    const value = given[name];
    if (value === undefined) return null;
    const column = [value].flat().map((cell) => [cell]);
    return shape === 'repeating' ? column.map((row) => [row]) : column;
  });
}

/** The outcome of a worked example as `shown` would give it. */
export function exampleResult({ result: { spill } }: Definition, { result }: Example): unknown {
  if (!Array.isArray(result)) return result;
  if (result.length === 1) return result[0];
  return spill === 'row' ? [result] : result.map((cell: unknown) => [cell]);
}

/** Equal to a relative 1e-9, inside rows too; texts and error values exactly. */
export function isClose(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isClose(item, b[i]));
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1e-9, Math.abs(b));
}

/** The figure that is meant when it is written in a few digits; otherwise equal in all that it shows. */
export function isExact(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isExact(item, b[i]));
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Number(b.toPrecision(12)) === b ? a === b : Math.abs(a - b) <= 5e-15 * Math.abs(b);
}
