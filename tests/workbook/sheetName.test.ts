import { freeSheetName } from '../../src/workbook/sheetName';

test('a free name is used as it is', () => {
  expect(freeSheetName('Voorbeeld', ['Blad1'])).toBe('Voorbeeld');
});

test('a taken name gets a number, whatever its capitals', () => {
  expect(freeSheetName('Voorbeeld', ['VOORBEELD'])).toBe('Voorbeeld 2');
  expect(freeSheetName('Voorbeeld', ['voorbeeld', 'Voorbeeld 2', 'Voorbeeld 4'])).toBe('Voorbeeld 3');
});

test('a long name is cut to 31 signs, the number included', () => {
  const long = 'Kengetallen van een lange bedrijfsnaam';
  expect(freeSheetName(long, [])).toBe('Kengetallen van een lange bedri');
  expect(freeSheetName(long, [freeSheetName(long, [])])).toBe('Kengetallen van een lange bed 2');
});

test('signs that a sheet cannot have are left out', () => {
  expect(freeSheetName("'Omzet [2023/24]: A*?\\'", [])).toBe('Omzet 2023 24 A');
  expect(freeSheetName('///', [])).toBe('ACCOUNT');
});
