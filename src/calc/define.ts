import type { ExcelError, Flaw } from './errors';
import type { GroupName } from './groups';
import type { ChoiceKind, TruthKind, Value } from './kinds';
import type { Norm } from './norm';
import type { Calculator, Num } from './num';
import type { Limits, Param } from './params';
import type { SourceKey } from './sources';
import type { Text } from './text';
import type { UnitName } from './units';

export type Params = Readonly<Record<string, Param>>;

/** What comes out: one figure, or several cells below or beside each other. */
export interface Result {
  readonly unit: UnitName;
  readonly spill?: 'column' | 'row';
  /** The series whose cells the column follows: an empty cell there leaves an empty row, so that rows stay side by side. */
  readonly follows?: string;
  /** How many cells one outcome has, where that is always the same: so many an outcome that fails fills as well. */
  readonly length?: number;
  /** What the cells of a row are, where each is something else. */
  readonly cells?: readonly { readonly label: Text; readonly unit: UnitName }[];
}

type ValueOf<P extends Param, N> = P extends { readonly kind: ChoiceKind<infer C> }
  ? C
  : P extends { readonly kind: TruthKind }
    ? boolean
    : N;
type Shaped<P extends Param, V> = P['shape'] extends 'single'
  ? V
  : P extends { readonly endless: true }
    ? V | readonly V[]
    : readonly V[];
type LeftOut<P extends Param> = P extends { readonly default: NonNullable<Param['default']> }
  ? never
  : P extends { readonly shape: 'repeating' }
    ? never
    : P extends { readonly optional: true }
      ? undefined
      : never;
/** What a formula gets: every argument read, checked and filled in with its default. */
export type Args<P extends Params, N> = { readonly [K in keyof P]: Shaped<P[K], ValueOf<P[K], N>> | LeftOut<P[K]> };
/** One cell of an outcome of several; a flaw is an error in that cell alone. */
export type OutcomeCell<N> = N | string | Flaw;
export type Outcome<R extends Result, N> = R extends { readonly spill: 'column' | 'row' }
  ? readonly OutcomeCell<N>[]
  : N;

type OptionalKey<P extends Params> = {
  [K in keyof P]: P[K] extends { readonly optional: true } | { readonly default: NonNullable<Param['default']> }
    ? K
    : never;
}[keyof P];
type Given<P extends Params> = {
  readonly [K in Exclude<keyof P, OptionalKey<P>>]: Shaped<P[K], ValueOf<P[K], number>>;
} & { readonly [K in OptionalKey<P>]?: Shaped<P[K], ValueOf<P[K], number>> };

/** An outcome as a sheet shows it. */
type Shown<R extends Result> = R extends { readonly spill: 'column' | 'row' } ? readonly (number | string)[] : number;

/** A worked example: a test of the function, its explanation and the seed of exercises. */
interface ExampleOf<Arguments, Outcomes> {
  readonly given: Arguments;
  readonly result: Outcomes | ExcelError;
  /** Where the figures come from; `eigen` is an example of our own. */
  readonly source: SourceKey | 'eigen';
}

/** A demand on several arguments together, checked after the formula has found no zero denominator. */
export interface Relation<K extends string = string> {
  /** The culprit first. */
  readonly params: readonly K[];
  /** Where it demands no more than that: the domain of the culprit for each word of another parameter. */
  readonly domain?: { readonly by: K; readonly limits: Readonly<Record<string, Limits>> };
  check<N extends Num<N>>(args: Values<N>, calculator: Calculator<N>): Flaw | undefined;
  /** When it is broken, with Excel's own functions, where that was written. */
  broken?(references: Readonly<Record<string, string | undefined>>): string;
}
export type Values<N> = Readonly<Record<string, Value<N> | readonly Value<N>[] | undefined>>;

/** The references, as text, that a native formula is written with; a parameter left out without a default is undefined. */
export type References<P extends Params> = {
  readonly [K in keyof P]: string | (P[K] extends { readonly shape: 'repeating' } ? undefined : LeftOut<P[K]>);
};

/** `{parameter}` stands for the parameter's label or its figure. Without words it is a sum that can be computed along. */
export type Formula = string | Text;

/** What every definition says about itself. */
interface Description<K extends string> {
  /** Capitals and dots; the name after `ACCOUNT.` in every language. */
  readonly id: string;
  readonly group: GroupName;
  /** 1 core, 2 second, 3 third. */
  readonly priority: 1 | 2 | 3;
  readonly title: Text;
  /** One line for autocomplete: what the function tells you. */
  readonly summary: Text;
  /** In plain words: when you use it and what the outcome tells you. Two or three sentences. */
  readonly purpose: Text;
  /** The mistake that people make most with it. */
  readonly mistake: Text;
  /** Where sources define it differently: who says what, and what this function does. */
  readonly differs?: Text;
  /** The ids of functions that one looks at next. */
  readonly related: readonly string[];
  /** Other words under which people look for it. */
  readonly synonyms?: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** The formula for people; where a parameter decides between several, one for each of its values. */
  readonly formula: Formula | { readonly by: K; readonly each: Readonly<Record<string, Formula>> };
  /** Series of which the elements belong together; they have equally many cells. */
  readonly paired?: readonly K[];
  /** The parameters that make up the denominator, for the explanation of a division by zero. */
  readonly divisors?: readonly K[];
  readonly relations?: readonly Relation<K>[];
  readonly norm?: Norm<K>;
  readonly sources: readonly SourceKey[];
}

/** One function: the only source of its name, parameters, domain, texts, formula, norm and examples. */
export interface DefinitionOf<P extends Params, R extends Result> extends Description<keyof P & string> {
  readonly params: P;
  readonly result: R;
  /** The same calculation with Excel's own functions, in English notation, where that exists. */
  native?(references: References<P>): string | undefined;
  readonly examples: readonly [ExampleOf<Given<P>, Shown<R>>, ...ExampleOf<Given<P>, Shown<R>>[]];
  compute<N extends Num<N>>(args: Args<P, N>, calculator: Calculator<N>): Outcome<R, N>;
}

export type GivenValue = number | boolean | string;
export type Example = ExampleOf<
  Readonly<Record<string, GivenValue | readonly GivenValue[] | undefined>>,
  number | readonly (number | string)[]
>;
/** Any function of the catalogue, for code that treats all of them alike. */
export interface Definition extends Description<string> {
  readonly params: Params;
  readonly result: Result;
  native?(references: Readonly<Record<string, string | undefined>>): string | undefined;
  readonly examples: readonly Example[];
  compute<N extends Num<N>>(args: Values<N>, calculator: Calculator<N>): N | readonly OutcomeCell<N>[];
}

/** Checks a definition at compile time: unknown keys, a missing language or an example that does not fit are errors. */
export const define = <const P extends Params, const R extends Result>(
  definition: DefinitionOf<P, R>,
): DefinitionOf<P, R> => definition;
