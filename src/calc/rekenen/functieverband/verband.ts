import type { Definition, DefinitionOf, Params, Result } from '../../define';

/**
 * What an argument is: an expression in the givens of the template, a list of them, a choice of the function, or a
 * truth. For a column the expression counts for every figure of it: `k/100`.
 */
export type Argument = string | readonly string[] | { readonly woord: string } | boolean;

/** The function of the catalogue that an exercise asks for, and how its arguments follow from the givens. */
export interface Functieverband {
  readonly definitie: Definition;
  readonly argumenten: Readonly<Record<string, Argument | undefined>>;
  /** The outcome is multiplied by this to become the answer: 100 where the question asks for a percentage. */
  readonly maal?: string;
}

/** Checks at compile time that the function has these arguments. */
export const verband = <P extends Params, R extends Result>(
  definitie: DefinitionOf<P, R>,
  argumenten: { readonly [K in keyof P]?: Argument },
  maal?: string,
): Functieverband => ({ definitie, argumenten, ...(maal !== undefined && { maal }) });
