import type { Definition, Values } from './define';
import { CalculationError, type Flaw } from './errors';
import type { Content, Value } from './kinds';
import { outsideLimits } from './limits';
import type { Calculator, Num } from './num';
import { isOptional, type Param } from './params';
import { Stop } from './stop';

/** The content of a cell as it reaches a function; an empty cell is null. */
export type CellContent = Content | null;
/** Rows of cells of equal length. */
export type Matrix = readonly (readonly CellContent[])[];
/** Ends the reading of a range of which the rows are not equally long; that is found out only on the way. */
export class Ragged extends Error {}
/** Per parameter its cells, read row by row; one cell, or none, where the parameter takes a single value. */
export type Cells = Readonly<Record<string, readonly CellContent[]>>;

/** Per parameter what was read of its cells; null where a cell is empty. */
export type Lists<N> = Readonly<Record<string, readonly (Value<N> | null)[]>>;

/**
 * The arguments of a formula out of the cells, checked in the fixed order: type of every cell, what is missing, each
 * argument's own limits.
 */
export function readArguments<N extends Num<N>>(
  definition: Pick<Definition, 'params' | 'paired'>,
  cells: Cells,
  calculator: Calculator<N>,
): Values<N> {
  const read = mapParams(definition.params, (param, name) => readCells(param, name, cells[name] ?? [], calculator));
  return checkedArguments(definition, read, calculator);
}

/** The arguments once the type of every cell is known: what is missing, and each argument's own limits. */
export function checkedArguments<N extends Num<N>>(
  { params, paired = [] }: Pick<Definition, 'params' | 'paired'>,
  read: Lists<N>,
  calculator: Calculator<N>,
): Values<N> {
  const filled = mapParams(params, (param, name) => filledIn(param, read[name] ?? [], calculator));
  const whole = withoutBrokenPairs(filled, paired, params);
  const args = mapParams(params, (param, name) => argument(param, name, whole[name] ?? []));
  for (const [name, param] of Object.entries(params)) checkLimits(param, name, args[name], calculator);
  return args;
}

export const mapParams = <T>(
  params: Definition['params'],
  make: (param: Param, name: string) => T,
): Record<string, T> => Object.fromEntries(Object.entries(params).map(([name, param]) => [name, make(param, name)]));

/** An empty cell and the empty text are the same; 0 is 0. */
export const isEmpty = (cell: CellContent): cell is null | '' => cell === null || cell === '';

export function readCells<N extends Num<N>>(
  param: Param,
  name: string,
  cells: readonly CellContent[],
  calculator: Calculator<N>,
): (Value<N> | null)[] {
  try {
    return cells.map((cell) => (isEmpty(cell) ? null : param.kind.read(cell, calculator)));
  } catch (error) {
    throw error instanceof CalculationError ? new Stop(error.flaw, [name]) : error;
  }
}

/** An empty element with a default has that default; a parameter without any content is one element of it, or none. */
function filledIn<N extends Num<N>>(
  param: Param,
  values: readonly (Value<N> | null)[],
  { number }: Calculator<N>,
): readonly (Value<N> | null)[] {
  const given = values.some((value) => value !== null) ? values : [];
  if (param.default === undefined) return given;
  const fallback = typeof param.default === 'number' ? number(param.default) : param.default;
  return given.length === 0 ? [fallback] : given.map((value) => value ?? fallback);
}

/** In paired series an empty cell removes the whole pair; one cell for all is repeated first. */
function withoutBrokenPairs<N>(filled: Lists<N>, paired: readonly string[], params: Definition['params']): Lists<N> {
  const present = paired.filter((name) => (filled[name] ?? []).length > 0);
  const length = Math.max(0, ...present.map((name) => filled[name]?.length ?? 0));
  const even = Object.fromEntries(
    present.map((name) => {
      const list = filled[name] ?? [];
      const isForAll = params[name]?.shape === 'seriesOrSingle' && list.length === 1;
      return [name, isForAll ? new Array<Value<N> | null>(length).fill(list[0] ?? null) : list];
    }),
  );
  const kept = Array.from({ length }, (_, index) => present.every((name) => even[name]?.[index] !== null));
  const pairs = Object.entries(even).map(([name, list]) => [name, list.filter((_, index) => kept[index])]);
  return { ...filled, ...Object.fromEntries(pairs) };
}

function argument<N>(
  param: Param,
  name: string,
  values: readonly (Value<N> | null)[],
): Value<N> | readonly Value<N>[] | undefined {
  const left = values.filter((value) => value !== null);
  if (param.shape === 'repeating') return left;
  if (left.length === 0) {
    if (isOptional(param)) return undefined;
    throw new Stop({ code: 'missing' }, [name]);
  }
  // Of a range of several cells one figure may be left; that is still a series.
  const isAlone = param.shape === 'single' || (param.endless === true && values.length === 1);
  return isAlone ? left[0] : left;
}

function checkLimits<N extends Num<N>>(
  param: Param,
  name: string,
  argument: Values<N>[string],
  calculator: Calculator<N>,
): void {
  const { min, max, above, below } = param;
  if (min === undefined && max === undefined && above === undefined && below === undefined) return;
  for (const figure of [argument ?? []].flat()) {
    const flaw: Flaw | undefined = outsideLimits(figure as N, param, calculator);
    if (flaw) throw new Stop(flaw, [name]);
  }
}
