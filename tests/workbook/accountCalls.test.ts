import { accountCalls, calledNames, type Argument } from '../../src/workbook/accountCalls';
import { emptyStaysEmpty } from '../../src/workbook/emptyStaysEmpty';
import { readOperand, type Operand } from '../../src/workbook/operand';

const only = (formula: string) => {
  const calls = accountCalls(formula, 'Blad1');
  expect(calls).toHaveLength(1);
  return calls[0]!;
};
const argument = (text: string): Argument => only(`=ACCOUNT.X(${text})`).args[0]!;
const range = (address: string, sheet = 'Blad1'): Operand => ({ kind: 'range', reference: { sheet, address } });

test('a call is found by its name and its arguments', () => {
  expect(only('=ACCOUNT.ROI(B2,C2)')).toEqual({
    id: 'ROI',
    args: [range('B2'), range('C2')],
    inner: [],
    isWhole: true,
  });
});

test('the sign of implicit intersection that Excel puts before a call changes nothing', () => {
  expect(accountCalls('=@ACCOUNT.ROI(B2,C2)', 'Blad1')).toEqual(accountCalls('=ACCOUNT.ROI(B2,C2)', 'Blad1'));
  expect(only('=1+@ACCOUNT.ROI(B2,C2)').isWhole).toBe(false);
});

test.each(['=_xldudf_ACCOUNT_BTW_INCL(1)', '=account.btw.incl(1)', '=_xll.ACCOUNT.BTW.INCL(1)'])(
  'the name in %s is BTW.INCL',
  (formula) => {
    expect(only(formula).id).toBe('BTW.INCL');
  },
);

test('a call inside another function is found, but is not the whole formula', () => {
  expect(only('=IFERROR(ROUND(ACCOUNT.ROI(B2,C2),2),"")')).toMatchObject({ id: 'ROI', isWhole: false });
  expect(only('=1+ACCOUNT.ROI(B2,C2)').isWhole).toBe(false);
  expect(only('=ACCOUNT.ROI(B2,C2)*2').isWhole).toBe(false);
});

test('calls within calls come first', () => {
  const ids = (formula: string) => accountCalls(formula, 'Blad1').map(({ id }) => id);
  expect(ids('=ACCOUNT.A(ACCOUNT.B(1),ROUND(ACCOUNT.C(ACCOUNT.D(2)),0))+ACCOUNT.E(3)')).toEqual([
    'B',
    'D',
    'C',
    'A',
    'E',
  ]);
});

test('a name in a text or a comment of a column is no call', () => {
  expect(accountCalls('="ACCOUNT.ROI(1,2)"', 'Blad1')).toEqual([]);
  expect(accountCalls('=tbl[ACCOUNT.ROI(1)]', 'Blad1')).toEqual([]);
  expect(accountCalls('gewone tekst', 'Blad1')).toEqual([]);
});

test.each<[string, unknown]>([
  ['40.5', 40.5],
  ['.5', 0.5],
  ['1E3', 1000],
  ['-12.5%', -0.125],
  ['--2', 2],
  ['7%%', 0.0007],
  ['(5)', 5],
  ['"EV/TV"', 'EV/TV'],
  ['"zeg ""ja"", nu"', 'zeg "ja", nu'],
  ['TRUE', true],
  ['false', false],
  ['#N/A', '#N/A'],
])('%s is a constant', (text, value) => {
  expect(argument(text)).toEqual({ kind: 'constant', rows: [[value]] });
});

test('an array constant has rows and columns', () => {
  expect(argument('{1,-2.5;"a",TRUE}')).toEqual({
    kind: 'constant',
    rows: [
      [1, -2.5],
      ['a', true],
    ],
  });
});

test.each<[string, Operand]>([
  ['$B$5:$E$5', range('B5:E5')],
  ["'Jan''s blad'!B5", range('B5', "Jan's blad")],
  ['Blad2!A:A', range('A:A', 'Blad2')],
  ['2:3', range('2:3')],
  [' B5 : E5 ', range('B5:E5')],
  ['EV', { kind: 'name', sheet: undefined, name: 'EV' }],
  ["'Mijn blad'!EV", { kind: 'name', sheet: 'Mijn blad', name: 'EV' }],
  [
    'tbl[Omzet 2023]',
    { kind: 'columns', table: 'tbl', columns: { rows: 'all', first: 'Omzet 2023', last: 'Omzet 2023' } },
  ],
  ['[@EV]', { kind: 'columns', table: undefined, columns: { rows: 'this', first: 'EV', last: 'EV' } }],
])('%s stands for cells', (text, operand) => {
  expect(argument(text)).toEqual(operand);
});

test('a range that keeps its empty cells empty is read through', () => {
  expect(argument('IF(B5:E5="","",B5:E5)')).toEqual({ kind: 'emptyStaysEmpty', cells: range('B5:E5') });
  expect(argument('if( Blad2!B5 = "" , "" , Blad2!B5 )')).toEqual({
    kind: 'emptyStaysEmpty',
    cells: range('B5', 'Blad2'),
  });
});

test.each([
  'IF(B5="","",C5)',
  'IF(B5="",0,B5)',
  'B5*2',
  'SUM(B5:B9)',
  'A1#',
  'tbl[#Totals]',
  'Blad1:Blad3!A1',
  '{1,B5}',
  '-B5',
])('%s is for Excel to compute', (text) => {
  expect(argument(text)).toEqual({ kind: 'other' });
});

test('what is written to keep empty cells empty is what is read as such', () => {
  const texts = ['B5', 'B5:E5', "'Jan''s blad'!B5:E5", 'tbl[[#This Row],[Omzet]]', 'EV'];
  for (const text of texts) {
    expect(argument(emptyStaysEmpty(text))).toEqual({ kind: 'emptyStaysEmpty', cells: argument(text) });
    expect(argument(`(${emptyStaysEmpty(text)})`)).toEqual({ kind: 'emptyStaysEmpty', cells: argument(text) });
  }
  expect(argument(emptyStaysEmpty('B5*2'))).toEqual({ kind: 'other' });
});

test('arguments that are left out keep their place', () => {
  expect(only('=ACCOUNT.SOLVABILITEIT(,B2,)').args).toEqual([{ kind: 'left out' }, range('B2'), { kind: 'left out' }]);
  expect(only('=ACCOUNT.SOLVABILITEIT()').args).toEqual([]);
});

test('commas inside texts, arrays, calls and column names part no arguments', () => {
  expect(only('=ACCOUNT.X("a,b",{1,2},MAX(1,2),tbl[a,b])').args).toHaveLength(4);
});

test('a formula that is not finished does no harm', () => {
  expect(accountCalls('=ACCOUNT.ROI(B2,(C2', 'Blad1')).toHaveLength(1);
});

test('the names of all called functions are listed', () => {
  expect(calledNames('=IF(ACOUNT.ROI(1)>2,SUM(A1),EV)')).toEqual(['IF', 'ACOUNT.ROI', 'SUM']);
});

test('what a defined name stands for is read the same way', () => {
  expect(readOperand('0.21', 'Blad1')).toEqual({ kind: 'constant', rows: [[0.21]] });
  expect(readOperand('(0.21)', 'Blad1')).toEqual({ kind: 'constant', rows: [[0.21]] });
  expect(readOperand('Blad2!$B$2', 'Blad1')).toEqual(range('B2', 'Blad2'));
});
