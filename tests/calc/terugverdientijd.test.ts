import { answer } from '../functions/answer';
import { Random } from '../proof/random';

/** Walks through the years one by one, in doubles. */
function walked(investment: number, flowOf: (year: number) => number | undefined, rate: number): number | string {
  let earned = 0;
  for (let year = 1; year < 5_000; year += 1) {
    const flow = flowOf(year);
    if (flow === undefined) break;
    const worth = flow / (1 + rate) ** year;
    if (earned + worth >= investment) return year - 1 + (investment - earned) / worth;
    earned += worth;
  }
  return '#N/A';
}

const expectClose = (outcome: unknown, expected: number | string): void => {
  expect(outcome).toEqual(typeof expected === 'number' ? expect.closeTo(expected, 6) : expected);
};

test('a constant cash flow earns back what walking through the years earns back', () => {
  const random = new Random('constant');
  for (let draw = 0; draw < 300; draw += 1) {
    const [investment, flow] = [random.whole(1, 10_000), random.whole(1, 3_000)];
    const rate = random.pick([0, 0.01, random.whole(1, 999) / 1_000]);
    expectClose(
      answer('TERUGVERDIENTIJD', investment, flow, rate),
      walked(investment, () => flow, rate),
    );
  }
});

test('a series of cash flows earns back what walking through the years earns back', () => {
  const random = new Random('series');
  for (let draw = 0; draw < 300; draw += 1) {
    const flows = Array.from({ length: random.whole(2, 9) }, () => random.whole(-400, 3_000));
    const [investment, rate] = [random.whole(1, 10_000), random.pick([0, 0.08, 0.4])];
    const cells = flows.map((flow) => [flow]);
    expectClose(
      answer('TERUGVERDIENTIJD', investment, cells, rate),
      walked(investment, (year) => flows[year - 1], rate),
    );
  }
});

test('one cell is a cash flow for every year, and a range with one year filled in is that year alone', () => {
  expect(answer('TERUGVERDIENTIJD', 10_000, [[4_000]])).toBe(2.5);
  for (const empty of [null, '']) {
    expect(answer('TERUGVERDIENTIJD', 10_000, [[4_000], [empty], [empty]])).toBe('#N/A');
    expect(answer('TERUGVERDIENTIJD', 3_000, [[empty], [4_000]])).toBe(0.75);
  }
});

test('thirds of an investment, as a sheet computes them, earn it back in three years', () => {
  const third = 33.333_333_333_333_3;
  expect(answer('TERUGVERDIENTIJD', 100, [[third], [third], [third]])).toBe(3);
});

test('a constant cash flow that barely exceeds the interest takes billions of years, and is known at once', () => {
  // Just as long as interest at every moment would take: -ln(1 - 0.1) / 1e-11.
  expect(answer('TERUGVERDIENTIJD', 1e10, 1, 1e-11)).toEqual(expect.closeTo(10_536_051_566, -1));
  expect(answer('TERUGVERDIENTIJD', 1e10, 0.1, 1e-11)).toBe('#N/A');
});
