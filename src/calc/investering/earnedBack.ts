import type { Calculator, Num } from '../num';
import { RELATIVE_TOLERANCE } from '../relations';

interface Investment<N> {
  readonly investering: N;
  readonly disconteringsvoet: N;
}

/**
 * The years after which a series of yearly cash flows has earned an investment back, evenly within the last year;
 * undefined when it never does. What is still to be earned grows with the rate each year, which is the same as
 * discounting the cash flows.
 */
export function earnedBackBySeries<N extends Num<N>>(
  { investering, disconteringsvoet }: Investment<N>,
  kasstromen: readonly N[],
  { zero, one, number }: Calculator<N>,
): N | undefined {
  const growth = one.plus(disconteringsvoet);
  const tolerance = number(RELATIVE_TOLERANCE);
  let left = investering;
  let whole = investering;
  for (const [index, kasstroom] of kasstromen.entries()) {
    const years = number(index);
    const due = left.times(growth);
    left = due.minus(kasstroom);
    whole = whole.times(growth);
    if (left.lessThanOrEqualTo(zero)) return years.plus(due.div(kasstroom));
    if (left.lessThanOrEqualTo(whole.times(tolerance))) return years.plus(one);
  }
  return undefined;
}

/**
 * The same for a cash flow above zero that comes every year; undefined when the interest on the investment alone is as
 * high as the cash flow.
 *
 * After t years G = (1 + rate)^t - 1, and the investment is earned back once G x (cash flow - interest) reaches the
 * interest. That year is found without walking through all of them: by years that double until it is passed, and then
 * by adding up those that fit. G at least doubles with them and what a cell can hold lies within a factor of 10^390, so
 * it takes fewer than 1,300 doublings, however many years come out.
 */
export function earnedBackByConstant<N extends Num<N>>(
  { investering, disconteringsvoet: rate }: Investment<N>,
  kasstroom: N,
  { zero, one }: Calculator<N>,
): N | undefined {
  if (rate.isZero()) return investering.div(kasstroom);
  const interest = investering.times(rate);
  const repaid = kasstroom.minus(interest);
  if (repaid.lessThanOrEqualTo(zero)) return undefined;
  const isTooSoon = (growth: N): boolean => growth.times(repaid).lessThan(interest);
  const grownOn = (growth: N, more: N): N => growth.plus(more).plus(growth.times(more));

  const steps: { readonly years: N; readonly growth: N }[] = [];
  let step = { years: one, growth: rate };
  while (isTooSoon(step.growth)) {
    steps.push(step);
    step = { years: step.years.plus(step.years), growth: grownOn(step.growth, step.growth) };
  }
  const before = steps.reduceRight(
    (sofar, { years, growth }) => {
      const further = grownOn(sofar.growth, growth);
      return isTooSoon(further) ? { years: sofar.years.plus(years), growth: further } : sofar;
    },
    { years: zero, growth: zero },
  );
  const left = interest.minus(before.growth.times(repaid));
  return before.years.plus(left.times(one.plus(rate)).div(kasstroom.times(rate)));
}
