import { notations } from '../../src/calc/notation';
import { localFormula } from '../../src/workbook/localFormula';

const dutch = (formula: string) => localFormula(formula, notations.nl, 'nl');
const english = (formula: string) => localFormula(formula, notations.en, 'en');

test('with a decimal comma a semicolon parts the arguments', () => {
  expect(dutch('=ACCOUNT.ROI(B2,C2)')).toBe('=ACCOUNT.ROI(B2;C2)');
  expect(dutch('=ACCOUNT.SOLVABILITEIT(40.5,-.25,1.5E-3)')).toBe('=ACCOUNT.SOLVABILITEIT(40,5;-,25;1,5E-3)');
});

test('with a decimal point nothing changes', () => {
  const formula = '=ACCOUNT.SOLVABILITEIT(40.5,{1,2;3,4},"EV/TV",TRUE)';
  expect(english(formula)).toBe(formula);
});

test('signs inside texts, sheet names and column names stay', () => {
  expect(dutch('=ACCOUNT.X("1.5, ""a,b""",1.5)')).toBe('=ACCOUNT.X("1.5, ""a,b""";1,5)');
  expect(dutch("=ACCOUNT.X('Jan''s 1.5, x'!B2,tbl[Omzet, 1.5])")).toBe(
    "=ACCOUNT.X('Jan''s 1.5, x'!B2;tbl[Omzet, 1.5])",
  );
});

test('in an array a backslash parts the columns and a semicolon the rows', () => {
  expect(dutch('=ACCOUNT.ABC({100,200.5;300,400},0.8)')).toBe('=ACCOUNT.ABC({100\\200,5;300\\400};0,8)');
});

test('whole rows and names with a point are no numbers', () => {
  expect(dutch('=ACCOUNT.BTW.INCL(2:5,Omzet.2023)')).toBe('=ACCOUNT.BTW.INCL(2:5;Omzet.2023)');
});

test('the own row of a table shows as in Excel, in both notations', () => {
  expect(dutch('=ACCOUNT.ROI(tbl[[#This Row],[Omzet]],1)')).toBe('=ACCOUNT.ROI(tbl[@Omzet];1)');
  expect(english('=ACCOUNT.ROI(tbl[[#This Row],[Omzet 2023]],1)')).toBe('=ACCOUNT.ROI(tbl[@[Omzet 2023]],1)');
});

test('truth values have a Dutch name in Dutch only', () => {
  expect(dutch('=ACCOUNT.BREAKEVEN.AFZET(1,2,3,TRUE)')).toBe('=ACCOUNT.BREAKEVEN.AFZET(1;2;3;WAAR)');
  expect(localFormula('=ACCOUNT.X(FALSE,1)', notations.nl, 'en')).toBe('=ACCOUNT.X(FALSE;1)');
  expect(localFormula('=ACCOUNT.X(FALSE,1)', notations.en, 'nl')).toBe('=ACCOUNT.X(ONWAAR,1)');
});

test('IF is called ALS in Dutch, but a sheet keeps its name', () => {
  expect(dutch('=ACCOUNT.ABC(IF(B2:B4="","",B2:B4))')).toBe('=ACCOUNT.ABC(ALS(B2:B4="";"";B2:B4))');
  expect(english('=ACCOUNT.ABC(IF(B2:B4="","",B2:B4))')).toBe('=ACCOUNT.ABC(IF(B2:B4="","",B2:B4))');
  expect(dutch('=ACCOUNT.ROI(IF!B2,"IF(")')).toBe('=ACCOUNT.ROI(IF!B2;"IF(")');
});

test("every name of Excel's own is Dutch in Dutch, but cells and names that look like one stay", () => {
  expect(dutch('=CHOOSE(MATCH(D2,{"a","b"},0),SUMPRODUCT(B2:B4),RANK)')).toBe(
    '=KIEZEN(VERGELIJKEN(D2;{"a"\\"b"};0);SOMPRODUCT(B2:B4);RANK)',
  );
});

test('a notation with other thousands is still a comma notation', () => {
  expect(localFormula('=ACCOUNT.ROI(1234.5,2)', { decimal: ',', thousands: '\u202f' }, 'en')).toBe(
    '=ACCOUNT.ROI(1234,5;2)',
  );
});
