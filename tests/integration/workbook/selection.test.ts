import { readActiveCell, readRange, readSelection, goTo } from '../../../src/workbook/selection';
import { readNotation } from '../../../src/workbook/hostSettings';
import { openOfficeClient } from '../officeClient';
import { write } from '../host/onSheet';
import { pretendExcel } from './excelVersion';

const { user, host } = openOfficeClient();
beforeEach(() => pretendExcel({ api: '1.15' }));

test('the selected cells come with their address, empty ones as null, errors by name', async () => {
  await write('B2:C3', [
    [40.5, 'tekst'],
    ['', '=1/0'],
  ]);
  user.select('B2:C3');
  expect(await readSelection()).toEqual({
    reference: { sheet: 'Sheet1', sheetId: expect.any(String), address: 'B2:C3' },
    values: [
      [40.5, 'tekst'],
      [null, '#DIV/0!'],
    ],
  });
});

test('of a whole column the part in use is read', async () => {
  await write('B3:B5', [[1], [2], [3]]);
  await goTo({ sheet: 'Sheet1', address: 'B:B' });
  expect(await readSelection()).toMatchObject({
    reference: { sheet: 'Sheet1', address: 'B3:B5' },
    values: [[1], [2], [3]],
  });
});

test('of an empty column it is one empty cell', async () => {
  await write('B3', [[1]]);
  await goTo({ sheet: 'Sheet1', address: 'D:D' });
  expect(await readSelection()).toMatchObject({ reference: { sheet: 'Sheet1', address: 'D1' }, values: [[null]] });
});

test('several areas at once are told apart from a selection without cells', async () => {
  user.selectTogether('A1', 'C3:D4');
  await expect(readSelection()).rejects.toMatchObject({ code: 'severalAreas' });
});

test('more cells than a field can hold are refused', async () => {
  await expect(readRange({ sheet: 'Sheet1', address: 'A1:K10000' })).rejects.toMatchObject({ code: 'tooLarge' });
});

test('cells are read by reference, also on a sheet with a quote in its name', async () => {
  user.addSheet("Jan's blad");
  await write('A1:B1', [[1, true]]);
  const reference = { sheet: "Jan's blad", address: 'A1:B1' };
  expect(await readRange(reference)).toMatchObject({ reference, values: [[1, true]] });
});

test('cells are found on their sheet after it was renamed, even when another one has its old name', async () => {
  await write('A1', [[7]]);
  user.select('A1');
  const { reference } = await readSelection();
  user.renameSheet('Sheet1', 'Cijfers');
  user.addSheet('Sheet1');
  expect(await readRange(reference)).toEqual({ reference: { ...reference, sheet: 'Cijfers' }, values: [[7]] });
  user.deleteSheet('Cijfers');
  await expect(readRange(reference)).rejects.toMatchObject({ code: 'missing' });
});

test('a sheet that is gone is missing', async () => {
  await expect(readRange({ sheet: 'Weg', address: 'A1' })).rejects.toMatchObject({ code: 'missing' });
});

test('going to cells activates their sheet and selects them', async () => {
  user.addSheet('Cijfers');
  user.select('Sheet1!A1');
  await goTo({ sheet: 'Cijfers', address: 'B2:C3' });
  expect((await readSelection()).reference).toMatchObject({ sheet: 'Cijfers', address: 'B2:C3' });
});

test('outside tables the active cell is a place on its sheet', async () => {
  user.select('C4');
  expect(await readActiveCell()).toEqual({ sheet: 'Sheet1', address: 'C4' });
});

test('in a row of a table the place knows the table', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      ['Opbrengst', 'Investering'],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblActies';
    await context.sync();
  });
  user.select('B3');
  expect(await readActiveCell()).toEqual({
    sheet: 'Sheet1',
    address: 'B3',
    table: { name: 'tblActies', body: 'A2:B3', columns: ['Opbrengst', 'Investering'] },
  });
  user.select('B1');
  expect(await readActiveCell()).toEqual({ sheet: 'Sheet1', address: 'B1' });
});

test("numbers are written with the workbook's own signs", async () => {
  expect(await readNotation()).toEqual({ decimal: ',', thousands: '.' });
});

test('an Excel that cannot tell its signs has those of its language', async () => {
  pretendExcel({ api: '1.10', displayLanguage: 'en-US' });
  expect(await readNotation()).toEqual({ decimal: '.', thousands: ',' });
});

test('an Excel that is too old is told so, and nothing is left behind in a newer one', async () => {
  pretendExcel({ api: '1.8' });
  await expect(readSelection()).rejects.toMatchObject({ code: 'outdatedHost' });
  pretendExcel({ api: '1.9' });
  await readSelection();
  expect(host.bridge.interpreter.liveReferences).toBe(0);
});
