import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, valuesOf, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

openOfficeClient(sampleFunctions());

test('names for a range, for a constant and for one sheet compute', async () => {
  await write('A1:A2', [[5], [6]]);
  await onSheet(async (sheet, context) => {
    context.workbook.names.add('EigenVermogen', sheet.getRange('A1'));
    context.workbook.names.add('tarief', '=0.21');
    sheet.names.add('lokaal', sheet.getRange('A2'));
    await context.sync();
  });
  await write('C1:C3', [['=EigenVermogen*2'], ['=tarief*100'], ['=lokaal+1']]);
  expect(await valuesOf('C1:C3')).toEqual([[10], [21], [7]]);
});

test('a name tells what it stands for', async () => {
  await write('A1', [[5]]);
  await onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add('EigenVermogen', sheet.getRange('A1'), 'van de balans');
    names.add('tarief', '=0.21');
    await context.sync();
    const name = names.getItem('eigenvermogen').load('name,formula,type,comment,scope,visible');
    const range = name.getRange().load('values,address');
    const constant = names.getItem('tarief').getRangeOrNullObject().load('address');
    const none = names.getItemOrNullObject('weg').load('name');
    names.load('items/name,items/value');
    await context.sync();
    expect(name.toJSON()).toMatchObject({
      name: 'EigenVermogen',
      formula: '=Sheet1!$A$1',
      type: 'Range',
      comment: 'van de balans',
      scope: 'Workbook',
      visible: true,
    });
    expect([range.values, range.address]).toEqual([[[5]], 'Sheet1!A1']);
    expect([constant.isNullObject, none.isNullObject]).toEqual([true, true]);
    expect(names.items.map(({ name, value }) => [name, value])).toEqual([
      ['EigenVermogen', 'Sheet1!$A$1'],
      ['tarief', 0.21],
    ]);
  });
});

test.each([
  ['=0.21', 'Double', 0.21],
  ['=TRUE', 'Boolean', true],
  ['="per stuk"', 'String', 'per stuk'],
])('the constant %s is a %s with the value %p', (formula, type, value) =>
  onSheet(async (_, context) => {
    const name = context.workbook.names.add('vast', formula).load('type,value,formula');
    await context.sync();
    expect([name.type, name.value, name.formula]).toEqual([type, value, formula]);
  }),
);

test('a range can be asked for by its name', async () => {
  await write('B2', [[8]]);
  await onSheet(async (sheet, context) => {
    context.workbook.names.add('Omzet', sheet.getRange('B2'));
    const range = sheet.getRange('Omzet').load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Sheet1!B2', [[8]]]);
  });
});

test('a name can be given another meaning', async () => {
  await write('A1:B1', [['=tarief', '']]);
  await onSheet(async (_, context) => {
    context.workbook.names.add('tarief', '=0.21');
    await context.sync();
    context.workbook.names.getItem('tarief').formula = '=0.09';
    await context.sync();
  });
  expect(await valuesOf('A1')).toEqual([[0.09]]);
});

test('a deleted name is gone, and a formula that used it shows an error', () =>
  onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add('tarief', '=0.21');
    sheet.getRange('A1').formulas = [['=tarief*100']];
    await context.sync();
    names.getItem('tarief').delete();
    const range = sheet.getRange('A1').load('valueTypes');
    const count = names.getCount();
    await context.sync();
    expect([range.valueTypes, count.value]).toEqual([[['Error']], 0]);
  }));

test('a name that exists already, or could be a cell, is refused', async () => {
  const error = await errorOf(async (sheet, context) => {
    context.workbook.names.add('Omzet', sheet.getRange('A1'));
    await context.sync();
    context.workbook.names.add('omzet', sheet.getRange('A2'));
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'NamedItemCollection.add']);
  const cell = await errorOf(async (sheet, context) => {
    context.workbook.names.add('AB12', sheet.getRange('A1'));
    await context.sync();
  });
  expect(cell.code).toBe('InvalidArgument');
});
