import { divide } from '../arithmetic';
import { CalculationError } from '../errors';
import type { Calculator, Num } from '../num';
import type { StaffelCijfers } from './cijfers';

/** From `vanaf`, which is included, up to the next trede, which is not, this rate holds. */
export interface Trede<N> {
  readonly vanaf: N;
  readonly tarief: N;
}

/** One rate for everything, or for each part the rate of its own schijf. */
export type Staffelmethode = 'heel' | 'schijf';

/** Limits and the rates beside them as one table. Limits that make no staffel are the fault of the parameter `grenzen`. */
export function tredenOf<N extends Num<N>>(
  grenzen: readonly N[],
  tarieven: readonly N[],
  methode: Staffelmethode,
): readonly Trede<N>[] {
  if (!isAscending(grenzen)) throw new CalculationError({ code: 'notAscending' }, ['grenzen']);
  if (methode === 'schijf' && grenzen[0]?.isZero() === false) {
    throw new CalculationError({ code: 'firstLimitNotZero' }, ['grenzen']);
  }
  return grenzen.flatMap((vanaf, index) => {
    const tarief = tarieven[index];
    return tarief === undefined ? [] : [{ vanaf, tarief }];
  });
}

/** Every limit lies above the one before it. */
export const isAscending = <N extends Num<N>>(grenzen: readonly N[]): boolean =>
  grenzen.every((grens, index) => grenzen[index - 1]?.lessThan(grens) ?? true);

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

/**
 * A quantity at the prices of a staffel. Below the first trede the price of the line holds. The size of the quantity
 * decides, so that a return is worth what the same order was.
 */
export function staffelwaarde<N extends Num<N>>(
  { methode, treden }: StaffelCijfers<N>,
  aantal: N,
  stuksprijs: N,
  calculator: Calculator<N>,
): N {
  const { zero, one } = calculator;
  const prijzen: readonly Trede<N>[] = [
    { vanaf: zero, tarief: stuksprijs },
    ...treden.map(({ vanaf, prijs, korting = zero }) => ({
      vanaf,
      tarief: prijs ?? stuksprijs.times(one.minus(korting)),
    })),
  ];
  const grootte = aantal.abs();
  if (methode === 'heel') return aantal.times((tredeAt(prijzen, grootte) as Trede<N>).tarief);
  const waarde = graduatedAmount(prijzen, grootte, calculator);
  return aantal.lessThan(zero) ? zero.minus(waarde) : waarde;
}

/**
 * The same amount with Excel's own functions. Above the last limit there is no next one: SMALL fails there, and the
 * schijf ends at the value itself.
 */
export function nativeGraduatedAmount(waarde: string, grenzen: string, tarieven: string): string {
  const next = `SMALL(${grenzen},RANK(${grenzen},${grenzen},1)+1)`;
  const end = `IFERROR(IF(${next}<${waarde},${next},${waarde}),${waarde})`;
  return `SUMPRODUCT((${waarde}>${grenzen})*(${end}-${grenzen}),${tarieven})`;
}
