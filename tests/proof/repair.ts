import type { Definition, GivenValue } from '../../src/calc/define';
import type { Problem, ProblemCode } from '../../src/calc/errors';
import { figure } from './figure';
import type { Given } from './given';
import type { Random } from './random';

type Figures = readonly number[];
type Repair = (given: Given, params: readonly string[], random: Random, definition: Definition) => Given;

const figures = (value: Given[string]): Figures => [value ?? []].flat() as Figures;
const withIt = (given: Given, name: string, value: GivenValue | readonly GivenValue[]): Given => ({
  ...given,
  [name]: value,
});
const isSeries = (given: Given, name: string): boolean => Array.isArray(given[name]);

/** As many cells as asked: cut off, or begun again. */
const resized = (list: Figures, length: number): Figures =>
  Array.from({ length }, (_, index) => list[index % list.length] as number);
const ascending = (list: Figures): Figures => [...new Set(list)].sort((a, b) => a - b);

/** The culprit and its counterpart change places; a series is brought below its whole instead. */
const swap: Repair = (given, [small = '', large = '']) =>
  isSeries(given, small) || isSeries(given, large) || large === ''
    ? given
    : { ...given, [small]: given[large], [large]: given[small] };

const whole: Repair = (given, [name = '']) => {
  const cells = figures(given[name]).map(Math.round);
  return withIt(given, name, isSeries(given, name) ? cells : (cells[0] ?? 0));
};

/** Paired series are sorted as rows are, so that they stay equally long. */
const sorted: Repair = (given, [name = ''], _random, { paired = [] }) => {
  const cells = ascending(figures(given[name]));
  const others = paired.filter((other) => other !== name && isSeries(given, other));
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      key === name ? cells : others.includes(key) ? figures(value).slice(0, cells.length) : value,
    ]),
  );
};

/**
 * How somebody who reads the message would change the figures. Blind chance hardly ever finds limits that ascend or
 * shares that stay below a hundred per cent.
 */
const repairs: Partial<Record<ProblemCode, Repair>> = {
  partExceedsWhole: swap,
  notSmaller: swap,
  notWhole: whole,
  notAscending: sorted,
  firstLimitNotZero: (given, params, random, definition) =>
    sorted(
      withIt(given, params[0] ?? '', [
        0,
        ...figures(given[params[0] ?? ''])
          .slice(1)
          .map(Math.abs),
      ]),
      params,
      random,
      definition,
    ),
  belowFirstLimit: (given, [value = '', limits = '']) =>
    withIt(given, value, (figures(given[limits])[0] ?? 0) + Math.abs(figures(given[value])[0] ?? 0)),
  notAMultiple: (given, [series = '', seasons = '']) => {
    const count = Math.max(2, Math.min(6, Math.round(figures(given[seasons])[0] ?? 2)));
    const cells = figures(given[series]);
    return withIt(
      withIt(given, seasons, count),
      series,
      resized(cells, Math.max(1, Math.floor(cells.length / count)) * count),
    );
  },
  moreThanGiven: (given, [count = '', series = ''], random) =>
    withIt(given, count, random.whole(1, Math.max(1, figures(given[series]).length))),
  notAsMany: (given, [series = '', count = '']) => {
    const asked = isSeries(given, count) ? figures(given[count]).length : Math.round(figures(given[count])[0] ?? 1);
    return asked <= 12 ? withIt(given, series, resized(figures(given[series]), Math.max(1, asked))) : given;
  },
  tooFew: (given, [series = ''], random) =>
    withIt(given, series, [...figures(given[series]), ...figures(given[series]).map(() => random.whole(1, 99))]),
  noMode: (given, [series = ''], random) => {
    const cells = figures(given[series]);
    return withIt(given, series, [...cells.slice(1), random.pick(cells.slice(1))]);
  },
  sharesExceedWhole: (given, [series = ''], random) => {
    const cells = figures(given[series]);
    const total = cells.reduce((sum, share) => sum + share, 0) * random.pick([1.0001, 1.2, 1.6]);
    return withIt(
      given,
      series,
      cells.map((share) => Math.floor((share / total) * 10_000) / 10_000),
    );
  },
  notEarnedBack: (given, [investment = ''], random) =>
    withIt(given, investment, Math.max(1, Math.round((figures(given[investment])[0] ?? 1) * random.next()))),
};

/** The arguments changed so that this problem may be gone; in the end by drawing the culprit again. */
export function repaired(definition: Definition, given: Given, problem: Problem, random: Random): Given {
  const { code, params } = problem;
  const repair = repairs[code];
  if (repair && random.chance(0.8)) return repair(given, params, random, definition);
  const name = random.chance(0.7) ? params[0] : random.pick(Object.keys(definition.params));
  const param = name === undefined ? undefined : definition.params[name];
  if (name === undefined || param === undefined || !('reads' in param.kind) || param.kind.reads !== 'number')
    return given;
  const again = isSeries(given, name)
    ? figures(given[name]).map(() => figure(param, random))
    : given[name] === undefined
      ? undefined
      : figure(param, random);
  return { ...given, [name]: again };
}
