import { divide } from '../arithmetic';
import type { Calculator, Num } from '../num';

/** From `vanaf`, which is included, up to the next trede, which is not, this rate holds. */
export interface Trede<N> {
  readonly vanaf: N;
  readonly tarief: N;
}

/** Limits and the rates beside them as one table. */
export const tredenOf = <N>(grenzen: readonly N[], tarieven: readonly N[]): readonly Trede<N>[] =>
  grenzen.flatMap((vanaf, index) => {
    const tarief = tarieven[index];
    return tarief === undefined ? [] : [{ vanaf, tarief }];
  });

/** Every limit lies above the one before it. */
export const isAscending = <N extends Num<N>>(treden: readonly Trede<N>[]): boolean =>
  treden.every(({ vanaf }, index) => {
    const previous = treden[index - 1];
    return previous === undefined || previous.vanaf.lessThan(vanaf);
  });

/** The trede that a value falls in: the last one whose limit does not exceed it. Undefined below the first limit. */
export const tredeAt = <N extends Num<N>>(treden: readonly Trede<N>[], waarde: N): Trede<N> | undefined =>
  treden.filter(({ vanaf }) => vanaf.lessThanOrEqualTo(waarde)).pop();

/** Per schijf the part of the value that falls in it times its rate, all of them together. */
export const graduatedAmount = <N extends Num<N>>(treden: readonly Trede<N>[], waarde: N, { zero }: Calculator<N>): N =>
  treden.reduce((total, { vanaf, tarief }, index) => {
    const next = treden[index + 1]?.vanaf;
    const end = next?.lessThan(waarde) ? next : waarde;
    return end.lessThan(vanaf) ? total : total.plus(end.minus(vanaf).times(tarief));
  }, zero);

/** The one rate that gives the same as all schijven together. */
export const graduatedAverage = <N extends Num<N>>(
  treden: readonly Trede<N>[],
  waarde: N,
  calculator: Calculator<N>,
): N => divide(graduatedAmount(treden, waarde, calculator), waarde);
