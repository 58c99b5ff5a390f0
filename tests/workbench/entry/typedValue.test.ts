import fc from 'fast-check';
import { editDate, editNumber, editPercentage } from '../../../src/workbench/entry/editText';
import { DUTCH, ENGLISH } from '../../../src/workbench/entry/notation';
import { serialOf } from '../../../src/workbench/entry/serialDate';
import { typedValue } from '../../../src/workbench/entry/typedValue';

const inDutch = (text: string) => typedValue(text, DUTCH, 2026);
const inEnglish = (text: string) => typedValue(text, ENGLISH, 2026);

describe('typed in Dutch notation', () => {
  test.each([
    ['5', 5, null],
    ['-3', -3, null],
    ['+3', 3, null],
    ['0,405', 0.405, null],
    [',5', 0.5, null],
    ['1.234,56', 1234.56, '#,##0.00'],
    ['1.234', 1234, '#,##0'],
    ['1.234.567', 1234567, '#,##0'],
    ['-1.234,5', -1234.5, '#,##0.00'],
    ['1234,56', 1234.56, null],
    ['12,5%', 0.125, '0.0%'],
    ['12,3%', 0.123, '0.0%'],
    ['21 %', 0.21, '0%'],
    ['-2,25%', -0.0225, '0.00%'],
    ['€ 5', 5, '€ #,##0;€ -#,##0'],
    ['€5,5', 5.5, '€ #,##0.00;€ -#,##0.00'],
    ['€ -1.234,50', -1234.5, '€ #,##0.00;€ -#,##0.00'],
    ['-€ 5', -5, '€ #,##0;€ -#,##0'],
    ['5 €', 5, '€ #,##0;€ -#,##0'],
    ['1,5E+3', 1500, '0.00E+00'],
    ['WAAR', true, null],
    ['onwaar', false, null],
    ['true', true, null],
    [' 7 ', 7, null],
  ])('%s is the value %s with format %s', (text, value, format) => {
    expect(inDutch(text)).toEqual({ value, format });
  });

  test.each([
    ['31-12-2025', 46022, 'd-m-yyyy'],
    ['31/12/2025', 46022, 'd-m-yyyy'],
    ['1-2-2025', 45689, 'd-m-yyyy'],
    ['1-2-25', 45689, 'd-m-yyyy'],
    ['1-2-30', 10990, 'd-m-yyyy'],
    ['2025-12-31', 46022, 'd-m-yyyy'],
    ['31-12', 46387, 'd-mmm'],
    ['31 december 2025', 46022, 'd mmm yyyy'],
    ['1 mrt 2025', 45717, 'd mmm yyyy'],
    ['9 mei', 46151, 'd-mmm'],
    ['12-2025', 45992, 'mmm-yy'],
    ['maart 2025', 45717, 'mmm-yy'],
    ['13:30', 0.5625, 'h:mm'],
    ['13:30:30', 0.5628472222222223, 'h:mm:ss'],
    ['31-12-2025 12:00', 46022.5, 'd-m-yyyy h:mm'],
    ['1-1-1900', 1, 'd-m-yyyy'],
    ['28-2-1900', 59, 'd-m-yyyy'],
    ['1-3-1900', 61, 'd-m-yyyy'],
  ])('%s is the date or time %s with format %s', (text, value, format) => {
    expect(inDutch(text)).toEqual({ value, format });
  });

  test.each([
    ['31-2-2025'],
    ['1.5'],
    ['1,234.56'],
    ['1.23'],
    ['1.234.5'],
    ['13-2025'],
    ['wintr 2025'],
    ['25:00'],
    ['12 maanden'],
    ['A1'],
    ['€'],
    ['-'],
    ['1,2,3'],
    ['%'],
    [''],
    ['€ 5%'],
    ['1-1-1899'],
  ])('%j stays a text', (text) => {
    expect(inDutch(text)).toBeNull();
  });
});

describe('typed in English notation', () => {
  test.each([
    ['1,234.56', 1234.56, '#,##0.00'],
    ['12.5%', 0.125, '0.0%'],
    ['$5', 5, '$#,##0;-$#,##0'],
    ['12/31/2025', 46022, 'm/d/yyyy'],
    ['2025-12-31', 46022, 'm/d/yyyy'],
    ['31 dec 2025', 46022, 'd-mmm-yyyy'],
    ['FALSE', false, null],
  ])('%s is the value %s with format %s', (text, value, format) => {
    expect(inEnglish(text)).toEqual({ value, format });
  });

  test('Dutch numbers stay text', () => {
    expect(inEnglish('1.234,56')).toBeNull();
    expect(inEnglish('WAAR')).toBeNull();
  });
});

describe('a value shown for editing', () => {
  test.each([DUTCH, ENGLISH])('typed again gives the same number ($language)', (notation) => {
    fc.assert(
      fc.property(fc.double({ min: -9.99e307, max: 9.99e307, noNaN: true }), (number) => {
        const fifteen = Number(number.toPrecision(15));
        expect(typedValue(editNumber(fifteen, notation), notation, 2026)?.value).toBe(fifteen === 0 ? 0 : fifteen);
      }),
    );
  });

  test.each([DUTCH, ENGLISH])('typed again gives the same day ($language)', (notation) => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        expect(typedValue(editDate(serial, notation), notation, 2026)?.value).toBe(serial);
      }),
    );
  });

  test('keeps the time of a day', () => {
    expect(editDate(46022.5625, DUTCH)).toBe('31-12-2025 13:30');
    expect(editDate(0.5625, DUTCH)).toBe('13:30');
  });

  test('shows a percentage with all its digits and without those of the machine', () => {
    expect(editPercentage(0.123, DUTCH)).toBe('12,3%');
    expect(editPercentage(1.001234567, ENGLISH)).toBe('100.1234567%');
  });
});

test('the days of Excel and of the calendar agree from 1 March 1900', () => {
  expect(serialOf(1900, 3, 1)).toBe(61);
  expect(serialOf(9999, 12, 31)).toBe(2958465);
});
