import { exact } from '../../../calc/decimal';
import type { Definition } from '../../../calc/define';
import type { Problem } from '../../../calc/errors';
import { isProblem } from '../../../calc/evaluate';
import type { Notation } from '../../../calc/notation';
import { isOptional } from '../../../calc/params';
import { call, type CallResult } from '../../../functions/call';
import { argumentOf, argumentsOf } from '../form/argument';
import { entriesOf, isEmptyEntry, type Entries } from '../form/entry';
import { fieldKey } from '../form/fieldId';

/** What a form comes to. The problems stand at the fields they concern. */
export interface Outcome {
  /** The parameters that still need a value; as long as there are any, nothing is computed. */
  readonly missing: readonly string[];
  readonly problems: Readonly<Record<string, Problem>>;
  /** The cells of the outcome, when every field is in order. */
  readonly cells?: CallResult;
}

/** What is wrong with one field, whatever the others hold; being empty is no mistake yet. */
function problemAt(definition: Definition, name: string, argument: unknown): Problem | undefined {
  const param = definition.params[name];
  if (!param) return undefined;
  const alone: Parameters<typeof call>[0] = {
    id: definition.id,
    params: { [name]: param },
    result: { unit: 'getal' },
    compute: (_, { zero }) => zero,
  };
  // In a range of which some cells are right, the wrong ones are told in their own place of the outcome.
  const cells = call(alone, [argument], exact).flat();
  const problem = cells.every(isProblem) ? cells[0] : undefined;
  return problem?.code === 'missing' ? undefined : problem;
}

/** Reads the fields, and computes as soon as they allow it. */
export function outcomeOf(definition: Definition, entries: Entries, notation: Notation): Outcome {
  const params = Object.entries(definition.params);
  const missing = params
    .filter(([name, param]) => !isOptional(param) && entriesOf(entries, name).every(isEmptyEntry))
    .map(([name]) => name);
  const problems = Object.fromEntries(
    params.flatMap(([name, param]) =>
      entriesOf(entries, name).flatMap((entry, index) => {
        const problem = problemAt(definition, name, argumentOf([entry], param, notation));
        return problem ? [[fieldKey(name, index), problem] as const] : [];
      }),
    ),
  );
  if (missing.length > 0 || Object.keys(problems).length > 0) return { missing, problems };
  const cells = call(definition, argumentsOf(definition, entries, notation), exact);
  const [first] = cells.flat();
  const isOneProblem = cells.flat().length === 1 && first !== undefined && isProblem(first);
  return isOneProblem
    ? { missing, problems: { [fieldKey(first.params[0] ?? '')]: first } }
    : { missing, problems, cells };
}
