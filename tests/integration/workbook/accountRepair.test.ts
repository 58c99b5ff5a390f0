import type { Accountschade } from '../../../src/workbook/accountanalyse/accountboek';
import { makeAccountSheet } from '../../../src/workbook/accountanalyse/makeAccountSheet';
import { openAccountboek } from '../../../src/workbook/accountanalyse/openAccountboek';
import { readAccount } from '../../../src/workbook/accountanalyse/readAccount';
import { refreshAccount } from '../../../src/workbook/accountanalyse/refreshAccount';
import { repairAccount } from '../../../src/workbook/accountanalyse/repairAccount';
import { writeJaarcijfers } from '../../../src/workbook/accountanalyse/writeJaarcijfers';
import { openOfficeClient } from '../officeClient';
import { kleinAccount } from './accountProef';
import { pretendExcel } from './excelVersion';
import { cellAt, typeAt } from './offerteProef';

const { user } = openOfficeClient();
jest.setTimeout(300_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

const inSheet = (name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
const sheetNames = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
const ofCode = (schade: readonly Accountschade[], code: Accountschade['code']): Accountschade =>
  schade.find((one) => one.code === code) as Accountschade;
const repair = async (nummer: string, code: Accountschade['code']) =>
  repairAccount(ofCode((await readAccount(nummer)).schade, code));

test('a sheet that was made again goes when that is taken back, and stays with what was typed in it since', async () => {
  const nummer = await kleinAccount([2024]);
  user.deleteSheet('Kengetallen 0001');
  const first = await repair(nummer, 'sheetMissing');
  await writeJaarcijfers(nummer, [{ waar: 'omzet', kolom: 0, inhoud: 5 }]);
  await first();
  expect(await sheetNames()).not.toContain('Kengetallen 0001');
  const second = await repair(nummer, 'sheetMissing');
  await typeAt("'Kengetallen 0001'!A90", 'niet vergeten');
  await expect(second()).rejects.toMatchObject({ code: 'changed' });
  expect((await cellAt("'Kengetallen 0001'!A90")).value).toBe('niet vergeten');
});

test('a sheet that took the place of a damaged one stays with the figures that were typed in it', async () => {
  const nummer = await kleinAccount([2024]);
  await inSheet('Jaarcijfers 0001', (sheet) => sheet.getRange('15:15').delete('Up'));
  const undo = await repair(nummer, 'fieldMissing');
  await writeJaarcijfers(nummer, [{ waar: 'debiteuren', kolom: 0, inhoud: 7 }]);
  await expect(undo()).rejects.toMatchObject({ code: 'changed' });
  expect((await readAccount(nummer)).account.jaren[0]?.cijfers.debiteuren).toBe(7);
});

test('the block with the classes comes back beside what people keep there, and its undo puts all back', async () => {
  const nummer = await kleinAccount([2024]);
  await refreshAccount(nummer, { eigenOmzet: 90_000 });
  await inSheet('Accounts', (sheet) => sheet.getRange('R:R').delete('Left'));
  await typeAt('Accounts!R5', 'mijn aantekening');
  await typeAt('Accounts!R7', 'en nog een');
  await typeAt('Accounts!F5', 'Z');
  const undo = await repairAccount(ofCode((await openAccountboek()).schade, 'fieldMissing'));
  const values = () => Promise.all(['R5', 'R7', 'F5'].map(async (cell) => (await cellAt(`Accounts!${cell}`)).value));
  expect(await values()).toEqual(['mijn aantekening', 'en nog een', 'A']);
  expect((await openAccountboek()).schade).toEqual([]);
  await undo();
  expect(await values()).toEqual(['mijn aantekening', 'en nog een', 'Z']);
  expect(ofCode((await openAccountboek()).schade, 'fieldMissing')).toBeDefined();
  const again = await repairAccount(ofCode((await openAccountboek()).schade, 'fieldMissing'));
  await typeAt('Accounts!F5', 'zelf');
  await expect(again()).rejects.toMatchObject({ code: 'changed' });
});

test('a sheet in which a row was inserted keeps its formulas out of the wrong rows when what it read comes back', async () => {
  const nummer = await kleinAccount([2024]);
  await makeAccountSheet(nummer, 'grafieken');
  await makeAccountSheet(nummer, 'dmu');
  const titleOf = async (sheet: string) => (await cellAt(`'${sheet}'!A1`)).formula;
  const before = await titleOf('Kwalitatief 0001');
  await inSheet('Kengetallen 0001', (sheet) => sheet.getRange('12:12').insert('Down'));
  const ratios = () =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Kengetallen 0001').getRange('C11:C14').load('formulas');
      await context.sync();
      return cells.formulas.flat();
    });
  const shifted = await ratios();
  user.deleteSheet('Jaarcijfers 0001');
  await repair(nummer, 'sheetMissing');
  expect(await titleOf('Kwalitatief 0001')).toBe(before);
  expect((await ratios())[1]).toBe(shifted[1]);
});

test('a sheet is not made again while another one that reads it could not read the new one', async () => {
  const nummer = await kleinAccount([2024]);
  await inSheet('Kengetallen 0001', (sheet) => sheet.getRange('2:2').insert('Down'));
  await inSheet('Jaarcijfers 0001', (sheet) => sheet.getRange('15:15').delete('Up'));
  await expect(repair(nummer, 'fieldMissing')).rejects.toMatchObject({ code: 'damaged' });
  expect(await sheetNames()).not.toContain('Jaarcijfers 0001 oud');
  await inSheet('Kengetallen 0001', (sheet) => sheet.getRange('2:2').delete('Up'));
  await repair(nummer, 'fieldMissing');
  expect((await readAccount(nummer)).schade.map(({ code }) => code)).not.toContain('fieldMissing');
});

test('a column that was inserted among the years shifts no figure, is told, and goes when it holds none', async () => {
  const nummer = await kleinAccount([2020, 2021, 2022, 2023, 2024]);
  await inSheet('Jaarcijfers 0001', (sheet) => sheet.getRange('E:E').insert('Right'));
  const read = await readAccount(nummer);
  const years = ({ account }: typeof read) => account.jaren.map(({ jaar, cijfers }) => [jaar, cijfers.omzet]);
  expect(years(read)).toEqual([2020, 2021, 2022, 2023, 2024].map((jaar) => [jaar, 1_200_000]));
  expect(read.cells({ soort: 'post', post: 'omzet', kolom: 4 })).toMatch(/!H24$/);
  const told = ofCode(read.schade, 'yearColumnAdded');
  expect(told).toMatchObject({ waar: "'Jaarcijfers 0001'!E10", herstelbaar: true });
  expect(read.schade.map(({ code }) => code)).not.toContain('fieldMissing');

  await typeAt("'Jaarcijfers 0001'!E10", 2019);
  const filled = await readAccount(nummer);
  expect(ofCode(filled.schade, 'yearColumnAdded')).toMatchObject({ herstelbaar: false });
  await expect(repairAccount(told)).rejects.toMatchObject({ code: 'damaged' });
  await typeAt("'Jaarcijfers 0001'!E10", '');

  await repairAccount(told);
  const back = await readAccount(nummer);
  expect(years(back)).toEqual(years(read));
  expect(back.schade.map(({ code }) => code)).not.toContain('yearColumnAdded');
});
