import Decimal from 'decimal.js';
import { column, drawing } from './figures.mjs';
import { inTurn } from './timing.mjs';

export const ROWS = 100_000;

const { whole } = drawing(2026);
const amounts = column(ROWS, () => whole(100, 99_999_999) / 100);
const others = column(ROWS, () => whole(100, 99_999_999) / 100);
const wholes = others.map(([other], row) => [Math.round((other + amounts[row][0]) * 100) / 100]);
const pieces = column(ROWS, () => whole(1, 50));
const prices = column(ROWS, () => whole(50, 9_999_999) / 1_000);
const percentages = column(ROWS, () => whole(0, 40) / 100);
const margins = column(ROWS, () => whole(45, 90) / 100);
const computed = column(ROWS, () => whole(100, 99_999_999) / 100 / whole(3, 97));

const at = (list, row) => list[row][0];
const cents = (amount) => Math.round(amount * 100) / 100;
const D = (value) => new Decimal(value);

/**
 * What is timed: arguments, the same by native doubles, and the same by decimal.js as one would write it. `target` is the
 * highest ratio to native doubles that we allow ourselves.
 */
export const cases = [
  {
    title: 'a / b: MARKTAANDEEL',
    id: 'MARKTAANDEEL',
    target: 1.5,
    args: [amounts, wholes],
    native: (row) => at(amounts, row) / at(wholes, row),
    decimal: (row) => D(at(amounts, row)).div(at(wholes, row)).toNumber(),
  },
  {
    title: '(a + c) / b: CURRENTRATIO',
    id: 'CURRENTRATIO',
    target: 1.5,
    args: [amounts, others],
    native: (row) => at(amounts, row) / at(others, row),
    decimal: (row) => D(at(amounts, row)).div(at(others, row)).toNumber(),
  },
  {
    title: '(a − b) / a: MARGE',
    id: 'MARGE',
    target: 1.5,
    args: [wholes, amounts],
    native: (row) => (at(wholes, row) - at(amounts, row)) / at(wholes, row),
    decimal: (row) => D(at(wholes, row)).minus(at(amounts, row)).div(at(wholes, row)).toNumber(),
  },
  {
    title: '(b − a) / a: GROEI',
    id: 'GROEI',
    target: 1.5,
    args: [others, amounts],
    native: (row) => (at(amounts, row) - at(others, row)) / at(others, row),
    decimal: (row) => D(at(amounts, row)).minus(at(others, row)).div(at(others, row)).toNumber(),
  },
  {
    title: 'rounded: REGELTOTAAL',
    id: 'REGELTOTAAL',
    target: 2.5,
    args: [pieces, prices, percentages],
    native: (row) => cents(at(pieces, row) * at(prices, row) * (1 - at(percentages, row))),
    decimal: (row) =>
      D(at(pieces, row))
        .times(at(prices, row))
        .times(D(1).minus(at(percentages, row)))
        .toDecimalPlaces(2)
        .toNumber(),
  },
  {
    title: 'rounded: CENTEN',
    id: 'CENTEN',
    target: 2.5,
    args: [prices],
    native: (row) => cents(at(prices, row)),
    decimal: (row) => D(at(prices, row)).toDecimalPlaces(2).toNumber(),
  },
  {
    title: 'a choice: SOLVABILITEIT EV/VV',
    id: 'SOLVABILITEIT',
    target: 3,
    args: [amounts, wholes, [['EV/VV']]],
    native: (row) => at(amounts, row) / (at(wholes, row) - at(amounts, row)),
    decimal: (row) =>
      D(at(amounts, row))
        .div(D(at(wholes, row)).minus(at(amounts, row)))
        .toNumber(),
  },
  {
    title: 'a tariff: BTW.EXCL',
    id: 'BTW.EXCL',
    target: 3,
    args: [amounts],
    native: (row) => at(amounts, row) / 1.21,
    decimal: (row) => D(at(amounts, row)).div(1.21).toNumber(),
  },
  {
    title: 'four columns: RTV',
    id: 'RTV',
    target: 3,
    args: [amounts, percentages, others, wholes],
    native: (row) => (at(amounts, row) + at(percentages, row)) / ((at(others, row) + at(wholes, row)) / 2),
    decimal: (row) =>
      D(at(amounts, row))
        .plus(at(percentages, row))
        .div(D(at(others, row)).plus(at(wholes, row)).div(2))
        .toNumber(),
  },
  {
    title: 'a cascade: NETTOPRIJS',
    id: 'NETTOPRIJS',
    target: 3,
    args: [prices, percentages, margins],
    native: (row) => at(prices, row) * (1 - at(percentages, row)) * (1 - at(margins, row)),
    decimal: (row) =>
      D(at(prices, row))
        .times(D(1).minus(at(percentages, row)))
        .times(D(1).minus(at(margins, row)))
        .toNumber(),
  },
  {
    title: 'extra volume: KORTING.EXTRAAFZET',
    id: 'KORTING.EXTRAAFZET',
    target: 3,
    args: [margins, percentages],
    native: (row) => at(percentages, row) / (at(margins, row) - at(percentages, row)),
    decimal: (row) =>
      D(at(percentages, row))
        .div(D(at(margins, row)).minus(at(percentages, row)))
        .toNumber(),
  },
  {
    title: 'figures of 15 digits: MARKTAANDEEL',
    id: 'MARKTAANDEEL',
    rows: 10_000,
    args: [computed.slice(0, 10_000), wholes.slice(0, 10_000)],
    native: (row) => at(computed, row) / at(wholes, row),
    decimal: (row) => D(at(computed, row)).div(at(wholes, row)).toNumber(),
  },
];

/** The ratio to native doubles of our function and of decimal.js, each over all rows in Excel's shape. */
export function timeColumns(functions) {
  return cases.map(({ title, id, target, rows = ROWS, args, native, decimal }) => {
    const first = args[0];
    const { native: floor, ours } = inTurn({
      native: () => first.map((_, row) => [native(row)]),
      ours: () => functions[id](...args),
    });
    const slow = inTurn(
      { native: () => first.map((_, row) => [native(row)]), decimal: () => first.map((_, row) => [decimal(row)]) },
      { rounds: 3, warmUp: 1 },
    ).decimal;
    return { title, rows, target, native: floor.time, ours: ours.time, ratio: ours.ratio, decimal: slow.ratio };
  });
}
