import fc from 'fast-check';
import { sameLengthStored, shownFormula, storedFormula } from '../../../src/workbench/entry/formula';
import { DUTCH, ENGLISH } from '../../../src/workbench/entry/notation';

describe('a formula typed in Dutch notation', () => {
  test.each([
    ['=ACCOUNT.SOLVABILITEIT(40,5;100)', '=ACCOUNT.SOLVABILITEIT(40.5,100)'],
    ['=ACCOUNT.SOLVABILITEIT(B5;B9)', '=ACCOUNT.SOLVABILITEIT(B5,B9)'],
    ['=ACCOUNT.SOLVABILITEIT(40,5;100)*2,5', '=ACCOUNT.SOLVABILITEIT(40.5,100)*2.5'],
    ['=A1*2,5', '=A1*2.5'],
    ['=B5*1.000,5', '=B5*1000.5'],
    ['=MAX(1.000;2.500.000)', '=MAX(1000,2500000)'],
    ['=MAX(40.5;100)', '=MAX(40.5,100)'],
    ['=MAX(1,5E-3;2)', '=MAX(1.5E-3,2)'],
    ['=SOM(B2:B5;;3,5)', '=SUM(B2:B5,,3.5)'],
    ['=som.als(A:A;">1,5";B:B)', '=SUMIF(A:A,">1,5",B:B)'],
    ['=ALS(A1=WAAR;"ja; 1,5";#N/B)', '=IF(A1=TRUE,"ja; 1,5",#N/A)'],
    ['=ALS(WAAR();1;2)', '=IF(TRUE(),1,2)'],
    ["='Jaar 1,5;2'!A1*1,5", "='Jaar 1,5;2'!A1*1.5"],
    ["=SOM('d''Or 1,2'!A1;2)", "=SUM('d''Or 1,2'!A1,2)"],
    ['=SOM({1;2\\3})', '=SUM({1;2,3})'],
    ['=SOM({1,5\\2;3\\4};1)', '=SUM({1.5,2;3,4},1)'],
    ['=tbl[[#This Row];[Eigen, vermogen]]*1,5', '=tbl[[#This Row],[Eigen, vermogen]]*1.5'],
    ['=tbl[[#Deze rij];[Prijs]]+SOM(tbl[#Gegevens])', '=tbl[[#This Row],[Prijs]]+SUM(tbl[#Data])'],
    ['=[@Prijs]*1,5', '=[@Prijs]*1.5'],
    ["=SOM(tbl['[1,5']];2)", "=SUM(tbl['[1,5']],2)"],
    ['=SOM($B$5;9)', '=SUM($B$5,9)'],
    ['=ALS.FOUT(#DEEL/0!;-1,5%)', '=IFERROR(#DIV/0!,-1.5%)'],
    ['=SOM(5:5;3,3)', '=SUM(5:5,3.3)'],
    ['="5 % van 1,5"&B2', '="5 % van 1,5"&B2'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(storedFormula(typed, DUTCH)).toBe(stored);
  });

  test.each([
    ['=ACCOUNT.SOLVABILITEIT(B5,B9)', '=ACCOUNT.SOLVABILITEIT(B5,B9)'],
    ['=ROUND(A1,2)', '=ROUND(A1,2)'],
    ['=ROUND(1.5,2)', '=ROUND(1.5,2)'],
    ['=SUM(5:5,3:3)', '=SUM(5:5,3:3)'],
    ['=IF(A1>1.5,"a,5",B2)', '=IF(A1>1.5,"a,5",B2)'],
    ['=A1*1.5', '=A1*1.5'],
    ['=som(A1,B2)', '=SUM(A1,B2)'],
    ['=SUM(1,2.5)', '=SUM(1,2.5)'],
  ])('without a ; and without a comma inside a number, %s is read as English', (typed, stored) => {
    expect(storedFormula(typed, DUTCH)).toBe(stored);
  });

  test('a comma that is neither a decimal sign nor English stays wrong instead of changing the meaning', () => {
    expect(storedFormula('=SUM(A1,2,5)', DUTCH)).toBe('=SUM(A1;2.5)');
    expect(storedFormula('=SOM(40,5,100;2)', DUTCH)).toBe('=SUM(40.5;100,2)');
  });
});

describe('a stored formula shown in Dutch notation', () => {
  test.each([
    ['=ACCOUNT.SOLVABILITEIT(40.5,100)*2.5', '=ACCOUNT.SOLVABILITEIT(40,5;100)*2,5'],
    ['=SUM(A1,.5)', '=SOM(A1;0,5)'],
    ['=SUM({1;2,3})', '=SOM({1;2\\3})'],
    ['=IFERROR(1/0,#N/A)', '=ALS.FOUT(1/0;#N/B)'],
    ['=IF(A1,TRUE,FALSE)', '=ALS(A1;WAAR;ONWAAR)'],
    ['=tbl[[#This Row],[EV]]', '=tbl[[#This Row];[EV]]'],
    ['=\'1.5\'!A1&"1.5,2"', '=\'1.5\'!A1&"1.5,2"'],
    ['=SUM!A1', '=SUM!A1'],
  ])('%s is shown as %s', (stored, shown) => {
    expect(shownFormula(stored, DUTCH)).toBe(shown);
  });

  const operand = fc.oneof(
    fc.double({ min: 0, max: 1e9, noNaN: true }).map((number) => String(Number(number.toPrecision(6))).toUpperCase()),
    fc.constantFrom(
      'B5',
      '$A$1',
      'A1:B9',
      '5:5',
      "'1,5; x'!C3",
      '"a;1,5"',
      'TRUE',
      '#N/A',
      '{1,2.5;3,4}',
      'tbl[[#All],[x;y]]',
    ),
  );
  const formula = fc.letrec<{ part: string }>((tie) => ({
    part: fc.oneof(
      { depthSize: 'small' },
      operand,
      fc
        .tuple(fc.constantFrom('SUM', 'IF', 'ROUND', 'ACCOUNT.ROI', 'VLOOKUP'), fc.array(tie('part'), { maxLength: 4 }))
        .map(([name, parts]) => `${name}(${parts.join(',')})`),
      fc.tuple(tie('part'), fc.constantFrom('+', '*', '&', '<='), tie('part')).map((parts) => parts.join('')),
    ),
  })).part;

  test('typed again it is the stored formula, whatever it holds', () => {
    fc.assert(
      fc.property(formula, (part) => {
        expect(storedFormula(shownFormula(`=${part}`, DUTCH), DUTCH)).toBe(`=${part}`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('positions in a typed formula', () => {
  test('stay where they are when only the separators are read', () => {
    expect(sameLengthStored('=SOM(40,5;B2;{1\\2};"a;b")', DUTCH)).toBe('=SOM(40.5,B2,{1,2},"a;b")');
    expect(sameLengthStored('=ROUND(A1,2)', DUTCH)).toBe('=ROUND(A1,2)');
  });

  test('are kept for any text, also a half-typed one', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=SOM(A1;2,5.{}\\[]"\'#$:! ') });
    fc.assert(
      fc.property(text, (typed) => {
        expect(sameLengthStored(typed, DUTCH)).toHaveLength(typed.length);
      }),
    );
  });
});

test('in English notation a formula is stored as it is typed and shown as it is stored', () => {
  for (const formula of ['=SUM(A1,2.5)', '=SOM(A1;2,5)', '={1,2;3,4}']) {
    expect(storedFormula(formula, ENGLISH)).toBe(formula);
    expect(shownFormula(formula, ENGLISH)).toBe(formula);
    expect(sameLengthStored(formula, ENGLISH)).toBe(formula);
  }
});
