import fc from 'fast-check';
import {
  contains,
  formatArea,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheet,
  splitSheet,
  surround,
  type Area,
} from '../../../src/workbench/excel/address';

const span = (size: number) =>
  fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([a, b]) => [Math.min(a, b), Math.abs(a - b) + 1] as const);
const areas: fc.Arbitrary<Area> = fc
  .tuple(span(MAX_ROWS), span(MAX_COLUMNS))
  .map(([[row, rows], [column, columns]]) => ({ row, rows, column, columns }));

test('every area is read back from its address', () => {
  fc.assert(
    fc.property(areas, fc.constantFrom('', '$'), (area, dollar) => {
      expect(parseArea(formatArea(area, dollar))).toEqual(area);
    }),
  );
});

test.each([
  ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['d4:b2', { row: 1, column: 1, rows: 3, columns: 3 }],
  ['$A$1:C$2', { row: 0, column: 0, rows: 2, columns: 3 }],
  ['A:C', { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
  ['3:2', { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS }],
  ['XFD1048576', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
])('%s is an address', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A:1', 'A1:B2:C3', 'Omzet', 'A1B'])(
  '"%s" is no address',
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test('what two areas have in common lies in both, and both lie in what surrounds them', () => {
  fc.assert(
    fc.property(areas, areas, (a, b) => {
      const common = intersect(a, b);
      if (common) expect([contains(a, common), contains(b, common)]).toEqual([true, true]);
      expect([contains(surround(a, b), a), contains(surround(a, b), b)]).toEqual([true, true]);
    }),
  );
});

test.each(['Sheet1', 'Mijn blad', "Jan's blad", 'A1', '2025', 'a!b'])(
  'the sheet "%s" is found in a reference',
  (name) => {
    expect(splitSheet(`${quoteSheet(name)}!B2`)).toEqual([name, 'B2']);
  },
);

test('a reference without a sheet has none', () => {
  expect(splitSheet('B2')).toEqual([null, 'B2']);
});
