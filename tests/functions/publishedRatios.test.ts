import { runInNewContext } from 'node:vm';
import { catalogue } from '../../src/calc/catalogue';
import { exact } from '../../src/calc/decimal';
import facts from '../facts/kengetallen.json';
import { companyRatios, exerciseRatios, partsOfDupont, type Call, type RatioCall } from '../facts/ratioCalls';
import { answer } from './answer';

type Posts = Readonly<Record<string, number>>;
interface Year {
  readonly now: Posts;
  readonly before?: Posts;
}
interface Published {
  readonly name: string;
  readonly ratio: RatioCall;
  readonly year: Year;
  readonly expected: string;
  readonly decimals: number;
  readonly unit?: string;
}

const companies: Readonly<Record<string, Posts>> = facts.inputs;

/** A sum over the posts, in the year itself, the year before and the average of both. */
function worked(sum: string, { now, before }: Year): unknown {
  const avg = Object.fromEntries(
    Object.entries(now).map(([post, amount]) => [post, (amount + (before?.[post] ?? NaN)) / 2]),
  );
  return runInNewContext(sum, { ...now, prev: before, avg });
}
function outcome([id, ...args]: Call, year: Year): unknown {
  const values = args.map((arg) => (typeof arg === 'string' ? worked(arg, year) : outcome(arg, year)));
  expect(catalogue.map((definition) => definition.id)).toContain(id);
  return answer(id, ...values);
}

/** What a source prints: rounded to its decimals, a share as a percentage. */
function asPrinted(value: unknown, { decimals, unit }: Published): string {
  if (typeof value !== 'number') return String(value);
  const figure = exact.fromCell(value).times(unit === '%' ? 100 : 1);
  return exact.round(figure, exact.number(decimals)).toFixed(decimals);
}
const printed = ({ expected, decimals }: Published): string => exact.number(Number(expected)).toFixed(decimals);

const ofCompanies = facts.microsoft.flatMap((fact): Published[] => {
  const { company, year, ratio, expected, decimals } = fact;
  const [now, before] = [companies[`${company}-${year}`], companies[`${company}-${year - 1}`]];
  if (!now) throw new Error(`There are no figures of ${company} in ${year}`);
  const shared = { year: { now, ...(before ? { before } : {}) }, decimals };
  const parts = Object.entries('parts' in fact ? fact.parts : {}).map(([part, value]) => ({
    ...shared,
    name: `${ratio}, ${part}, ${year}`,
    ratio: partsOfDupont[part] as RatioCall,
    expected: value,
  }));
  return [{ ...shared, name: `${ratio}, ${year}`, ratio: companyRatios[ratio] as RatioCall, expected }, ...parts];
});
const ofExercises = facts.nl.map(({ set, ratio, inputs, expected, decimals, unit }): Published => ({
  name: `${ratio}, ${set}`,
  ratio: exerciseRatios[set]?.[ratio] as RatioCall,
  year: { now: inputs as unknown as Posts },
  expected,
  decimals,
  unit,
}));
const published = [...ofCompanies, ...ofExercises];

test('every published ratio is mapped to a call, or named as one without a function', () => {
  expect(published.filter(({ ratio }) => ratio === undefined).map(({ name }) => name)).toEqual([]);
  const reasons = published.flatMap(({ ratio }) => ('geenFunctie' in ratio ? [ratio.geenFunctie] : []));
  expect(reasons.filter((reason) => reason.trim() === '')).toEqual([]);
});

test.each(published.flatMap((fact) => ('call' in fact.ratio ? [[fact.name, fact, fact.ratio] as const] : [])))(
  '%s is what its source prints',
  (_, fact, { call, cell }) => {
    const result = outcome(call, fact.year);
    const value = cell === undefined ? result : (result as unknown[][])[0]?.[cell];
    expect([call, asPrinted(value, fact)]).toEqual([call, printed(fact)]);
  },
);
