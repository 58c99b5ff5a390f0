import fc from 'fast-check';
import { formatFigure } from '../../src/calc/format';
import { notations } from '../../src/calc/notation';
import { parseFigure } from '../../src/calc/parseFigure';
import type { UnitName } from '../../src/calc/units';

const { nl, en } = notations;

test.each<[number, UnitName, string, string]>([
  [1234.5, 'euro', '€ 1.234,50', '€ 1,234.50'],
  [-1234567.891, 'euro', '€ -1.234.567,89', '€ -1,234,567.89'],
  [0.125, 'fractie', '12,5%', '12.5%'],
  [1.5217391304347827, 'verhouding', '1,52', '1.52'],
  [1500, 'aantal', '1.500', '1,500'],
  [1500.5, 'aantal', '1.500,5', '1,500.5'],
  [1428.571428, 'aantal', '1.428,6', '1,428.6'],
  [54.75, 'dagen', '54,8', '54.8'],
  [0.405, 'getal', '0,405', '0.405'],
  [0.1 + 0.2, 'getal', '0,3', '0.3'],
])('%d in the unit %s is shown as %s in Dutch and as %s in English', (value, unit, dutch, english) => {
  expect(formatFigure(value, unit, nl)).toBe(dutch);
  expect(formatFigure(value, unit, en)).toBe(english);
});

test.each([
  [1.005, '€ 1,01'],
  [2.675, '€ 2,68'],
  [-1.005, '€ -1,01'],
  [8.325, '€ 8,33'],
  [-0.001, '€ 0,00'],
])('half a cent in %d is shown away from zero: %s', (value, text) => {
  expect(formatFigure(value, 'euro', nl)).toBe(text);
});

test.each<[string, UnitName, number | undefined]>([
  ['1.234,56', 'euro', 1234.56],
  ['1234,56', 'euro', 1234.56],
  ['€ 5', 'euro', 5],
  ['€ -5,50', 'euro', -5.5],
  ['-€ 5,50', 'euro', -5.5],
  ['−3', 'getal', -3],
  [',5', 'getal', 0.5],
  ['12,5%', 'fractie', 0.125],
  ['12,5', 'fractie', 0.125],
  ['0,125', 'fractie', 0.125],
  ['1', 'fractie', 1],
  ['-20', 'fractie', -0.2],
  ['21%', 'getal', 0.21],
  ['1.234', 'euro', 1234],
  ['0.5', 'euro', undefined],
  ['1,2,3', 'euro', undefined],
  ['12.34,5', 'euro', undefined],
  ['1,234.56', 'euro', undefined],
  ['tien', 'euro', undefined],
  ['', 'euro', undefined],
  ['-', 'euro', undefined],
  ['--5', 'euro', undefined],
  ['-5-', 'euro', undefined],
  ['1 234 567,89', 'euro', 1234567.89],
  [' 12,5 % ', 'fractie', 0.125],
  ['12 34', 'euro', undefined],
  ['5 euro', 'euro', undefined],
  ['%', 'fractie', undefined],
  ['12,5%', 'euro', 0.125],
  ['1.000,-', 'euro', 1000],
  ['€ 1.000,--', 'euro', 1000],
  ['€ 1.000,–', 'euro', 1000],
  ['€ -25,=', 'euro', -25],
  ['12 500,-', 'euro', 12500],
  ['1.000-', 'euro', undefined],
  ['1.000.-', 'euro', undefined],
  ['1.000,-5', 'euro', undefined],
  ['1.000,---', 'euro', undefined],
  [',-', 'euro', undefined],
])('"%s" typed in a Dutch field for %s is %p', (text, unit, value) => {
  expect(parseFigure(text, unit, nl)).toBe(value);
});

test('an English workbook is read with its own signs', () => {
  expect(parseFigure('1,000.-', 'euro', en)).toBe(1000);
  expect([parseFigure('1,234.56', 'euro', en), parseFigure('1.234,56', 'euro', en)]).toEqual([1234.56, undefined]);
});

test('what is shown of an amount in cents is read back as that amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(nl, en), (cents, notation) => {
      expect(parseFigure(formatFigure(cents / 100, 'euro', notation), 'euro', notation)).toBe(
        cents === 0 ? 0 : cents / 100,
      );
    }),
  );
});
