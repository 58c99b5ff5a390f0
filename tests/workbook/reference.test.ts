import { areaOf, fullReferenceText, readReference, referenceText } from '../../src/workbook/reference';

test('a reference on the own sheet has no sheet, on another one it has', () => {
  const reference = { sheet: 'Cijfers', address: 'B5:E5' };
  expect(referenceText(reference, 'cijfers')).toBe('B5:E5');
  expect(referenceText(reference, 'Blad1')).toBe('Cijfers!B5:E5');
  expect(fullReferenceText(reference)).toBe('Cijfers!B5:E5');
});

test.each([
  ['Mijn blad', "'Mijn blad'!A1"],
  ["Jan's cijfers", "'Jan''s cijfers'!A1"],
  ['2023', "'2023'!A1"],
  ['Q1', "'Q1'!A1"],
  ['R1C1', "'R1C1'!A1"],
  ['RC', "'RC'!A1"],
  ['TRUE', "'TRUE'!A1"],
  ['Café', "'Café'!A1"],
  ['Blad_1.a', 'Blad_1.a!A1'],
])('the sheet %s is written so that Excel reads it as a sheet', (sheet, text) => {
  expect(referenceText({ sheet, address: 'A1' }, 'Blad1')).toBe(text);
  expect(readReference(text, 'Blad1')).toEqual({ sheet, address: 'A1' });
});

test('dollar signs do not matter, and without a sheet it is the own one', () => {
  expect(readReference('$B$5:$E$5', 'Blad1')).toEqual({ sheet: 'Blad1', address: 'B5:E5' });
});

test.each(['EV', 'Blad1!EV', 'A1#', '', 'Blad1!', "'Mijn blad!A1"])('%s is no reference to cells', (text) => {
  expect(readReference(text, 'Blad1')).toBeUndefined();
});

test('a reference knows its rectangle', () => {
  expect(areaOf({ sheet: 'Blad1', address: 'B5:E6' })).toEqual({ row: 4, column: 1, rows: 2, columns: 4 });
});
