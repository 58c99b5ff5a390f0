import type { Calculator, Cents } from '../num';
import { Column } from './column';
import { ALONG, AGAIN, NoneLeft, type Lanes } from './lanes';
import { asDecimal, atScale, type Decimals } from './readFigures';
import { constant, ONE, ZERO } from './wholes';

/** The calculator that computes all lanes at once; it gives up where a figure is no short decimal. */
export function columnCalculator(lanes: Lanes): Calculator<Column> {
  const forAll = (decimal: Decimals | undefined): Column => {
    if (!decimal) throw new NoneLeft();
    return new Column(lanes, constant(decimal.top), ONE, decimal.scale);
  };
  // A limit or a rate is asked for again and again.
  const constants = new Map<number, Column>();
  const number = (value: number): Column => {
    const known = constants.get(value);
    if (known) return known;
    // Only a cell is read at the digits that it shows: a figure of a formula, such as a first guess, is what it is.
    const made = forAll(atScale(value, 0));
    constants.set(value, made);
    return made;
  };
  return {
    zero: new Column(lanes, ZERO, ONE, 0),
    one: new Column(lanes, ONE, ONE, 0),
    number,
    fromCell: (value) => forAll(asDecimal(value, 0)),
    toCell: (column) => oneForAll(column, lanes),
    toCents: (amount) => amount.rounded(2, 'halfAwayFromZero') as Cents<Column>,
    round: (figure, decimals) => figure.rounded(oneForAll(decimals, lanes), 'halfAwayFromZero'),
    roundUp: (quantity) => quantity.rounded(0, 'up'),
  };
}

/** A figure that steers the calculation, such as a number of periods: lanes with another one leave. */
function oneForAll(column: Column, lanes: Lanes): number {
  if (column.isConstant) return column.toDouble();
  const values = column.toDoubles();
  const lane = lanes.fates.indexOf(ALONG);
  const value = values[lane] as number;
  for (let other = 0; other < lanes.size; other += 1) if (values[other] !== value) lanes.leave(other, AGAIN);
  return value;
}
