import { exact } from '../../../calc/decimal';
import type { Definition } from '../../../calc/define';
import type { Problem } from '../../../calc/errors';
import { isProblem } from '../../../calc/evaluate';
import type { Notation } from '../../../calc/notation';
import { isOptional } from '../../../calc/params';
import type { Direction } from '../../../calc/resultCell';
import { call, type CallResult } from '../../../functions/call';
import { argumentOf, argumentsOf, type Matrix } from '../form/argument';
import { entriesOf, isEmptyEntry, type Entries } from '../form/entry';
import { fieldKey } from '../form/fieldId';
import { preview } from './preview';

/** What a form comes to. The problems stand at the fields they concern. */
export interface Outcome {
  /** The parameters that still need a value; as long as there are any, nothing is computed. */
  readonly missing: readonly string[];
  readonly problems: Readonly<Record<string, Problem>>;
  /** The cells of the outcome, of many rows the first ones, when every field is in order. */
  readonly cells?: CallResult;
  /** Of the whole outcome. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** In which the cells of one outcome lie, where it has several. */
  readonly direction: Direction;
}

const oneCell = { rows: 1, columns: 1 };

/** Outcomes of a row of cells each lie below one another where they stand side by side. */
function directionOf({ params, result: { spill } }: Definition, args: readonly unknown[]): Direction {
  const isAcross = Object.values(params).some(
    ({ shape }, index) => shape === 'single' && ((args[index] as Matrix | null)?.[0]?.length ?? 1) > 1,
  );
  return spill === 'column' || isAcross ? 'column' : 'row';
}

/** Reads the fields, and computes as soon as they allow it. */
export function outcomeOf(definition: Definition, entries: Entries, notation: Notation): Outcome {
  const missing = Object.entries(definition.params)
    .filter(([name, param]) => !isOptional(param) && entriesOf(entries, name).every(isEmptyEntry))
    .map(([name]) => name);
  const given = argumentsOf(definition, entries, notation);
  const direction = directionOf(definition, given);
  if (missing.length > 0) {
    return { missing, problems: fieldProblems(definition, entries, notation), size: oneCell, direction };
  }

  const { args, rows } = preview(definition, given);
  const cells = call(definition, args, exact);
  const all = cells.flat();
  const size = { rows: rows !== undefined && cells.length > 1 ? rows : cells.length, columns: cells[0]?.length ?? 1 };
  if (!all.some(isProblem)) return { missing, problems: {}, cells, size, direction };

  const problems = fieldProblems(definition, entries, notation);
  if (Object.keys(problems).length > 0) return { missing, problems, size, direction };
  const [first] = all;
  const isWhole = all.length === 1 && first !== undefined && isProblem(first);
  return isWhole
    ? { missing, problems: { [fieldKey(first.params[0] ?? '')]: first }, size, direction }
    : { missing, problems, cells, size, direction };
}

/** What is wrong with each field, whatever the others hold. */
const fieldProblems = (definition: Definition, entries: Entries, notation: Notation): Outcome['problems'] =>
  Object.fromEntries(
    Object.entries(definition.params).flatMap(([name, param]) =>
      entriesOf(entries, name).flatMap((entry, index) => {
        const problem = problemAt(definition, name, argumentOf([entry], param, notation));
        return problem ? [[fieldKey(name, index), problem] as const] : [];
      }),
    ),
  );

/** Being empty is no mistake yet, and of a range for one figure each wrong cell is told in its own place. */
function problemAt(definition: Definition, name: string, argument: unknown): Problem | undefined {
  const param = definition.params[name];
  const isSpread = param?.shape === 'single' && Array.isArray(argument) && argument.flat().length > 1;
  if (!param || isSpread) return undefined;
  const alone: Parameters<typeof call>[0] = {
    params: { [name]: param },
    result: { unit: 'getal' },
    compute: (_, { zero }) => zero,
  };
  const problem = call(alone, [argument], exact).flat().find(isProblem);
  return problem?.code === 'missing' ? undefined : problem;
}
