import { exact, type Decimal } from '../decimal';
import type { Centenkolom } from './kolomregels';

/** The cents of the lines in each group added up, in euro; exact however large. */
export function groepssommen({ centen, groot }: Centenkolom, groep: Int32Array, groepen: number): readonly Decimal[] {
  const sums = new Float64Array(groepen);
  const totals = new Array<Decimal>(groepen).fill(exact.zero);
  const add = (group: number, amount: Decimal): void => {
    totals[group] = (totals[group] as Decimal).plus(amount);
  };
  const inEuro = (cents: number): Decimal => exact.number(cents).div(100);
  for (let line = 0; line < centen.length; line += 1) {
    const group = groep[line] as number;
    if (group < 0) continue;
    const cents = centen[line] as number;
    if (cents !== cents) {
      add(group, groot.get(line) as Decimal);
      continue;
    }
    const total = (sums[group] as number) + cents;
    if (Math.abs(total) <= Number.MAX_SAFE_INTEGER) sums[group] = total;
    else {
      add(group, inEuro(sums[group] as number));
      sums[group] = cents;
    }
  }
  sums.forEach((cents, group) => add(group, inEuro(cents)));
  return totals;
}
