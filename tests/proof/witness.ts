import type { Definition, GivenValue } from '../../src/calc/define';
import { DRAWS, drawsOf, zeroDraws } from './draws';
import { outcomeOf, type Given } from './given';

export type Cell = string | number | boolean;
/** One call on rows of its own: its arguments, the native formula and ours, with room for what each spills. */
export interface Block {
  readonly given: Given;
  /** What our function gives, by its definition. */
  readonly outcome: unknown;
  /** The first of its rows, counted from 0. */
  readonly row: number;
  readonly cells: readonly (readonly Cell[])[];
  /** The rows and columns of an outcome. */
  readonly height: number;
  readonly width: number;
  /** The columns in which the outcomes start. */
  readonly native: number;
  readonly ours: number;
}
/** All calls of one function, one below the other on a sheet. */
export interface Witness {
  readonly draws: readonly Block[];
  readonly zeros: readonly Block[];
  readonly sheet: readonly (readonly Cell[])[];
}

const literal = (value: GivenValue): string => (typeof value === 'string' ? `"${value}"` : String(value).toUpperCase());
const columnName = (index: number): string => String.fromCharCode(65 + index);
const rowsOf = (outcome: unknown): unknown[][] => (Array.isArray(outcome) ? (outcome as unknown[][]) : [[outcome]]);

/** Where the native formula finds each argument; a default that was left out is written out. */
function referencesOf({ params }: Definition, given: Given, row: number): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(params).map(([name, param], index) => {
      const value = given[name];
      const first = `${columnName(index)}${row + 1}`;
      if (Array.isArray(value)) {
        return [name, value.length === 0 ? undefined : `${first}:${columnName(index)}${row + value.length}`];
      }
      if (value !== undefined) return [name, first];
      return [name, param.default === undefined ? undefined : literal(param.default)];
    }),
  );
}

function blockOf(definition: Definition, given: Given, row: number): Block | undefined {
  const references = referencesOf(definition, given, row);
  const formula = definition.native?.(references);
  if (formula === undefined) return undefined;
  const names = Object.keys(definition.params);
  const outcome = outcomeOf(definition, given);
  const [height, width] = [rowsOf(outcome).length, rowsOf(outcome)[0]?.length ?? 1];
  const [native, ours] = [names.length, names.length + width];
  const values = names.map((name) => [given[name] ?? []].flat() as Cell[]);
  const cells = Array.from({ length: Math.max(height, ...values.map((list) => list.length)) }, (_, index): Cell[] => [
    ...values.map((list) => list[index] ?? ''),
    ...new Array<Cell>(2 * width).fill(''),
  ]);
  const [first = []] = cells;
  const args = names.map((name) => (given[name] === undefined ? '' : (references[name] ?? '')));
  first[native] = `=${formula}`;
  first[ours] = `=ACCOUNT.${definition.id}(${args.join(',').replace(/,+$/, '')})`;
  return { given, outcome, row, cells, height, width, native, ours };
}

/** The draws of a function that Excel can compute alone, and the calls that divide by zero. */
export function witnessOf(definition: Definition): Witness {
  let row = 0;
  const below = (givens: readonly Given[], most: number): readonly Block[] => {
    const blocks: Block[] = [];
    for (const given of givens) {
      const block = blocks.length < most ? blockOf(definition, given, row) : undefined;
      if (!block) continue;
      blocks.push(block);
      row += block.cells.length;
    }
    return blocks;
  };
  // Some functions have a native formula for some choices only; those are drawn more often.
  const givens = drawsOf(definition);
  const draws = [...below(givens, DRAWS)];
  if (draws.length < DRAWS) draws.push(...below(drawsOf(definition, 4 * DRAWS).slice(DRAWS), DRAWS - draws.length));
  const zeros = below(zeroDraws(definition, givens), Infinity);
  const rows = [...draws, ...zeros].flatMap(({ cells }) => cells);
  const width = Math.max(...rows.map((cells) => cells.length));
  return { draws, zeros, sheet: rows.map((cells) => [...cells, ...new Array<Cell>(width - cells.length).fill('')]) };
}

/** An outcome on the computed sheet, as `outcomeOf` would give it. */
export function outcomeAt(values: readonly (readonly unknown[])[], block: Block, column: number): unknown {
  const { row, height, width } = block;
  const cells = values.slice(row, row + height).map((cell) => cell.slice(column, column + width));
  return height === 1 && width === 1 ? cells[0]?.[0] : cells;
}
