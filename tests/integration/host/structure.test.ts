import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, valuesOf, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

openOfficeClient(sampleFunctions());

/** Formulas on another sheet, a name of this sheet and one of the workbook, all reading A5. */
const withReaders = async () => {
  await write('A5', [[10]]);
  await onSheet(async (sheet, context) => {
    sheet.names.add('ACC_datum', sheet.getRange('A5'));
    context.workbook.names.add('ACC_alle', sheet.getRange('A5'));
    context.workbook.worksheets.add('Intern').getRange('A1:A3').formulas = [
      ['=Sheet1!A5'],
      ['=ACC_alle*2'],
      ['=Sheet1!ACC_datum*3'],
    ];
    await context.sync();
  });
};
const readers = () =>
  onSheet(async (sheet, context) => {
    const cells = context.workbook.worksheets.getItem('Intern').getRange('A1:A3').load('values');
    const own = sheet.names.getItem('ACC_datum').getRange().load('address');
    const all = context.workbook.names.getItem('ACC_alle').getRange().load('address');
    await context.sync();
    return [...cells.values.flat(), own.address, all.address];
  });

test.each([
  ['2:3', 'Down', 'A7'],
  ['A2:B3', 'Down', 'A7'],
  ['A:A', 'Right', 'B5'],
  ['A5:A6', 'Right', 'B5'],
  ['C2:D3', 'Down', 'A5'],
] as const)('inserting %s %s moves what stands there, and formulas and names follow', async (where, shift, to) => {
  await withReaders();
  await onSheet(async (sheet, context) => {
    sheet.getRange(where).insert(shift);
    await context.sync();
  });
  expect(await readers()).toEqual([10, 20, 30, `Sheet1!${to}`, `Sheet1!${to}`]);
  expect(await valuesOf(to)).toEqual([[10]]);
});

test.each([
  ['2:3', 'Up', 'A3'],
  ['A1:A4', 'Up', 'A1'],
] as const)('deleting %s %s moves what stands below, and formulas and names follow', async (where, shift, to) => {
  await withReaders();
  await onSheet(async (sheet, context) => {
    sheet.getRange(where).delete(shift);
    await context.sync();
  });
  expect(await readers()).toEqual([10, 20, 30, `Sheet1!${to}`, `Sheet1!${to}`]);
});

test('rows inserted on a sheet that is not in view leave the sheet in view alone', async () => {
  await withReaders();
  await onSheet(async (_, context) => {
    context.workbook.worksheets.getItem('Intern').getRange('1:2').insert('Down');
    await context.sync();
  });
  expect(await valuesOf('A5')).toEqual([[10]]);
  await onSheet(async (_, context) => {
    const moved = context.workbook.worksheets.getItem('Intern').getRange('A3').load('formulas');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([moved.formulas, active.name]).toEqual([[['=Sheet1!A5']], 'Sheet1']);
  });
});

test('a table moves along with inserted rows and cells, and grows with a row inserted in it', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B4:C6').values = [
      ['A', 'B'],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add('B4:C6', true);
    const place = async () => {
      const range = table.getRange().load('address');
      await context.sync();
      return range.address;
    };
    sheet.getRange('1:1').insert('Down');
    expect(await place()).toBe('Sheet1!B5:C7');
    sheet.getRange('A1:D2').insert('Down');
    expect(await place()).toBe('Sheet1!B7:C9');
    sheet.getRange('9:9').insert('Down');
    expect(await place()).toBe('Sheet1!B7:C10');
    sheet.getRange('B1:B2').insert('Right');
    expect(await place()).toBe('Sheet1!B7:C10');
  }));

test('cells that would tear a table apart are not inserted', async () => {
  const error = await errorOf(async (sheet, context) => {
    sheet.tables.add('B4:C6', true);
    sheet.getRange('B1:B2').insert('Down');
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Range.insert']);
});

test('rows and columns are hidden and shown again', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('F:G').columnHidden = true;
    sheet.getRange('3:3').rowHidden = true;
    const [columns, some, rows] = [sheet.getRange('F1:G2'), sheet.getRange('E:F'), sheet.getRange('A3')];
    for (const range of [columns, some, rows]) range.load('columnHidden,rowHidden');
    await context.sync();
    expect([columns.columnHidden, some.columnHidden, rows.rowHidden]).toEqual([true, null, true]);
    sheet.getRange('F:F').columnHidden = false;
    columns.load('columnHidden,rowHidden');
    await context.sync();
    expect([columns.columnHidden, columns.rowHidden]).toEqual([null, false]);
  }));
