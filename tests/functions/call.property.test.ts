import fc from 'fast-check';
import { catalogue } from '../../src/calc/catalogue';
import { exact } from '../../src/calc/decimal';
import type { Definition } from '../../src/calc/define';
import { excelErrors } from '../../src/calc/errors';
import { isProblem } from '../../src/calc/evaluate';
import { call } from '../../src/functions/call';
import { answer, shown } from './answer';

const figure = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.21, 0.3, 1 / 3, 100, -0, 1e308, 5e-324),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 1000 }).map((cents) => cents / 100),
);
const cell = fc.oneof(
  { weight: 6, arbitrary: figure },
  { weight: 2, arbitrary: fc.constantFrom(null, '', undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...excelErrors).map((code) => ({ code })) },
  { weight: 1, arbitrary: fc.constantFrom('EV/VV', 'schijf', 'marge', 'regel', 'samengesteld', true, false, '12,5') },
);
const matrix = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
const anything = fc.oneof(
  { weight: 4, arbitrary: matrix },
  { weight: 3, arbitrary: cell },
  { weight: 1, arbitrary: fc.array(matrix, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }) },
);
const someDefinition = fc.constantFrom(...catalogue);

test('10,000 lists of arguments of any type and shape end in a value or an error, never in an exception', () => {
  const isAnswer = (outcome: unknown): boolean =>
    isProblem(outcome) || typeof outcome === 'string' || Number.isFinite(outcome);
  fc.assert(
    fc.property(someDefinition, fc.array(anything, { maxLength: 9 }), (definition, args) => {
      const rows = call(definition, args, exact);
      expect(rows.length > 0 && rows.every((row) => row.length > 0 && row.every(isAnswer))).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

test('a range gives in each element what its own cells give by themselves', () => {
  const spread = catalogue.filter(
    ({ params, result }) =>
      result.spill === undefined && Object.values(params).every(({ shape }) => shape === 'single'),
  );
  const block = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) => rectangle(rows, columns));
  const calls = fc
    .constantFrom(...spread)
    .chain((definition) =>
      fc.tuple(fc.constant(definition), fc.tuple(...Object.keys(definition.params).map(() => block))),
    );
  fc.assert(
    fc.property(calls, ([definition, args]) => {
      const rows = Math.max(...args.map((arg) => arg.length));
      const columns = Math.max(...args.map((arg) => arg[0]?.length ?? 1));
      const whole = call(definition, args, exact);
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          expect(shown([[whole[row]?.[column] ?? '']])).toEqual(byItself(definition, args, row, column));
        }
      }
    }),
    { numRuns: 1000 },
  );
});

function rectangle(rows: number, columns: number): fc.Arbitrary<unknown[][]> {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}
function byItself(definition: Definition, args: readonly unknown[][][], row: number, column: number): unknown {
  const cells = args.map((arg) => {
    const own = arg[arg.length === 1 ? 0 : row];
    return own && (own.length === 1 || column < own.length) ? { value: own[own.length === 1 ? 0 : column] } : undefined;
  });
  const error = cells.map((own) => (own?.value as { code?: string } | null | undefined)?.code).find(Boolean);
  if (error) return error;
  return cells.some((own) => own === undefined) ? '#N/A' : answer(definition.id, ...cells.map((own) => [[own?.value]]));
}

test('the order of the lines does not change the total of an offerte', () => {
  const line = fc.record({
    aantal: fc.integer({ min: -5, max: 50 }),
    prijs: fc.integer({ min: 0, max: 100_000 }).map((tenths) => tenths / 1000),
    korting: fc.constantFrom(0, 0.05, 0.1, 0.333),
    tarief: fc.constantFrom(0.21, 0.09, 0),
  });
  type Line = { aantal: number; prijs: number; korting: number; tarief: number };
  const total = (lines: readonly Line[], afronding: string): unknown =>
    answer(
      'OFFERTE.TOTAAL',
      lines.map(({ aantal }) => [aantal]),
      lines.map(({ prijs }) => [prijs]),
      lines.map(({ korting }) => [korting]),
      lines.map(({ tarief }) => [tarief]),
      0.05,
      12.5,
      afronding,
    );
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('totaal', 'regel'),
      (lines, afronding) => {
        const sorted = [...lines].sort((a, b) => a.prijs - b.prijs || a.aantal - b.aantal);
        expect(total(sorted, afronding)).toEqual(total(lines, afronding));
      },
    ),
  );
});
