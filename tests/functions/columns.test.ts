import { catalogue } from '../../src/calc/catalogue';
import { columnCalculator } from '../../src/calc/columns/columnCalculator';
import { Lanes, Memory, NoneLeft } from '../../src/calc/columns/lanes';
import { exact } from '../../src/calc/decimal';
import type { Definition } from '../../src/calc/define';
import type { CellContent } from '../../src/calc/readArguments';
import { call } from '../../src/functions/call';
import { seeded, type Draw } from '../seeded';
import { answer } from './answer';

const LONG = 300;
const MORE_DIGITS = 316_227.766_016_837_95;

test('a figure of a formula is not read at the digits of a cell, as a cell is', () => {
  const { fromCell, number, toCell } = columnCalculator(new Lanes(1, new Memory(1)));
  expect(toCell(fromCell(MORE_DIGITS))).toBe(Number(MORE_DIGITS.toPrecision(15)));
  expect(() => number(MORE_DIGITS)).toThrow(NoneLeft);
});

test('a row that a host leaves out of a long column is a row of empty cells', () => {
  const column = (make: (row: number) => number): unknown[] => Array.from({ length: LONG }, (_, row) => [make(row)]);
  const omzet = column((row) => row);
  const markt = column(() => 400);
  markt[7] = null;
  const outcomes = answer('MARKTAANDEEL', omzet, markt) as unknown[][];
  expect(outcomes.slice(6, 9)).toEqual([[6 / 400], ['#N/A'], [8 / 400]]);
});

describe('a block in which rows meet columns gives in every cell what that cell gives alone', () => {
  const [rows, columns] = [12, 4];
  const content = ({ kind, min = 0 }: Definition['params'][string], draw: Draw): CellContent => {
    if (draw.whole(0, 19) === 0) return draw.pick(['', null, '?', -1, 1e16]);
    if ('choices' in kind) return draw.pick(kind.choices as readonly string[]);
    if (kind.unit === 'waarOfOnwaar') return draw.pick([true, false]);
    return min + draw.pick([draw.whole(0, 100) / 100, draw.whole(0, 12), draw.whole(0, 99_999) / 1_000]);
  };
  const broadcasting = catalogue
    .filter(({ params, result }) => !result.spill && Object.values(params).every(({ shape }) => shape === 'single'))
    .filter(({ params }) => Object.keys(params).length > 1);

  test.each(broadcasting.map((definition) => [definition.id, definition] as const))('for %s', (id, definition) => {
    const draw = seeded(id.length);
    const params = Object.values(definition.params);
    const args = params.map((param, index): CellContent[][] => {
      const [height, width] = [
        [rows, 1],
        [1, columns],
        [rows, columns],
      ][index % 3] as [number, number];
      return Array.from({ length: height }, () => Array.from({ length: width }, () => content(param, draw)));
    });
    const together = call(definition, args, exact);
    const alone = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const own = args.map((arg) => {
          const cells = arg[arg.length === 1 ? 0 : row] as CellContent[];
          return [[cells[cells.length === 1 ? 0 : column] as CellContent]];
        });
        return call(definition, own, exact)[0]?.[0];
      }),
    );
    expect(together).toEqual(alone);
  });
});
