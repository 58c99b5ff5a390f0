import { withOwnTable } from '../../../src/workbench/entry/ownTable';

test.each([
  ['=[@Prijs]*2', '=tbl[[#This Row],[Prijs]]*2'],
  ["=[@[Prijs per stuk]]-SUM([Korting '#])", "=tbl[[#This Row],[Prijs per stuk]]-SUM(tbl[Korting '#])"],
  ['=SUM([@[Jan]:[Mrt]])', '=SUM(tbl[[#This Row],[Jan]:[Mrt]])'],
  ['=ander[@Prijs]&"[@Prijs]"', '=ander[[#This Row],[Prijs]]&"[@Prijs]"'],
  ['=tbl[[#This Row],[Prijs]]+SUM(tbl[Prijs])', '=tbl[[#This Row],[Prijs]]+SUM(tbl[Prijs])'],
  ['=[1]Blad1!A1', '=[1]Blad1!A1'],
])('in a row of the table tbl %s is %s', (typed, stored) => expect(withOwnTable(typed, 'tbl')).toBe(stored));

test('outside every table a column without a table stays what it is, and one of a table is written out', () => {
  expect(withOwnTable('=[@Prijs]*2', undefined)).toBe('=[@Prijs]*2');
  expect(withOwnTable('=tbl[@Prijs]*2', undefined)).toBe('=tbl[[#This Row],[Prijs]]*2');
});
