import { exact } from '../../src/calc/decimal';
import { define } from '../../src/calc/define';
import { getal } from '../../src/calc/params';
import { call } from '../../src/functions/call';
import { shown } from './answer';

const texts = { nl: 'tekst', en: 'text' } as const;

/** A function whose outcome is a row of its own: twice and three times a figure. */
const veelvouden = define({
  id: 'VEELVOUDEN',
  group: 'statistiek',
  priority: 3,
  title: texts,
  summary: texts,
  purpose: texts,
  mistake: texts,
  related: [],
  formula: '{waarde}',
  params: { waarde: getal({ label: texts, hint: texts, min: 0 }) },
  result: { unit: 'getal', spill: 'row' },
  sources: [],
  examples: [{ given: { waarde: 1 }, result: [2, 3], source: 'eigen' }],
  compute: ({ waarde }, { number }) => [waarde.times(number(2)), waarde.times(number(3))],
});
const answer = (waarde: unknown): unknown => shown(call(veelvouden, [waarde], exact));

test('an outcome of several cells fills a row, and rows below each other for a column of figures', () => {
  expect(answer(1)).toEqual([[2, 3]]);
  expect(answer([[1], [10]])).toEqual([
    [2, 3],
    [20, 30],
  ]);
});

test('a row of figures gives columns beside each other', () => {
  expect(answer([[1, 10]])).toEqual([
    [2, 20],
    [3, 30],
  ]);
});

test('one failing figure fills its own cells; a call that fails as a whole gives one error', () => {
  expect(answer([[1], [-1]])).toEqual([
    [2, 3],
    ['#NUM!', '#NUM!'],
  ]);
  expect(answer(-1)).toBe('#NUM!');
});

test('a block of figures has no room for outcomes of several cells', () => {
  expect(
    answer([
      [1, 2],
      [3, 4],
    ]),
  ).toBe('#N/A');
});
