import { movedFormula } from '../../src/workbook/movedFormula';

test.each([
  ['=B5*2', 2, '=B7*2'],
  ['=B$5+$C5+$D$5', 1, '=B$5+$C6+$D$5'],
  ["=SUM(B5:B9)+'Blad B5'!C5+Blad1!A1", -1, "=SUM(B4:B8)+'Blad B5'!C4+Blad1!A0"],
  ['=LOG10(B5)&"B5"', 3, '=LOG10(B8)&"B5"'],
  ['=SUM(5:$6)', 1, '=SUM(6:$6)'],
  ['=tblA[[#This Row],[B5]]', 4, '=tblA[[#This Row],[B5]]'],
])('%s copied %i rows down is %s', (formula, rows, moved) => {
  expect(movedFormula(formula, rows)).toBe(moved);
});
