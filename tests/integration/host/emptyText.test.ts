import { openOfficeClient } from '../officeClient';
import { onSheet, write } from './onSheet';

const { user } = openOfficeClient();

/** What the formulas come to after the last change. */
const results = (address: string) =>
  onSheet(async (sheet, context) => {
    await user.seesResults();
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });

test('a zero is a figure and no empty text, also in a column that was looked through before', async () => {
  await write('A1:A3', [[''], [''], [5]]);
  await write('C1:C2', [['=SUMPRODUCT(--(A1:A3=""))'], ['=SUMPRODUCT(--(A1:A3=0))']]);
  expect(await results('C1:C2')).toEqual([[2], [2]]);
  await write('A2', [[0]]);
  expect(await results('C1:C2')).toEqual([[1], [2]]);
});

test('a block keeps its zeros when it keeps its empty cells empty', async () => {
  await write('A1:B2', [
    ['', 1],
    [3, ''],
  ]);
  await write('D1', [['=IF(A1:B2="","leeg",A1:B2)']]);
  expect(await results('D1:E2')).toEqual([
    ['leeg', 1],
    [3, 'leeg'],
  ]);
  await write('A1', [[0]]);
  await write('B2', [[0]]);
  expect(await results('D1:E2')).toEqual([
    [0, 1],
    [3, 0],
  ]);
});
