import { openOfficeClient } from '../officeClient';
import { onSheet, valuesOf, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

openOfficeClient(sampleFunctions());

test('a formula is computed before the read in the same batch', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[40, 100]];
    const result = sheet.getRange('C1');
    result.formulas = [['=A1/B1']];
    result.load('values,formulas');
    await context.sync();
    expect([result.values, result.formulas]).toEqual([[[0.4]], [['=A1/B1']]]);
  }));

test('a changed input is in the result of the same batch and of the next', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').formulas = [[1, '=A1*2', '=B1*2']];
    await context.sync();
    sheet.getRange('A1').values = [[5]];
    const same = sheet.getRange('B1:C1').load('values');
    await context.sync();
    expect(same.values).toEqual([[10, 20]]);
    sheet.getRange('A1').values = [[6]];
    await context.sync();
    const next = sheet.getRange('B1:C1').load('values');
    await context.sync();
    expect(next.values).toEqual([[12, 24]]);
  }));

test('Excel functions, other sheets and errors compute', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Mijn gegevens').getRange('A1:A3').values = [[1], [2], [3]];
    await context.sync();
  });
  await write('A1:A6', [
    ["=SUM('Mijn gegevens'!A1:A3)"],
    ['=1/0'],
    ['=IFERROR(A2,"fout")'],
    ['=ERROR.TYPE(A2)'],
    ['=NA()'],
    ['=ONBEKEND(1)'],
  ]);
  expect(await valuesOf('A1:A6')).toEqual([[6], ['#DIV/0!'], ['fout'], [2], ['#N/A'], ['#NAME?']]);
});

test('an array formula spills, and a cell in its way gives #SPILL! until it is emptied', async () => {
  await write('A1', [['=SEQUENCE(2,2)']]);
  expect(await valuesOf('A1:B2')).toEqual([
    [1, 2],
    [3, 4],
  ]);
  await write('B2', [['in the way']]);
  expect(await valuesOf('A1:B2')).toEqual([
    ['#SPILL!', ''],
    ['', 'in the way'],
  ]);
  await write('B2', [['']]);
  expect(await valuesOf('A1:B2')).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('only the anchor of a spill holds the formula', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(2)']];
    const range = sheet.getRange('A1:A2').load('formulas,text,valueTypes');
    await context.sync();
    expect(range.formulas).toEqual([['=SEQUENCE(2)'], [2]]);
    expect(range.text).toEqual([['1'], ['2']]);
    expect(range.valueTypes).toEqual([['Double'], ['Double']]);
  }));

test('the used range counts spilled cells', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B1').formulas = [['=SEQUENCE(3,2)']];
    const used = sheet.getUsedRange().load('address');
    await context.sync();
    expect(used.address).toBe('Sheet1!B1:C3');
  }));

test('calculating everything again keeps the results', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[2, '=A1*3']];
    context.workbook.application.calculate('Full');
    const range = sheet.getRange('B1').load('values');
    await context.sync();
    expect(range.values).toEqual([[6]]);
  }));

test('a formula that was broken off within the columns of a table is not in the way of the next one', async () => {
  await write('A1:B3', [
    ['Prijs', 'Dubbel'],
    [3, ''],
    [5, ''],
  ]);
  await onSheet(async (sheet, context) => {
    sheet.tables.add('A1:B3', true).name = 'tblRegels';
    await context.sync();
  });
  await write('D1', [['=tblRegels[[']]);
  await write('B2:B3', [['=tblRegels[[#This Row],[Prijs]]*2'], ['=tblRegels[[#This Row],[Prijs]]*2']]);
  expect(await valuesOf('B2:B3')).toEqual([[6], [10]]);
});
