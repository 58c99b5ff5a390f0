import { exact, type Decimal } from '../../src/calc/decimal';
import type { Definition } from '../../src/calc/define';
import type { Calculator } from '../../src/calc/num';
import { call } from '../../src/functions/call';
import { exampleArgs } from '../functions/answer';
import type { Given } from './given';

/** Is an outcome rounded, to cents or to whole pieces? Then another way to it must end in the very same figure. */
export function isRounded(definition: Definition, given: Given): boolean {
  const roundings = new Set<Decimal>();
  const noted =
    <A extends unknown[], R extends Decimal>(rounding: (...args: A) => R) =>
    (...args: A): R => {
      const figure = rounding(...args);
      roundings.add(figure);
      return figure;
    };
  let isOutcome = false;
  const attentive: Calculator<Decimal> = {
    ...exact,
    toCents: noted(exact.toCents),
    round: noted(exact.round),
    roundUp: noted(exact.roundUp),
    // A formula may ask for a figure on its way; the outcome is the last one.
    toCell(figure) {
      isOutcome = roundings.has(figure);
      return exact.toCell(figure);
    },
  };
  call(definition, exampleArgs(definition, { given }), attentive);
  return isOutcome;
}
