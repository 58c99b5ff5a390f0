import fc from 'fast-check';
import { formatArea, intersect, splitSheet, surround } from '../../../src/workbench/excel/address';
import { covers, parseArea, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../../src/workbook/area';
import { fullReferenceText } from '../../../src/workbook/reference';

const span = (size: number) =>
  fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([a, b]) => [Math.min(a, b), Math.abs(a - b) + 1] as const);
const areas: fc.Arbitrary<Area> = fc
  .tuple(span(SHEET_ROWS), span(SHEET_COLUMNS))
  .map(([[row, rows], [column, columns]]) => ({ row, rows, column, columns }));

test('every area is read back from its address', () => {
  fc.assert(
    fc.property(areas, fc.constantFrom('', '$'), (area, dollar) => {
      expect(parseArea(formatArea(area, dollar))).toEqual(area);
    }),
  );
});

test('what two areas have in common lies in both, and both lie in what surrounds them', () => {
  fc.assert(
    fc.property(areas, areas, (a, b) => {
      const common = intersect(a, b);
      if (common) expect([covers(a, common), covers(b, common)]).toEqual([true, true]);
      expect([covers(surround(a, b), a), covers(surround(a, b), b)]).toEqual([true, true]);
    }),
  );
});

test.each(['Sheet1', 'Mijn blad', "Jan's blad", 'A1', '2025', 'a!b'])(
  'the sheet "%s" is found in a reference',
  (name) => {
    expect(splitSheet(fullReferenceText({ sheet: name, address: 'B2' }))).toEqual([name, 'B2']);
  },
);

test('a reference without a sheet has none', () => {
  expect(splitSheet('B2')).toEqual([null, 'B2']);
});
