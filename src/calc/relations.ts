import { averageBalance, sum } from './arithmetic';
import type { Relation, Values } from './define';
import type { Flaw } from './errors';
import { outsideLimits } from './limits';
import type { Calculator, Num } from './num';
import type { Limits } from './params';

/** Shares computed in a sheet add up to a hair more than their whole in a third of all cases; that is no mistake. */
export const RELATIVE_TOLERANCE = 1e-9;

/** An argument that was left out breaks no relation. */
type Check = <N extends Num<N>>(args: Values<N>, calculator: Calculator<N>) => Flaw | undefined;
const relation = <K extends string>(params: readonly K[], check: Check): Relation<K> => ({ params, check });

/** Whether a figure lies above a limit by more than the tolerance. */
export const exceeds = <N extends Num<N>>(figure: N, limit: N, { number }: Calculator<N>): boolean =>
  !figure.lessThanOrEqualTo(limit) && limit.abs().times(number(RELATIVE_TOLERANCE)).lessThan(figure.minus(limit));

/** The part may not exceed the whole. */
export const atMost = <P extends string, W extends string>(part: P, whole: W): Relation<P | W> => ({
  ...relation<P | W>([part, whole], <N extends Num<N>>(args: Values<N>, calculator: Calculator<N>) => {
    const [figure, limit] = [args[part], args[whole]] as (N | undefined)[];
    if (figure === undefined || limit === undefined) return undefined;
    return exceeds(figure, limit, calculator) ? { code: 'partExceedsWhole' } : undefined;
  }),
  broken: ({ [part]: figure = '0', [whole]: limit = '0' }) => `${figure}-${limit}>ABS(${limit})*${RELATIVE_TOLERANCE}`,
});

const sumOf = <N extends Num<N>>(names: readonly string[], args: Values<N>, calculator: Calculator<N>): N =>
  sum(
    names.map((name) => args[name] as N),
    calculator,
  );

/** A figure may not exceed the sum of the others; each of them is always there. */
export const atMostSum = <P extends string, W extends string>(part: P, ...others: readonly W[]): Relation<P | W> =>
  relation<P | W>([part, ...others], <N extends Num<N>>(args: Values<N>, calculator: Calculator<N>) =>
    exceeds(args[part] as N, sumOf(others, args, calculator), calculator) ? { code: 'partExceedsSum' } : undefined,
  );

/** The parts together may not exceed the whole; each of them is always there. */
export const atLeastSum = <W extends string, P extends string>(whole: W, ...parts: readonly P[]): Relation<W | P> =>
  relation<W | P>([whole, ...parts], <N extends Num<N>>(args: Values<N>, calculator: Calculator<N>) =>
    exceeds(sumOf(parts, args, calculator), args[whole] as N, calculator) ? { code: 'wholeBelowSum' } : undefined,
  );

/** The shares of one whole may not add up to more than all of it. */
export const sharesWithinWhole = <S extends string>(shares: S): Relation<S> =>
  relation([shares], <N extends Num<N>>(args: Values<N>, calculator: Calculator<N>) =>
    exceeds(sum(args[shares] as readonly N[], calculator), calculator.one, calculator)
      ? { code: 'sharesExceedWhole' }
      : undefined,
  );

/**
 * The first figure must be smaller than the second. Exact, without the tolerance: where both are equal the outcome is
 * undefined, and just beyond that point it would be enormous with the wrong sign.
 */
export const smallerThan = <S extends string, L extends string>(smaller: S, larger: L): Relation<S | L> =>
  relation<S | L>([smaller, larger], <N extends Num<N>>(args: Values<N>) => {
    const [low, high] = [args[smaller], args[larger]] as (N | undefined)[];
    return low === undefined || high === undefined || low.lessThan(high) ? undefined : { code: 'notSmaller' };
  });

/** The average of a balance at the start and at the end of a period may not lie below zero. */
export const averageNotNegative = <B extends string, E extends string>(begin: B, end: E): Relation<B | E> =>
  relation<B | E>([begin, end], <N extends Num<N>>(args: Values<N>, calculator: Calculator<N>) => {
    const average = averageBalance(args[begin] as N, args[end] as N | undefined, calculator);
    return average.lessThan(calculator.zero) ? { code: 'negativeOutcome' } : undefined;
  });

/** A figure, or each figure of a series, whose domain depends on a text parameter. */
export const limitsBy = <K extends string, C extends string, W extends string>(
  param: K,
  choice: C,
  limits: Readonly<Record<W, Limits>>,
): Relation<K | C> => ({
  ...relation<K | C>([param, choice], <N extends Num<N>>(args: Values<N>, calculator: Calculator<N>) => {
    for (const figure of [args[param] ?? []].flat()) {
      const flaw = outsideLimits(figure as N, limits[args[choice] as W], calculator);
      if (flaw) return flaw;
    }
    return undefined;
  }),
  domain: { by: choice, limits },
});
