import {
  choiceKind,
  numberKind,
  truthKind,
  type ChoiceKind,
  type Kind,
  type NumberKind,
  type TruthKind,
} from './kinds';
import type { Text } from './text';
import type { UnitName } from './units';

/**
 * How many cells a parameter takes. `single` broadcasts: a range gives one outcome per cell. A `series` is read as a
 * whole. `seriesOrSingle` is a series for which one cell stands for every element. `repeating` takes any number of
 * arguments and is the last one.
 */
export type Shape = 'single' | 'series' | 'seriesOrSingle' | 'repeating';

/** The domain of a number: `min` and `max` belong to it, `above` and `below` do not. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
}
interface Wording {
  /** The name for people; the English one, in camel case, is the parameter's name in English metadata. */
  readonly label: Text;
  /** One line: what belongs here. */
  readonly hint: Text;
}
export interface Param extends Wording, Limits {
  readonly kind: Kind;
  readonly shape: Shape;
  /** May be left out. With a `default` the formula always gets a value, otherwise it gets undefined. */
  readonly optional?: true;
  readonly default?: number | boolean | string;
  /** A range of one cell stands for a series without end: the formula gets that figure, and of any other range a list. */
  readonly endless?: true;
}
type NumberOptions = Wording & Limits & { readonly optional?: true; readonly default?: number };

const number = (unit: UnitName) => {
  const kind = numberKind(unit);
  return <const O extends NumberOptions>(options: O): O & { readonly kind: NumberKind; readonly shape: 'single' } => ({
    ...options,
    kind,
    shape: 'single',
  });
};

/** An amount in euro. */
export const euro = number('euro');
/** A share: 0,21 or 21%. */
export const fractie = number('fractie');
/** A quantity of pieces. */
export const aantal = number('aantal');
/** A count of what the label names: customers, orders, shops. */
export const telling = number('telling');
/** A number of people. */
export const personen = number('personen');
/** How often something happens. */
export const keer = number('keer');
/** A number of days. */
export const dagen = number('dagen');
/** A number of years. */
export const jaren = number('jaren');
/** A number of full-time jobs. */
export const fte = number('fte');
/** A figure without a unit, or with the unit that the user's own figures have. */
export const getal = number('getal');

/** WAAR or ONWAAR. */
export const waarOfOnwaar = <const O extends Wording & { readonly optional?: true; readonly default?: boolean }>(
  options: O,
): O & { readonly kind: TruthKind; readonly shape: 'single' } => ({ ...options, kind: truthKind, shape: 'single' });

/** One of a few words; capitals and spaces do not matter. */
export const keuze = <const C extends string, const O extends Wording & { readonly default?: NoInfer<C> }>(
  choices: readonly C[],
  options: O,
): O & { readonly kind: ChoiceKind<C>; readonly shape: 'single' } => ({
  ...options,
  kind: choiceKind(choices),
  shape: 'single',
});

type Reshaped<P, S extends Shape> = Omit<P, 'shape'> & { readonly shape: S };
/** A range read row by row; it is never spread over several outcomes. */
export const reeks = <const P extends Param>(param: P): Reshaped<P, 'series'> => ({ ...param, shape: 'series' });
/** A range, or one cell that holds for every element of the other series. */
export const reeksOfGetal = <const P extends Param>(param: P): Reshaped<P, 'seriesOrSingle'> => ({
  ...param,
  shape: 'seriesOrSingle',
});
/** The last parameter, as often as wanted. Optional, because Excel does not install a required repeating range. */
export const herhalend = <const P extends Param>(param: P): Reshaped<P, 'repeating'> & { readonly optional: true } => ({
  ...param,
  shape: 'repeating',
  optional: true,
});

export const isOptional = (param: Param): boolean => param.optional === true || param.default !== undefined;
