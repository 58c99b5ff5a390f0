import { netto, roi, solvabiliteit } from './definitions';
import { formulaText, type FormulaArgument, type FormulaPlace } from '../../src/workbook/formulaText';

const at: FormulaPlace = { sheet: 'Blad1', address: 'D5' };
const leftOut: FormulaArgument = { kind: 'left out' };
const value = (content: number | boolean | string): FormulaArgument => ({ kind: 'value', value: content });
const cells = (address: string, sheet = 'Blad1'): FormulaArgument => ({
  kind: 'reference',
  reference: { sheet, address },
});

test('references are relative to the sheet the formula stands on', () => {
  expect(formulaText(roi, [cells('B2'), cells('C2')], at)).toBe('=ACCOUNT.ROI(B2,C2)');
  expect(formulaText(roi, [cells('B2:B5', 'Mijn blad'), cells('C2')], at)).toBe("=ACCOUNT.ROI('Mijn blad'!B2:B5,C2)");
});

test('cells of which one is empty now reach the function as empty in every Excel', () => {
  const withEmpty = (address: string): FormulaArgument => ({
    kind: 'reference',
    reference: { sheet: 'Blad1', address },
    holdsEmpty: true,
  });
  expect(formulaText(roi, [withEmpty('B2:B5'), cells('C2:C5')], at)).toBe('=ACCOUNT.ROI(IF(B2:B5="","",B2:B5),C2:C5)');
});

test('figures, truth values and texts are written in English notation, texts between quotes', () => {
  expect(formulaText(solvabiliteit, [value(40.5), value(100), value('EV/TV')], at)).toBe(
    '=ACCOUNT.SOLVABILITEIT(40.5,100,"EV/TV")',
  );
  expect(formulaText(roi, [value(-1e21), value(true)], at)).toBe('=ACCOUNT.ROI(-1E+21,TRUE)');
  expect(formulaText(solvabiliteit, [value(1), value(2), value('zegt "nee", toch')], at)).toBe(
    '=ACCOUNT.SOLVABILITEIT(1,2,"zegt ""nee"", toch")',
  );
});

test('what is left out at the end is not written, in between it keeps its place', () => {
  expect(formulaText(solvabiliteit, [value(1), value(2), leftOut], at)).toBe('=ACCOUNT.SOLVABILITEIT(1,2)');
  expect(formulaText(solvabiliteit, [leftOut, leftOut, value('EV/VV')], at)).toBe('=ACCOUNT.SOLVABILITEIT(,,"EV/VV")');
  expect(formulaText(roi, [leftOut, leftOut], at)).toBe('=ACCOUNT.ROI()');
});

test('a typed series becomes an array constant of one row', () => {
  const series: FormulaArgument = { kind: 'list', values: [100, -2.5, null, 'a"b', false] };
  expect(formulaText(roi, [series, value(1)], at)).toBe('=ACCOUNT.ROI({100,-2.5,"","a""b",FALSE},1)');
});

test('a repeating parameter gets every further argument', () => {
  expect(formulaText(netto, [value(100), value(0.1), cells('B2:B4'), value(0.05)], at)).toBe(
    '=ACCOUNT.NETTOPRIJS(100,0.1,B2:B4,0.05)',
  );
});

describe('in a row of a table', () => {
  const inTable: FormulaPlace = {
    ...at,
    table: { name: 'tblActies', body: 'A2:D9', columns: ['Actie', 'Opbrengst', 'Investering [€]', 'ROI'] },
  };

  test('a cell of the same row goes by its column, special signs marked', () => {
    expect(formulaText(roi, [cells('B5'), cells('C5')], inTable)).toBe(
      "=ACCOUNT.ROI(tblActies[[#This Row],[Opbrengst]],tblActies[[#This Row],[Investering '[€']]])",
    );
  });

  test('neighbouring cells of the same row go by their first and last column', () => {
    expect(formulaText(netto, [value(1), cells('A5:B5')], inTable)).toBe(
      '=ACCOUNT.NETTOPRIJS(1,tblActies[[#This Row],[Actie]:[Opbrengst]])',
    );
  });

  test.each(['B6', 'F5', 'B2:B9', 'C5:F5', 'B1'])('%s keeps its address', (address) => {
    expect(formulaText(roi, [cells(address), value(1)], inTable)).toBe(`=ACCOUNT.ROI(${address},1)`);
  });

  test('the same address on another sheet is another cell', () => {
    expect(formulaText(roi, [cells('B5', 'Blad2'), value(1)], inTable)).toBe('=ACCOUNT.ROI(Blad2!B5,1)');
  });
});
