import fc from 'fast-check';
import {
  areaText,
  cellOf,
  columnName,
  covers,
  isOnSheet,
  overlap,
  parseArea,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../../src/workbook/area';

test('a cell, a block, whole columns and whole rows are read as rectangles', () => {
  expect(parseArea('B5')).toEqual({ row: 4, column: 1, rows: 1, columns: 1 });
  expect(parseArea('$b$5:E5')).toEqual({ row: 4, column: 1, rows: 1, columns: 4 });
  expect(parseArea('A:C')).toEqual({ row: 0, column: 0, rows: SHEET_ROWS, columns: 3 });
  expect(parseArea('2:5')).toEqual({ row: 1, column: 0, rows: 4, columns: SHEET_COLUMNS });
  expect(parseArea('XFD1048576')).toEqual({ row: SHEET_ROWS - 1, column: SHEET_COLUMNS - 1, rows: 1, columns: 1 });
});

test('a block named from another corner is the same block', () => {
  expect(parseArea('E9:B5')).toEqual(parseArea('B5:E9'));
  expect(parseArea('$e5:b$9')).toEqual(parseArea('B5:E9'));
  expect(parseArea('3:2')).toEqual(parseArea('2:3'));
});

const noAddresses = ['', 'EV', 'A', '5', 'A1:B2:C3', 'A1:', 'A1:Omzet', 'A1:B', 'A:1', 'XFE1', 'A1048577', 'A0', 'A1B'];
test.each([...noAddresses, 'Omzet_2023', 'A1#'])('"%s" is no address', (text) => {
  expect(parseArea(text)).toBeUndefined();
});

test('columns beyond Z have two and three letters', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('every area on a sheet comes back from its own text', () => {
  const area = fc
    .record({
      row: fc.nat(SHEET_ROWS - 1),
      column: fc.nat(SHEET_COLUMNS - 1),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 500 }),
    })
    .filter(isOnSheet);
  fc.assert(fc.property(area, (some) => expect(parseArea(areaText(some))).toEqual(some)));
});

test('areas that share a cell overlap; neighbours do not', () => {
  const block = parseArea('B2:C3')!;
  expect(overlap(block, parseArea('C3:D4')!)).toBe(true);
  expect(overlap(block, parseArea('D2:D3')!)).toBe(false);
  expect(overlap(block, parseArea('B4')!)).toBe(false);
});

test('an area covers what lies wholly inside it', () => {
  const block = parseArea('B2:D9')!;
  expect(covers(block, cellOf(block, 7, 2))).toBe(true);
  expect(covers(block, parseArea('B2:E2')!)).toBe(false);
});

test('what would stick out of the sheet is not on it', () => {
  expect(isOnSheet({ row: SHEET_ROWS - 1, column: 0, rows: 1, columns: 1 })).toBe(true);
  expect(isOnSheet({ row: SHEET_ROWS - 1, column: 0, rows: 2, columns: 1 })).toBe(false);
  expect(isOnSheet({ row: 0, column: SHEET_COLUMNS - 1, rows: 1, columns: 2 })).toBe(false);
});
