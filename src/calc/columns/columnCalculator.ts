import { atCellDigits } from '../cellDigits';
import type { Calculator, Cents } from '../num';
import { Column } from './column';
import { ALONG, AGAIN, NoneLeft, type Lanes } from './lanes';
import { constant, ONE, ZERO } from './wholes';

/** No more than what an exact double needs: 10^22 is the last power of ten that is one. */
const MOST_DECIMALS = 15;

/** The calculator that computes all lanes at once; it gives up where a figure is no short decimal. */
export function columnCalculator(lanes: Lanes): Calculator<Column> {
  const single = (value: number): Column => {
    for (let scale = 0; scale <= MOST_DECIMALS; scale += 1) {
      const top = Math.round(value * 10 ** scale);
      if (Math.abs(top) >= 1e15) break;
      if (top / 10 ** scale === value) return new Column(lanes, constant(top), ONE, scale);
    }
    throw new NoneLeft();
  };
  return {
    zero: new Column(lanes, ZERO, ONE, 0),
    one: new Column(lanes, ONE, ONE, 0),
    number: single,
    fromCell: (value) => single(Number(atCellDigits(value))),
    toCell: (column) => oneForAll(column, lanes),
    toCents: (amount) => amount.rounded(2, 'halfAwayFromZero') as Cents<Column>,
    round: (figure, decimals) => figure.rounded(oneForAll(decimals, lanes), 'halfAwayFromZero'),
    roundUp: (quantity) => quantity.rounded(0, 'up'),
  };
}

/** A figure that steers the calculation, such as a number of periods: lanes with another one leave. */
function oneForAll(column: Column, lanes: Lanes): number {
  const values = column.toDoubles();
  const lane = lanes.fates.indexOf(ALONG);
  const value = values[lane] as number;
  for (let other = 0; other < lanes.size; other += 1) if (values[other] !== value) lanes.leave(other, AGAIN);
  return value;
}
