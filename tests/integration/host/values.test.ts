import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, valuesOf, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

openOfficeClient(sampleFunctions());

test('a value written and read in the same batch comes back with its type, text and address', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').values = [['naam', 12.5, true]];
    const range = sheet.getRange('A1:D1').load('values,valueTypes,text,address,rowCount,columnCount,cellCount');
    await context.sync();
    expect(range.values).toEqual([['naam', 12.5, true, '']]);
    expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Empty']]);
    expect(range.text).toEqual([['naam', '12,5', 'TRUE', '']]);
    expect([range.address, range.rowCount, range.columnCount, range.cellCount]).toEqual(['Sheet1!A1:D1', 1, 4, 4]);
  }));

test('a text is read as Excel reads it: an apostrophe keeps it a text, digits become a number', async () => {
  await write('A1:A4', [["'007"], ['TRUE'], ['2.5'], ['2,5']]);
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A4').load('values,valueTypes');
    await context.sync();
    expect(range.values).toEqual([['007'], [true], [2.5], ['2,5']]);
    expect(range.valueTypes).toEqual([['String'], ['Boolean'], ['Double'], ['String']]);
  });
});

test('null leaves a cell as it was, an empty text empties it', async () => {
  await write('A1:C1', [[1, '=A1+1', 3]]);
  await write('A1:C1', [[5, null, '']]);
  expect(await valuesOf('A1:C1')).toEqual([[5, 6, '']]);
});

test('one value fills a whole range', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = 7 as unknown as number[][];
    await context.sync();
  });
  expect(await valuesOf('A1:B2')).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test('cells outside what Univer keeps read as empty, and writing there makes room', async () => {
  expect(await valuesOf('AZ900:BA900')).toEqual([['', '']]);
  await write('AZ900', [['far away']]);
  expect(await valuesOf('AZ900')).toEqual([['far away']]);
});

test('values of another size than the range are refused', async () => {
  const error = await errorOf(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [[1]];
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
});

test('a block of more cells than the client sends at once arrives whole', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => [i, i * i]);
  await write('A1:B2000', rows);
  expect(await valuesOf('A1:B2000')).toEqual(rows);
});

test('clear takes contents, formats or both', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    const set = () => {
      range.values = [[1]];
      range.numberFormat = [['0.00']];
    };
    const state = async () => {
      range.load('values,numberFormat');
      await context.sync();
      return [range.values[0]?.[0], range.numberFormat[0]?.[0]];
    };
    set();
    range.clear('Contents');
    expect(await state()).toEqual(['', '0.00']);
    set();
    range.clear('Formats');
    expect(await state()).toEqual([1, 'General']);
    set();
    range.clear();
    expect(await state()).toEqual(['', 'General']);
  }));

test('ranges are found from other ranges', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:D4');
    const found = {
      cell: range.getCell(0, 1),
      row: range.getRow(1),
      column: range.getColumn(2),
      lastRow: range.getLastRow(),
      lastColumn: range.getLastColumn(),
      lastCell: range.getLastCell(),
      larger: range.getResizedRange(1, 1),
      absolute: range.getAbsoluteResizedRange(1, 2),
      moved: range.getOffsetRange(2, -1),
      around: range.getBoundingRect('F6'),
      common: range.getIntersection('C1:C3'),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
    };
    for (const other of Object.values(found)) other.load('address');
    const none = range.getIntersectionOrNullObject('A1').load('address');
    await context.sync();
    expect(Object.values(found).map((other) => other.address.replace('Sheet1!', ''))).toEqual([
      'C2',
      'B3:D3',
      'D2:D4',
      'B4:D4',
      'D2:D4',
      'D4',
      'B2:E5',
      'B2:C2',
      'A4:C6',
      'B2:F6',
      'C2:C3',
      '2:4',
      'B:D',
    ]);
    expect(none.isNullObject).toBe(true);
  }));

test('the used range surrounds all content, and is A1 on an empty sheet', () =>
  onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRange().load('address');
    const none = sheet.getUsedRangeOrNullObject().load('address');
    await context.sync();
    expect(empty.address).toBe('Sheet1!A1');
    expect(none.isNullObject).toBe(true);
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D7').values = [[1]];
    const used = sheet.getUsedRange().load('address');
    const inColumn = sheet.getRange('D:E').getUsedRange().load('address');
    await context.sync();
    expect([used.address, inColumn.address]).toEqual(['Sheet1!B2:D7', 'Sheet1!D7']);
  }));

test('loading without naming anything gives everything', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load();
    await context.sync();
    expect([range.values, range.formulas, range.rowIndex, range.columnIndex, range.address]).toEqual([
      [['']],
      [['']],
      0,
      0,
      'Sheet1!A1',
    ]);
  }));
