import { runInThisContext } from 'node:vm';
import type { Definition } from '../../src/calc/define';
import { decidingParam, formulaFor, isSum } from '../../src/calc/formulaParts';
import type { Given } from './given';

/** What the formula that people read comes to with these figures; undefined where it is told in words. */
export function workedOut(definition: Definition, given: Given): { sum: string; result: number } | undefined {
  const value = (name: string): unknown => given[name] ?? definition.params[name]?.default;
  const by = decidingParam(definition);
  const formula = formulaFor(definition, by === undefined ? undefined : String(value(by)));
  if (!isSum(formula)) return undefined;
  const sum = formula
    .replace(/\{(\w+)\}/g, (_, name: string) => `(${String(value(name))})`)
    .replaceAll('×', '*')
    .replaceAll('−', '-')
    .replaceAll('^', '**');
  return { sum, result: runInThisContext(sum) as number };
}
