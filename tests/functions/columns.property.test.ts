import { catalogue } from '../../src/calc/catalogue';
import { evaluateColumns, type Sink } from '../../src/calc/columns/evaluateColumns';
import { decimalCalculator, exact } from '../../src/calc/decimal';
import type { Definition } from '../../src/calc/define';
import { excelError } from '../../src/calc/errors';
import { evaluate, isProblem } from '../../src/calc/evaluate';
import type { CellContent } from '../../src/calc/readArguments';
import { call } from '../../src/functions/call';
import { seeded, type Draw } from '../seeded';

/** Far more digits than any outcome needs; a million values instead of a hundred thousand when asked. */
const oracle = decimalCalculator(200);
const VALUES = Number(process.env.ORACLE_VALUES ?? 100_000);
const ROWS = 250;

/** Functions that give an outcome for every cell of a range. */
const spreadable = catalogue.filter(
  ({ params, result }) => result.spill === undefined && Object.values(params).some(({ shape }) => shape === 'single'),
);
/** A series that makes sense for a function is that of an example. */
const seriesOf = ({ examples }: Definition, name: string): CellContent[] =>
  [examples.find(({ result }) => typeof result === 'number')?.given[name] ?? null].flat() as CellContent[];

const steps = (figure: number, units: number): number => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, figure);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(units));
  return bits.getFloat64(0);
};
const amount = (draw: Draw): number => draw.whole(1, 9_999_999) / 100;
/** Figures that people type, that sheets compute, and that lie as near to half a cent as a double can. */
const figures: readonly ((draw: Draw) => number)[] = [
  amount,
  amount,
  (draw) => draw.whole(0, 400),
  (draw) => draw.whole(0, 1_000) / 1_000,
  (draw) => draw.whole(0, 1_000) / 1_000,
  (draw) => draw.whole(0, 100) / 100,
  (draw) => draw.whole(0, 20_000) / 1_000 + 0.005,
  (draw) => steps(draw.whole(0, 20_000) / 100 + 0.005, draw.whole(-4, 4)),
  (draw) => 1 - draw.whole(0, 100) / 100,
  (draw) => draw.whole(1, 50) * 0.1,
  (draw) => draw.whole(1, 1_000) / 3,
  (draw) => draw.whole(0, 1) * 10 ** draw.whole(-12, 12),
  (draw) => -amount(draw),
];
const contentOf = (definition: Definition, name: string, draw: Draw, column: number): CellContent => {
  const { kind } = definition.params[name] as Definition['params'][string];
  if (kind.unit === 'waarOfOnwaar') return draw.pick([true, false]);
  if ('choices' in kind) return draw.pick(kind.choices as readonly string[]);
  // A column mostly holds figures of one sort, as in a sheet.
  const sort = draw.whole(0, 9) < 8 ? column : draw.whole(0, figures.length - 1);
  return (figures[sort] as (draw: Draw) => number)(draw);
};

type Columns = readonly (readonly CellContent[][])[];
/** An argument for each parameter, and a few for one that repeats. */
function columnsOf(definition: Definition, draw: Draw, rows: number): Columns {
  return Object.entries(definition.params).flatMap(([name, { shape, default: fallback }]) => {
    const sort = draw.whole(0, figures.length - 1);
    const one = (): CellContent[][] => [[contentOf(definition, name, draw, sort)]];
    const many = (): CellContent[][] => Array.from({ length: rows }, () => [contentOf(definition, name, draw, sort)]);
    if (shape === 'repeating')
      return Array.from({ length: draw.whole(0, 3) }, () => (draw.whole(0, 2) ? many() : one()));
    if (shape !== 'single') return [seriesOf(definition, name).map((cell) => [cell])];
    if (fallback !== undefined && draw.whole(0, 2) === 0) return [[[null]]];
    return [draw.whole(0, 5) ? many() : one()];
  });
}
function cellsOf({ params }: Definition, columns: Columns, row: number): Record<string, CellContent[]> {
  const cellAt = (column: readonly CellContent[][]): CellContent => column[column.length === 1 ? 0 : row]?.[0] ?? null;
  return Object.fromEntries(
    Object.entries(params).map(([name, { shape }], index) => {
      if (shape === 'repeating') return [name, columns.slice(index).map(cellAt)];
      const column = columns[index] ?? [[null]];
      return [name, shape === 'single' ? [cellAt(column)] : column.flat()];
    }),
  );
}
const shown = (outcome: unknown): unknown => (isProblem(outcome) ? excelError(outcome) : outcome);

const ignoring: Sink = { figures: () => undefined, problem: () => undefined };
/** A power is no business of columns; those functions always take the exact way, and are slow at 200 digits. */
const takesColumns = (definition: Definition): boolean =>
  definition.examples.some(({ given, result }) => {
    const given8 = (value: unknown): CellContent[][] =>
      Array.from({ length: 8 }, () => [(value ?? null) as CellContent]);
    const entries = Object.entries(definition.params).map(([name, { shape }]) => [name, shape, given[name]] as const);
    const of = (shape: string): (readonly [string, string, unknown])[] => entries.filter((entry) => entry[1] === shape);
    const spread = {
      singles: Object.fromEntries(of('single').map(([name, , value]) => [name, given8(value)])),
      series: Object.fromEntries(
        [...of('series'), ...of('seriesOrSingle')].map(([name, , value]) => [
          name,
          [value ?? []].flat() as CellContent[],
        ]),
      ),
      repeated: of('repeating').map(([name, , value]) => ({ name, matrices: [value ?? []].flat().map(given8) }))[0],
      rows: 8,
      columns: 1,
    };
    return typeof result === 'number' && evaluateColumns(definition, spread, ignoring).length === 0;
  });

describe('a column computed side by side', () => {
  const fast = spreadable.filter(takesColumns);

  test('is the way of nearly all functions of single figures', () => {
    const others = spreadable.filter((definition) => !fast.includes(definition)).map(({ id }) => id);
    expect(others.sort()).toEqual(['CAGR', 'FOUTMARGE', 'IRR', 'STEEKPROEF']);
  });

  test('gives for every row what 200 digits give, to the last bit', () => {
    const draw = seeded(20_261_125);
    const calls = Math.ceil(VALUES / ROWS / fast.length);
    let compared = 0;
    for (const definition of fast) {
      for (let index = 0; index < calls; index += 1) {
        const columns = columnsOf(definition, draw, ROWS);
        const result = call(definition, columns, exact);
        result.forEach(([outcome], row) => {
          const cells = cellsOf(definition, columns, row);
          const truth = evaluate(definition, cells, oracle);
          compared += 1;
          if (!Object.is(shown(outcome), shown(truth))) {
            expect({ id: definition.id, cells, outcome: shown(outcome) }).toEqual({ outcome: shown(truth) });
          }
        });
      }
    }
    expect(compared).toBeGreaterThan(0.9 * VALUES);
  }, 600_000);
});
