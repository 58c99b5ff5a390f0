import { runInNewContext } from 'node:vm';
import { catalogue } from '../../src/calc/catalogue';
import { decidingParam, formulaFor, isSum } from '../../src/calc/formulaParts';
import { sumSteps, type SumFigure } from '../../src/calc/sumSteps';

const figures = (values: Record<string, number>): Record<string, SumFigure> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, text: String(value) }]));
const lines = (formula: string, values: Record<string, number>): string[] =>
  sumSteps(formula, figures(values), String).map(({ text, isRounded }) => (isRounded ? `≈ ${text}` : text));

test('brackets go first, from the inside out, then powers, then multiplications', () => {
  expect(lines('(1 / (1 − {k})) ^ ({j} / ({n} − {d})) − 1', { k: 0.02, j: 365, n: 45, d: 20 })).toEqual([
    '(1 / (1 − 0.02)) ^ (365 / (45 − 20)) − 1',
    '(1 / 0.98) ^ (365 / 25) − 1',
    '≈ 1.02041 ^ 14.6 − 1',
    '≈ 1.34307 − 1',
  ]);
});

test('what is of one kind is one step, and a figure below zero keeps its brackets', () => {
  expect(lines('{a} + {b} − {c}', { a: 1, b: 2, c: 5 })).toEqual(['1 + 2 − 5']);
  expect(lines('({a} − {b}) × {c}', { a: 1, b: 3, c: 5 })).toEqual(['(1 − 3) × 5', '(-2) × 5']);
});

test('a single figure needs no steps', () => {
  expect(lines('{a}', { a: 3 })).toEqual([]);
});

const sums = catalogue.flatMap((definition) =>
  definition.examples.flatMap(({ given, result }, index) => {
    const { params } = definition;
    const value = (name: string): unknown => given[name] ?? params[name]?.default;
    const by = decidingParam(definition);
    const formula = formulaFor(definition, by === undefined ? undefined : String(value(by)));
    const values = Object.fromEntries(
      Object.keys(params).flatMap((name) => {
        const one = value(name);
        return typeof one === 'number' ? [[name, one]] : [];
      }),
    );
    return isSum(formula) && typeof result === 'number'
      ? [{ name: `${definition.id} ${index + 1}`, formula, values, result }]
      : [];
  }),
);

test.each(sums)('every step of $name still comes to its outcome', ({ formula, values, result }) => {
  for (const { text, isRounded } of sumSteps(formula, figures(values), String)) {
    const sum = text.replaceAll('×', '*').replaceAll('−', '-').replaceAll('^', '**');
    const outcome: unknown = runInNewContext(sum);
    const scale = Math.max(Math.abs(result), ...(isRounded ? Object.values(values).map(Math.abs) : [1]));
    expect([text, Math.abs(Number(outcome) - result) <= scale * (isRounded ? 1e-4 : 1e-9)]).toEqual([text, true]);
  }
});
