import type { Definition, Formula } from './define';
import type { Language } from './text';

export type FormulaPart = string | { readonly param: string };

/** One way to compute a function: the value of the parameter that decides on it, where there is one, and its formula. */
export interface FormulaCase {
  readonly choice?: string;
  readonly formula: Formula;
}

/** Every way in which a function is computed; most have one. */
export function formulaCases({ formula }: Pick<Definition, 'formula'>): readonly FormulaCase[] {
  if (typeof formula === 'string' || !('by' in formula)) return [{ formula }];
  return Object.entries(formula.each).map(([choice, each]) => ({ choice, formula: each }));
}

/** The parameter that decides which formula holds, or undefined where there is one formula. */
export const decidingParam = ({ formula }: Pick<Definition, 'formula'>): string | undefined =>
  typeof formula === 'string' || !('by' in formula) ? undefined : formula.by;

/** The formula that holds for a value of the deciding parameter; for its default when none is given. */
export function formulaFor(definition: Pick<Definition, 'formula' | 'params'>, choice?: string): Formula {
  const by = decidingParam(definition);
  const wanted = by === undefined ? undefined : (choice ?? String(definition.params[by]?.default));
  const cases = formulaCases(definition);
  return (cases.find((candidate) => candidate.choice === wanted) ?? (cases[0] as FormulaCase)).formula;
}

/** A formula of signs alone can be computed along: with the figures filled in it equals the outcome. */
export const isSum = (formula: Formula): formula is string => typeof formula === 'string';

/** A formula split at its parameters, to be shown with their names or with figures filled in. */
export const formulaParts = (formula: Formula, language: Language): readonly FormulaPart[] =>
  (typeof formula === 'string' ? formula : formula[language])
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { param: part.slice(1, -1) } : part));
