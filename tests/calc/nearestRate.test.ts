import { exact } from '../../src/calc/decimal';
import { nearestRate } from '../../src/calc/investering/nearestRate';
import { answer } from '../functions/answer';
import { Random } from '../proof/random';

const column = (cells: readonly number[]): number[][] => cells.map((cell) => [cell]);
const irr = (investment: number, ...flows: number[]): unknown => answer('IRR', investment, column(flows));

/** Yearly flows that are worth nothing at exactly these rates, the first of them an investment of 1000. */
const flowsAt = (rates: readonly number[]) =>
  rates.reduce(
    (flows, rate) => {
      const growth = exact.number(rate).plus(exact.one);
      const shifted = [exact.zero, ...flows.map((flow) => flow.times(growth))];
      return [...flows, exact.zero].map((flow, year) => flow.minus(shifted[year] ?? exact.zero));
    },
    [exact.number(-1_000)],
  );
const nearest = (...rates: number[]): number | undefined => nearestRate(flowsAt(rates), exact)?.toNumber();

describe('of several rates the one nearest to zero is found', () => {
  test.each([
    [[0.1, 0.2], 0.1],
    [[3, 0.05, 0.5], 0.05],
    [[-0.2, 0.5], -0.2],
    [[0.5, -0.6, -0.9], 0.5],
    [[-0.3, 0.3], 0.3],
    [[0.05, 0.0501], 0.05],
    [[0.05, 0.06, 0.07, 0.08], 0.05],
    [[0, 0.4], 0],
  ])('%j', (rates, expected) => {
    expect(nearest(...rates)).toBe(expected);
  });
});

test('a rate at which the value touches zero without passing it counts as well', () => {
  expect(nearest(0.1, 0.1)).toBe(0.1);
  expect(nearest(-0.5, -0.5)).toBe(-0.5);
  expect(nearest(0.1, 0.1, 0.1)).toBeCloseTo(0.1, 15);
  expect(irr(100, 220, -121.000_001)).toBe('#NUM!');
});

test('the limits of -99% and 1000% belong to the rates that are sought, and nothing beyond them does', () => {
  expect([irr(100, 1_100), irr(100, 1_100.01)]).toEqual([10, '#NUM!']);
  expect([irr(100, 1), irr(100, 0.99)]).toEqual([-0.99, '#NUM!']);
  expect(nearest(12, 0.3, -0.995)).toBe(0.3);
});

test('flows that never make up for the investment have no rate', () => {
  expect([irr(100, -5, -5), irr(100, 0), irr(100, 100, -100)]).toEqual(['#NUM!', '#NUM!', '#NUM!']);
});

test('at the rate that is found the net present value is zero', () => {
  const random = new Random('IRR');
  for (let draw = 0; draw < 200; draw += 1) {
    const flows = Array.from({ length: random.whole(1, 12) }, () => Math.round(random.between(-400, 1_000)));
    const investment = random.whole(500, 4_000);
    const rate = irr(investment, ...flows);
    if (typeof rate !== 'number' || rate > 1) continue;
    const scale = flows.reduce((sum, flow, year) => sum + Math.abs(flow) / (1 + rate) ** (year + 1), investment);
    const value = answer('NCW', rate, investment, column(flows)) as number;
    expect([investment, flows, Math.abs(value / scale) < 1e-13]).toEqual([investment, flows, true]);
  }
});

test('ten thousand flows of any sign have a rate as well', () => {
  const random = new Random('flows');
  const flows = Array.from({ length: 10_000 }, () => random.between(-100, 110));
  const rate = irr(100, ...flows) as number;
  const worth = (at: number): number => flows.reduceRight((later, flow) => (later + flow) / (1 + at), 0) - 100;
  expect(Math.sign(worth(rate - 1e-9))).toBe(-Math.sign(worth(rate + 1e-9)));
});

test('what cannot be told apart within the work allowed is no rate, and ends', () => {
  expect(nearest(...new Array<number>(20).fill(0.1))).toBeUndefined();
});
