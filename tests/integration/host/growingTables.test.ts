import { openOfficeClient } from '../officeClient';
import { onSheet, valuesOf, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { user } = openOfficeClient(sampleFunctions());

const ROW_FORMULA = '=tblRegels[[#This Row],[Aantal]]*tblRegels[[#This Row],[Prijs]]';
beforeEach(() =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').formulas = [
      ['Aantal', 'Prijs', 'Bedrag'],
      [2, 10, ROW_FORMULA],
      [3, 20, ROW_FORMULA],
    ];
    sheet.tables.add('A1:C3', true).name = 'tblRegels';
    sheet.getRange('C3').numberFormat = [['0.00']];
    sheet.getRange('A6').formulas = [['=SUM(tblRegels[Bedrag])']];
    await context.sync();
  }),
);

const table = () =>
  onSheet(async (sheet, context) => {
    const range = sheet.tables.getItem('tblRegels').getRange().load('address,values,formulas,text');
    await context.sync();
    return range;
  });

test('what is typed right under a table belongs to it, computes, and looks like the row above', async () => {
  user.type('A4', 5);
  user.type('B4', 100);
  const range = await table();
  expect(range.address).toBe('Sheet1!A1:C4');
  expect(range.values[3]).toEqual([5, 100, 500]);
  expect(range.text[3]).toEqual(['5', '100', '500,00']);
  expect(await valuesOf('A6')).toEqual([[580]]);
});

test('undo takes the growth back first, and then what was typed', async () => {
  user.type('A4', 5);
  expect((await table()).address).toBe('Sheet1!A1:C4');
  user.undo();
  expect((await table()).address).toBe('Sheet1!A1:C3');
  expect(await valuesOf('A4:C4')).toEqual([[5, '', '']]);
  user.undo();
  expect(await valuesOf('A4:C4')).toEqual([['', '', '']]);
  expect((await table()).address).toBe('Sheet1!A1:C3');
});

test('several rows typed at once all belong to the table', async () => {
  user.paste('A4:B5', [
    [1, 1],
    [2, 2],
  ]);
  const range = await table();
  expect(range.address).toBe('Sheet1!A1:C5');
  expect(range.values.slice(3)).toEqual([
    [1, 1, 1],
    [2, 2, 4],
  ]);
});

test('a table leaves alone what already stood under it, and what stands beside or further down', async () => {
  await write('B4', [['toelichting']]);
  user.type('A4', 5);
  user.type('A5', 6);
  user.type('D3', 7);
  expect((await table()).address).toBe('Sheet1!A1:C3');
});

test('what Office.js writes under a table does not make it grow', async () => {
  await write('A4', [[5]]);
  expect((await table()).address).toBe('Sheet1!A1:C3');
});

test('a row that is added computes by itself where no value is given', () =>
  onSheet(async (sheet, context) => {
    sheet.tables.getItem('tblRegels').rows.add(undefined, [[4, 5, null as unknown as string]]);
    sheet.tables.getItem('tblRegels').rows.add(0, [[1, 2, null as unknown as string]]);
    await context.sync();
    const range = await table();
    expect(range.values.slice(1)).toEqual([
      [1, 2, 2],
      [2, 10, 20],
      [3, 20, 60],
      [4, 5, 20],
    ]);
  }));

test('a table is sorted by a column, with its formulas and looks', () =>
  onSheet(async (sheet, context) => {
    const sorted = sheet.tables.getItem('tblRegels');
    sheet.getRange('A3').format.fill.color = '#DDEEFF';
    sorted.columns.add(undefined, [['Weer'], ['=A2'], ['=A3']]);
    sorted.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
    const range = sorted.getDataBodyRange().load('values,formulas');
    const fill = sheet.getRange('A2').format.fill.load('color');
    await context.sync();
    expect(range.values).toEqual([
      [3, 20, 60, 3],
      [2, 10, 20, 2],
    ]);
    expect(range.formulas[0]).toEqual([3, 20, ROW_FORMULA, '=A2']);
    expect(fill.color).toBe('#DDEEFF');
  }));

test('the look of a table is remembered', () =>
  onSheet(async (sheet, context) => {
    const looked = sheet.tables.getItem('tblRegels');
    looked.set({ style: 'TableStyleLight1', showBandedRows: false, showFilterButton: false });
    looked.load('style,showBandedRows,showFilterButton,highlightFirstColumn');
    await context.sync();
    expect([looked.style, looked.showBandedRows, looked.showFilterButton, looked.highlightFirstColumn]).toEqual([
      'TableStyleLight1',
      false,
      false,
      false,
    ]);
  }));
