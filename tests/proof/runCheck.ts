import type { Definition } from '../../src/calc/define';
import { isPair, type Check, type Pair } from './check';
import type { Given } from './given';

/** The arguments in their order, with the defaults of what was left out. */
const argsOf = ({ params }: Definition, given: Given): unknown[] =>
  Object.entries(params).map(
    ([name, param]) => given[name] ?? param.default ?? (param.shape === 'repeating' ? [] : undefined),
  );

/** What a check finds in one call: the pairs that it compared, and those that differ. */
export function runCheck(
  { pairs }: Check,
  definition: Definition,
  given: Given,
  outcome: unknown,
): { readonly compared: number; readonly different: readonly Pair[] } {
  const found = (pairs as (...args: unknown[]) => readonly Pair[])(outcome, ...argsOf(definition, given));
  return { compared: found.length, different: found.filter((pair) => !isPair(pair)) };
}
