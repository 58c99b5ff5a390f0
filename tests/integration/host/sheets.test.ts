import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

openOfficeClient(sampleFunctions());

const namesOfSheets = () =>
  onSheet(async (_, context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test('a sheet is added at the end and does not become the active one', async () => {
  await onSheet(async (first, context) => {
    context.workbook.worksheets.add('Tweede');
    context.workbook.worksheets.add();
    await context.sync();
    first.load('name');
    await context.sync();
    expect(first.name).toBe('Sheet1');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name,position');
    const last = context.workbook.worksheets.getLast().load('name');
    await context.sync();
    expect([active.name, active.position, last.name]).toEqual(['Sheet1', 0, 'Sheet3']);
  });
  expect(await namesOfSheets()).toEqual(['Sheet1', 'Tweede', 'Sheet3']);
});

test('a renamed sheet is found by its new name, whatever the case, and keeps its content', () =>
  onSheet(async (_, context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('Tijdelijk');
    sheet.getRange('A1').values = [[7]];
    sheet.name = 'Kengetallen 2025';
    await context.sync();
    const cell = worksheets.getItem('KENGETALLEN 2025').getRange('A1').load('values,address');
    await context.sync();
    expect([cell.values, cell.address]).toEqual([[[7]], "'Kengetallen 2025'!A1"]);
  }));

test.each(['', 'a/b', "'begin", 'x'.repeat(32), 'sheet1'])('a sheet cannot be called "%s"', async (name) => {
  const error = await errorOf(async (sheet, context) => {
    context.workbook.worksheets.add('Anders').name = name;
    await context.sync();
  });
  expect(error.code).toBe(name === 'sheet1' ? 'ItemAlreadyExists' : 'InvalidArgument');
});

test('a sheet can be moved, hidden, shown and activated', () =>
  onSheet(async (first, context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add('Tweede');
    worksheets.add('Derde');
    second.position = 0;
    second.visibility = 'Hidden';
    const [visible] = [worksheets.getFirst(true).load('name')];
    second.load('position,visibility');
    await context.sync();
    expect([second.position, second.visibility, visible?.name]).toEqual([0, 'Hidden', 'Sheet1']);
    second.visibility = 'Visible';
    second.activate();
    const active = worksheets.getActiveWorksheet().load('name,visibility');
    first.load('position');
    await context.sync();
    expect([active.name, active.visibility, first.position]).toEqual(['Tweede', 'Visible', 1]);
  }));

test('a very hidden sheet says so, and is only deleted once it is no longer that', async () => {
  const code = await errorOf(async (_sheet, context) => {
    const second = context.workbook.worksheets.add('Tweede');
    second.visibility = 'VeryHidden';
    second.load('visibility');
    await context.sync();
    expect(second.visibility).toBe('VeryHidden');
    second.delete();
    await context.sync();
  });
  const left = await onSheet(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.getItem('Tweede');
    second.visibility = 'Hidden';
    second.delete();
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect([code.code, left]).toEqual(['InvalidOperation', ['Sheet1']]);
});

test('the last visible sheet can be neither hidden nor deleted', async () => {
  const hidden = await errorOf(async (sheet, context) => {
    sheet.visibility = 'Hidden';
    await context.sync();
  });
  const deleted = await errorOf(async (sheet, context) => {
    sheet.delete();
    await context.sync();
  });
  expect([hidden.code, deleted.code]).toEqual(['InvalidOperation', 'InvalidOperation']);
});

test('a deleted sheet is gone, and what referred to it shows #REF!', () =>
  onSheet(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.add('Bron');
    source.getRange('A1').values = [[5]];
    const result = sheet.getRange('A1');
    result.formulas = [['=Bron!A1*2']];
    result.load('values');
    await context.sync();
    expect(result.values).toEqual([[10]]);
    source.delete();
    const gone = worksheets.getItemOrNullObject('Bron').load('name');
    result.load('values');
    await context.sync();
    expect([gone.isNullObject, result.values]).toEqual([true, [['#REF!']]]);
  }));

test('a sheet that is not there is a null object, and so is everything found from it', () =>
  onSheet(async (_, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nergens').load('name');
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  }));

test('grid lines, the colour of the tab and frozen panes', () =>
  onSheet(async (sheet, context) => {
    sheet.showGridlines = false;
    sheet.tabColor = '#FF8800';
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.load('showGridlines,tabColor');
    await context.sync();
    expect([sheet.showGridlines, sheet.tabColor.toUpperCase(), rows.address]).toEqual([false, '#FF8800', 'Sheet1!1:2']);
    sheet.freezePanes.freezeAt('A1:B3');
    const both = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(both.address).toBe('Sheet1!A1:B3');
    sheet.freezePanes.freezeColumns(1);
    const columns = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(columns.address).toBe('Sheet1!A:A');
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test('a sheet says that it is not protected', () =>
  onSheet(async (sheet, context) => {
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  }));
