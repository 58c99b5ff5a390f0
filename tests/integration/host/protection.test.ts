import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, valuesOf, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { host, user } = openOfficeClient(sampleFunctions());

const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });
const refusal = async (work: (sheet: Excel.Worksheet) => unknown) => {
  const error = await errorOf(async (sheet, context) => {
    work(sheet);
    await context.sync();
  });
  return error.code;
};

test('a sheet tells whether it is protected, and what it allows', () =>
  onSheet(async (sheet, context) => {
    const protection = sheet.protection.load('protected,options');
    await context.sync();
    expect(protection.protected).toBe(false);
    protection.protect({ allowFormatCells: true, selectionMode: 'Unlocked' });
    protection.load('protected,options');
    await context.sync();
    expect([protection.protected, protection.options.allowFormatCells, protection.options.allowInsertRows]).toEqual([
      true,
      true,
      false,
    ]);
    expect(protection.options.selectionMode).toBe('Unlocked');
    protection.unprotect();
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(false);
  }));

test('cells are locked until that is taken off; a copy of the row keeps it', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B2').format.protection.locked = false;
    sheet.getRange('3:3').insert('Down');
    const [one, inserted, both] = ['B2', 'B3', 'B2:C2'].map((address) =>
      sheet.getRange(address).format.protection.load('locked'),
    );
    await context.sync();
    expect([one?.locked, inserted?.locked, both?.locked]).toEqual([false, false, null]);
  }));

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['a value in a locked cell', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['values in cells of which one is locked', (sheet) => (sheet.getRange('C3:D3').values = [[1, 2]])],
  ['a format', (sheet) => (sheet.getRange('B2').format.fill.color = '#FF0000')],
  ['a number format', (sheet) => (sheet.getRange('B2').numberFormat = [['0.00']])],
  ['a width', (sheet) => (sheet.getRange('B2').format.columnWidth = 80)],
  ['a hidden row', (sheet) => (sheet.getRange('2:2').rowHidden = true)],
  ['an inserted row', (sheet) => sheet.getRange('2:2').insert('Down')],
  ['deleted cells', (sheet) => sheet.getRange('B2').delete('Up')],
  ['a table', (sheet) => sheet.tables.add('B2:C3', true)],
  ['protecting it again', (sheet) => sheet.protection.protect()],
])('a protected sheet refuses an add-in %s', async (what, work) => {
  await protect();
  expect(await refusal(work)).toBe(what.startsWith('protecting') ? 'InvalidOperation' : 'AccessDenied');
});

test('what is allowed, and unlocked cells, go on', async () => {
  await protect({ allowFormatCells: true, allowFormatColumns: true, allowInsertRows: true });
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.columnWidth = 80;
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  expect(await valuesOf('B3:C4')).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('a password is asked when the protection is taken off', async () => {
  await protect(undefined, 'geheim');
  expect(await refusal((sheet) => sheet.protection.unprotect('anders'))).toBe('AccessDenied');
  await onSheet(async (sheet, context) => {
    sheet.protection.unprotect('geheim');
    await context.sync();
  });
});

test('somebody at the keyboard is stopped at locked cells, hears so, and formulas go on computing', async () => {
  await write('A1:D1', [['vast', 2, '=B2*2', '']]);
  await protect();
  const refused: string[] = [];
  host.workbook.grid.onEvent((event) => event.kind === 'refused' && refused.push(event.sheetId));
  user.type('A1', 'anders');
  user.erase('A1');
  user.paint('B2', '#FF0000');
  user.insertRowBefore('Sheet1', 1);
  user.paste('C3:D3', [[1, 2]]);
  expect(refused).toHaveLength(5);
  user.type('B2', 21);
  expect(await valuesOf('A1:C3')).toEqual([
    ['vast', 2, 42],
    ['', 21, ''],
    ['', '', ''],
  ]);
  expect(refused).toHaveLength(5);
});
