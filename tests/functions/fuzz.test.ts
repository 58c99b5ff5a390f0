import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { blokken } from '../../src/calc/blok/blokken';
import { posten } from '../../src/calc/blok/boekjaar';
import { catalogue } from '../../src/calc/catalogue';
import { exact } from '../../src/calc/decimal';
import type { Definition } from '../../src/calc/define';
import { excelErrors } from '../../src/calc/errors';
import type { CellContent } from '../../src/calc/readArguments';
import { blockFunction } from '../../src/functions/blockFunction';
import { call } from '../../src/functions/call';
import { excelFunction } from '../../src/functions/excelFunction';
import { drawsOf } from '../proof/draws';
import { Random } from '../proof/random';

const SEED = 20_261_125;
const LONG = 10_000;
/** The 36 core functions are given the longest columns; the others share their way of reading them. */
const longOf = ({ priority }: Definition): number => (priority === 1 ? LONG : LONG / 10);
/** Everything that one cell of any host, locale and user can bring. */
const odd: readonly unknown[] = [
  ...[0, -0, 1, -1, 0.1 + 0.2, 1 - 0.7, 1e308, -1e308, 5e-324, Infinity, -Infinity, NaN, 2 ** 53, 46_022, 46_022.75],
  ...[
    '',
    ' ',
    '1.234,56',
    '1,234.56',
    '12%',
    '12,5',
    '€ 5',
    '=1+1',
    "'",
    'WAAR',
    'EV/VV',
    ' Schijf ',
    'marge',
    'regel',
  ],
  ...['stdev', '31-12-2025', '#N/B', '😀', 'x'.repeat(40_000)],
  ...[true, false, null, undefined, [], [[]], [[[1]]], {}, { a: 1 }, new Date(0), Symbol('x'), 10n, () => 1],
  ...excelErrors.flatMap((code) => [code, { code }, { type: 'Error', basicType: 'Error', basicValue: code }]),
  { code: '#FOUT!' },
  { type: 'Error', basicValue: 7 },
];
const figure = fc.oneof(
  fc.integer({ min: -100, max: 100_000 }),
  fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000),
  fc.double(),
);
const cell = fc.oneof({ weight: 5, arbitrary: figure }, { weight: 2, arbitrary: fc.constantFrom(...odd) });
const rectangle = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const argument = fc.oneof(
  { weight: 4, arbitrary: rectangle },
  { weight: 3, arbitrary: cell },
  { weight: 2, arbitrary: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(rectangle, { maxLength: 3 }) },
);

class ErrorCell {
  constructor(
    readonly code: unknown,
    readonly message?: unknown,
  ) {}
}
/** A cell can hold a figure, a text or an error of Excel, and nothing else. */
function isCell(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === 'string') return true;
  return value instanceof ErrorCell && (excelErrors as readonly unknown[]).includes(value.code);
}
const isResult = (rows: unknown): boolean =>
  Array.isArray(rows) &&
  rows.length > 0 &&
  rows.every((row) => Array.isArray(row) && row.length > 0 && row.length === rows[0].length && row.every(isCell));

const every = catalogue.map((definition) => [definition.id, definition] as const);

describe('whatever arrives, cells come back', () => {
  beforeAll(() => {
    Object.assign(globalThis, { CustomFunctions: { Error: ErrorCell } });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  });

  test.each(every)('from %s, of any type and shape', (_, definition) => {
    const ours = excelFunction(definition, 'nl');
    const width = Object.keys(definition.params).length + 1;
    fc.assert(
      fc.property(fc.array(argument, { maxLength: width }), (args) => isResult(ours(...args))),
      { seed: SEED, numRuns: 150 },
    );
  });

  test.each(blokken.map((blok) => [blok.id, blok] as const))('from the block %s, of any type and shape', (_, blok) => {
    const ours = blockFunction(blok, 'nl');
    const years = fc.integer({ min: 1, max: 3 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: posten.length,
        maxLength: posten.length,
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(argument, years), { maxLength: 3 }), (args) => isResult(ours(...args))),
      { seed: SEED, numRuns: 300 },
    );
    const long = Array.from({ length: LONG }, (_row, index) => [odd[index % odd.length], index, index / 7, '', 0.21]);
    expect([isResult(ours(long)), isResult(ours(long, long))]).toEqual([true, true]);
  });

  test.each(every)(
    'from %s, of thousands of rows: a long range for single figures, and a long series',
    (id, definition) => {
      const ours = excelFunction(definition, 'nl');
      const random = new Random(id);
      const draws = drawsOf(definition, 20);
      const isSingle = (name: string): boolean => definition.params[name]?.shape === 'single';
      const long = (name: string, share: number): unknown[][] =>
        Array.from({ length: longOf(definition) }, () => [
          random.chance(share) ? random.pick(odd) : [random.pick(draws)[name] ?? null].flat()[0],
        ]);
      const usual = (name: string): unknown => {
        const value = draws[0]?.[name] ?? null;
        return Array.isArray(value) ? value.map((one) => [one]) : value;
      };
      const names = Object.keys(definition.params);
      const calls = [
        names.map((name) => (isSingle(name) ? long(name, 0.02) : usual(name))),
        names.map((name) => (isSingle(name) ? usual(name) : long(name, random.pick([0, 0.001])))),
      ];
      expect(calls.map((args) => isResult(ours(...args)))).toEqual(calls.map(() => true));
    },
    120_000,
  );
});

describe('a long column gives in every row what that row gives alone', () => {
  const spreading = catalogue.filter(
    ({ params, result }) => result.spill === undefined && Object.values(params).some(({ shape }) => shape === 'single'),
  );
  const single = ({ params }: Definition, name: string): boolean => params[name]?.shape === 'single';
  const computed = (figure: number, random: Random): number =>
    random.pick([figure, figure + 0.1 - 0.1, (figure * 3) / 3, (figure / 7) * 7, figure + 5e-11]);

  /** Rows from the domain, with here and there a cell that is empty, wrong, computed or out of bounds. */
  function columns(definition: Definition, random: Random): CellContent[][][] {
    const height = random.whole(40, 300);
    const draws = drawsOf(definition, height);
    const share = random.pick([0, 0.02, 0.2]);
    return Object.keys(definition.params).map((name) => {
      if (!single(definition, name)) return [draws[0]?.[name] ?? []].flat().map((one) => [one as CellContent]);
      if (random.chance(0.15)) return [[(draws[0]?.[name] ?? null) as CellContent]];
      return Array.from({ length: height }, (_, row): CellContent[] => {
        const value = (draws[row]?.[name] ?? null) as CellContent;
        if (random.chance(share)) return [random.pick(odd) as CellContent];
        return [typeof value === 'number' && random.chance(share * 2) ? computed(value, random) : value];
      });
    });
  }

  test.each(spreading.map((definition) => [definition.id, definition] as const))('of %s', (id, definition) => {
    const random = new Random(`${id} in columns`);
    for (let time = 0; time < 3; time++) {
      const args = columns(definition, random);
      const names = Object.keys(definition.params);
      const together = call(definition, args, exact);
      const height = Math.max(
        1,
        ...args.filter((_, index) => single(definition, names[index] as string)).map((arg) => arg.length),
      );
      expect(together.length).toBe(height);
      const different = together.flatMap((outcome, row) => {
        const own = args.map((arg, index) =>
          single(definition, names[index] as string) && arg.length > 1 ? [arg[row] as CellContent[]] : arg,
        );
        const [alone] = call(definition, own, exact);
        return isSame(outcome, alone) ? [] : [{ row, own, outcome, alone }];
      });
      expect(different).toEqual([]);
    }
  });

  /** The same figure to the last bit, or the same problem. */
  const isSame = (one: unknown, other: unknown): boolean => {
    const [a, b] = [one, other].map((row) => (row as unknown[])[0]);
    return isDeepStrictEqual(a, b);
  };
});
