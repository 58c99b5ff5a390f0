import { settledFormula } from '../../src/workbook/settledFormula';

test.each([
  ['a test that is true or false already', '=IF(FALSE,ROUNDUP(B2,0),B2/(C2-D2))', '=B2/(C2-D2)'],
  ['two texts, whatever their capitals', '=IF("Marge"="marge",B2/(1-C2),B2*(1+C2))', '=B2/(1-C2)'],
  ['a word out of a list', '=CHOOSE(MATCH("b",{"a","b","c"},0),B2,(C2-B2)/C2,D2)', '=(C2-B2)/C2'],
  ['one choice inside another', '=IF(TRUE,IF("a"="b",1,ROUND(B2,IF(TRUE,2,0))),0)', '=ROUND(B2,2)'],
])('%s is settled', (_, formula, expected) => {
  expect(settledFormula(formula)).toBe(expected);
});

test('what is left keeps its place in a sum', () => {
  expect(settledFormula('=B2*IF("a"="a",1+C2,1-C2)')).toBe('=B2*(1+C2)');
  expect(settledFormula('=B2*IF("a"="a",SUM(C2:C4),0)')).toBe('=B2*SUM(C2:C4)');
  expect(settledFormula('=(B2-IF(TRUE,C2,(B2+C2)/2))/B2')).toBe('=(B2-C2)/B2');
});

test('a zero that is added goes, and one that counts stays', () => {
  expect(settledFormula('=(B2+0)/C2')).toBe('=B2/C2');
  expect(settledFormula('=(B2-C2+0)/D2')).toBe('=(B2-C2)/D2');
  expect(settledFormula('=B2+0/C2')).toBe('=B2+0/C2');
  expect(settledFormula('=B2+0*C2-10')).toBe('=B2+0*C2-10');
  expect(settledFormula('=ROUND(B2+0,0)')).toBe('=ROUND(B2,0)');
});

test('what depends on the cells stays as it is', () => {
  for (const formula of [
    '=IF(B2="",0,C2)',
    '=CHOOSE(MATCH(D2,{"a","b"},0),B2,C2)',
    '=CHOOSE({1,2,3},B2,C2,D2)',
    '=IF(AND(D2<>"",B2>=D2),0,C2)',
  ]) {
    expect(settledFormula(formula)).toBe(formula);
  }
});
