import { openOfficeClient } from '../officeClient';
import { onSheet, valuesOf, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { user } = openOfficeClient(sampleFunctions());

test('what the user types is read by the next batch, with the results', async () => {
  await write('B1', [['=A1*2']]);
  user.type('A1', 21);
  expect(await valuesOf('A1:B1')).toEqual([[21, 42]]);
  user.type('B1', '=A1*3');
  expect(await valuesOf('B1')).toEqual([[63]]);
});

test('undo takes back what the user typed', async () => {
  user.type('A1', 1);
  user.type('A1', 2);
  user.undo();
  expect(await valuesOf('A1')).toEqual([[1]]);
});

test('undo takes back what Office.js wrote, in one step', async () => {
  user.type('A1', 'mine');
  await write('A1:B2', [
    [1, 2],
    [3, 4],
  ]);
  user.undo();
  expect(await valuesOf('A1:B2')).toEqual([
    ['mine', ''],
    ['', ''],
  ]);
});

test('undo takes back everything that one batch did, format and all, in one step', async () => {
  user.type('A1', 'mine');
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [['0.0%']];
    range.values = [[0.5]];
    sheet.getRange('B1').values = [['also']];
    await context.sync();
  });
  user.undo();
  expect(await valuesOf('A1:B1')).toEqual([['mine', '']]);
});

test('formulas follow an inserted row', async () => {
  await write('A1:A2', [[5], ['=A1*2']]);
  user.insertRowBefore('Sheet1', 1);
  await user.seesResults();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A3').load('formulas,values');
    await context.sync();
    expect(range.formulas).toEqual([[''], [5], ['=A2*2']]);
    expect(range.values).toEqual([[''], [5], [10]]);
  });
});

test('a sheet that the user renames keeps its identity and its formulas', () =>
  onSheet(async (sheet, context) => {
    sheet.load('id,name');
    sheet.getRange('A1').values = [[3]];
    const other = context.workbook.worksheets.add('Ander').getRange('A1');
    other.formulas = [['=Sheet1!A1']];
    await context.sync();
    user.renameSheet('Sheet1', 'Nieuwe naam');
    sheet.load('name');
    other.load('values,formulas');
    await context.sync();
    expect([sheet.name, other.values, other.formulas]).toEqual(['Nieuwe naam', [[3]], [["='Nieuwe naam'!A1"]]]);
  }));

test('the active cell is the first of what is selected', () =>
  onSheet(async (_, context) => {
    const { workbook } = context;
    const nothing = workbook.getActiveCell().load('address');
    await context.sync();
    expect(nothing.address).toBe('Sheet1!A1');
    user.select('C3:D9');
    const cell = workbook.getActiveCell().load('address');
    const range = workbook.getSelectedRange().load('address');
    await context.sync();
    expect([cell.address, range.address]).toEqual(['Sheet1!C3', 'Sheet1!C3:D9']);
  }));

test('selecting on another sheet brings that sheet into view', () =>
  onSheet(async (_, context) => {
    context.workbook.worksheets.add('Ander').getRange('B2').select();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([active.name, cell.address]).toEqual(['Ander', 'Ander!B2']);
  }));
