import type { Accountschade } from '../../../src/workbook/accountanalyse/accountboek';
import { createAccount } from '../../../src/workbook/accountanalyse/createAccount';
import { followAccount } from '../../../src/workbook/accountanalyse/followAccount';
import { openAccountboek } from '../../../src/workbook/accountanalyse/openAccountboek';
import { readAccount } from '../../../src/workbook/accountanalyse/readAccount';
import { refreshAccount } from '../../../src/workbook/accountanalyse/refreshAccount';
import { repairAccount } from '../../../src/workbook/accountanalyse/repairAccount';
import { ACCOUNTBOEK_KEY } from '../../../src/workbook/accountanalyse/store/accountsettings';
import { writeAccountFields } from '../../../src/workbook/accountanalyse/writeAccountFields';
import { writeAccountRows } from '../../../src/workbook/accountanalyse/writeAccountRows';
import { writeNormen } from '../../../src/workbook/accountanalyse/writeNormen';
import { writeJaarcijfers } from '../../../src/workbook/accountanalyse/writeJaarcijfers';
import { followSelection } from '../../../src/workbook/selection';
import { eventually } from '../eventually';
import { openOfficeClient } from '../officeClient';
import { kleinAccount } from './accountProef';
import { pretendExcel } from './excelVersion';
import { cellAt, typeAt } from './offerteProef';

const { user } = openOfficeClient();
jest.setTimeout(300_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

const damageOf = async (nummer: string) => (await readAccount(nummer)).schade;
const codes = async (nummer: string) => (await damageOf(nummer)).map(({ code }) => code);
const only = (schade: readonly Accountschade[]): Accountschade => {
  expect(schade.map(({ code }) => code)).toHaveLength(1);
  return schade[0] as Accountschade;
};
const inSheet = (name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
const valueOf = async (address: string | undefined) => (await cellAt(address ?? '')).value;

test('text in a cell for money is told with its place, kept, and read where it is a figure', async () => {
  const nummer = await kleinAccount();
  const waar = (await readAccount(nummer)).cells({ soort: 'post', post: 'voorraden', kolom: 1 }) ?? '';
  await typeAt(waar, "'1.250,50");
  const schade = only(await damageOf(nummer));
  expect(schade).toMatchObject({ code: 'notNumber', waar, blad: 'jaarcijfers', tekst: '1.250,50', herstelbaar: true });
  const { account } = await readAccount(nummer);
  expect(account.jaren[1]?.cijfers.voorraden).toMatchObject({ code: 'notANumber', found: '1.250,50' });
  const undo = await repairAccount(schade);
  expect((await readAccount(nummer)).account.jaren[1]?.cijfers.voorraden).toBe(1250.5);
  await undo();
  expect(await valueOf(waar)).toBe('1.250,50');
  await typeAt(waar, 'ongeveer veel');
  expect(only(await damageOf(nummer))).toMatchObject({ tekst: 'ongeveer veel', herstelbaar: false });
});

test('figures that were pasted over what computes are told, and compute again', async () => {
  const nummer = await kleinAccount();
  const { cells, bladen } = await readAccount(nummer);
  const sum = cells({ soort: 'totaal', totaal: 'totaalActiva', kolom: 0 }) ?? '';
  const ratio = cells({ soort: 'kengetal', sleutel: 'quickratio', kolom: 0 }) ?? '';
  const remark = `'${bladen.jaarcijfers}'!H24`;
  const before = await Promise.all([sum, ratio, remark].map(cellAt));
  await typeAt(sum, 12);
  await typeAt(ratio, 9);
  await typeAt(remark, 'gezien');
  const schade = await damageOf(nummer);
  expect(schade.map(({ code, waar }) => [code, waar]).sort()).toEqual(
    [sum, ratio, remark].map((waar) => ['formulaOverwritten', waar]).sort(),
  );
  const undos = [];
  for (const one of schade) undos.push(await repairAccount(one));
  expect(await damageOf(nummer)).toEqual([]);
  expect(await Promise.all([sum, ratio, remark].map(cellAt))).toEqual(before);
  for (const undo of undos) await undo();
  expect(await Promise.all([sum, ratio, remark].map(valueOf))).toEqual([12, 9, 'gezien']);
});

test('sheets are found under the names that people give them, also when two accounts are open', async () => {
  const first = await kleinAccount([2024]);
  const second = await kleinAccount([2022, 2023], 'Slagerij Noord');
  user.renameSheet('Jaarcijfers 0001', 'Cijfers Zuid');
  await writeJaarcijfers(first, [{ waar: 'omzet', kolom: 0, inhoud: 5 }]);
  await writeAccountFields(second, { plaats: 'Zwolle' });
  const [one, two] = [await readAccount(first), await readAccount(second)];
  expect([one.bladen.jaarcijfers, one.schade, two.schade]).toEqual(['Cijfers Zuid', [], []]);
  expect([one.account.jaren[0]?.cijfers.omzet, two.account.jaren[0]?.cijfers.omzet]).toEqual([5, 1_200_000]);
  expect([one.account.velden.plaats, two.account.velden.plaats]).toEqual(['', 'Zwolle']);
  expect(await valueOf(one.cells({ soort: 'post', post: 'omzet', kolom: 0 }))).toBe(5);
});

test('a deleted sheet with figures comes back empty, with what the other sheets hold, and the ratios read it again', async () => {
  const nummer = await kleinAccount([2024]);
  await writeAccountRows(nummer, 'signalen', [
    { signaal: 'x', besluit: 'overgenomen', tekst: 'Let op', voorstel: 'y' },
  ]);
  user.deleteSheet('Jaarcijfers 0001');
  const gone = await readAccount(nummer);
  expect(gone.schade.filter(({ code }) => code === 'sheetMissing')).toEqual([
    expect.objectContaining({ blad: 'jaarcijfers', herstelbaar: true }),
  ]);
  expect([gone.account.velden.naam, gone.account.signalen.length]).toEqual(['Bakkerij Zuid', 1]);
  await repairAccount(gone.schade.find(({ code }) => code === 'sheetMissing') as Accountschade);
  const back = await readAccount(nummer);
  expect([back.schade, back.account.velden.naam, back.account.velden.branche]).toEqual([[], 'Bakkerij Zuid', 'G']);
  expect(back.account.signalen).toHaveLength(1);
  await writeJaarcijfers(nummer, [
    { waar: 'jaar', kolom: 0, inhoud: 2024 },
    { waar: 'omzet', kolom: 0, inhoud: 1000 },
    { waar: 'resultaatNaBelasting', kolom: 0, inhoud: 50 },
  ]);
  expect(await valueOf(back.cells({ soort: 'kengetal', sleutel: 'nettowinstmarge', kolom: 0 }))).toBe(0.05);
});

test('rows that were deleted come back on a new sheet with every figure that is left, and the old one stays', async () => {
  const nummer = await kleinAccount([2024]);
  await inSheet('Jaarcijfers 0001', (sheet) => sheet.getRange('15:15').delete('Up'));
  const read = await readAccount(nummer);
  expect([read.account.jaren[0]?.cijfers.debiteuren, read.account.jaren[0]?.cijfers.voorraden]).toEqual(['', 200_000]);
  const schade = read.schade.find(({ code }) => code === 'fieldMissing') as Accountschade;
  expect(schade).toMatchObject({ blad: 'jaarcijfers', herstelbaar: true });
  const undo = await repairAccount(schade);
  const back = await readAccount(nummer);
  expect([back.schade, back.bladen.jaarcijfers]).toEqual([[], 'Jaarcijfers 0001']);
  const { debiteuren, voorraden, liquideMiddelen, eigenOmzet } = back.account.jaren[0]?.cijfers ?? {};
  expect([debiteuren, voorraden, liquideMiddelen, eigenOmzet]).toEqual(['', 200_000, 30_000, 90_000]);
  expect(await valueOf("'Jaarcijfers 0001 oud'!C14")).toBe(200_000);
  const figure = await writeJaarcijfers(nummer, [{ waar: 'debiteuren', kolom: 0, inhoud: 150_000 }]);
  expect(await valueOf(back.cells({ soort: 'kengetal', sleutel: 'currentratio', kolom: 0 }))).toBe(1.6);
  for (const one of [figure, undo]) await one();
  expect((await readAccount(nummer)).account.jaren[0]?.cijfers.debiteuren).toBe('');
});

test('rows that people insert above and among the parts move everything along', async () => {
  const nummer = await kleinAccount([2024]);
  await inSheet('Jaarcijfers 0001', (sheet) => {
    sheet.getRange('37:37').insert('Down');
    sheet.getRange('1:2').insert('Down');
  });
  const { account, cells, schade } = await readAccount(nummer);
  expect([schade, account.jaren[0]?.cijfers.omzet, account.jaren[0]?.cijfers.eigenOmzet]).toEqual([
    [],
    1_200_000,
    90_000,
  ]);
  const sum = cells({ soort: 'totaal', totaal: 'totaalActiva', kolom: 0 }) ?? '';
  await typeAt(sum, 1);
  await repairAccount(only(await damageOf(nummer)));
  expect(await valueOf(sum)).toBe(800_000);
});

test('the table of accounts comes back with a row for every account, and a row that is gone alone', async () => {
  const [first, second] = [await kleinAccount([2024]), await kleinAccount([2023], 'Slagerij Noord')];
  user.deleteSheet('Accounts');
  expect(await codes(first)).toEqual(['tableMissing']);
  await repairAccount(only((await openAccountboek()).schade));
  const names = async () => (await openAccountboek()).accounts.map(({ nummer, naam }) => [nummer, naam]);
  expect(await names()).toEqual([
    [first, 'Bakkerij Zuid'],
    [second, 'Slagerij Noord'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('ACC_Accounts').rows.getItemAt(0).delete();
    await context.sync();
  });
  const missing = only((await openAccountboek()).schade);
  expect(missing).toMatchObject({ code: 'tableMissing', nummer: first });
  const undo = await repairAccount(missing);
  expect((await names()).map(([nummer]) => nummer)).toEqual([second, first]);
  expect((await openAccountboek()).schade).toEqual([]);
  await undo();
  expect((await names()).map(([nummer]) => nummer)).toEqual([second]);
});

test('a column of the accounts that was deleted comes back, and the classes compute again', async () => {
  const nummer = await kleinAccount([2024]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('ACC_Accounts').columns.getItem('Eigen omzet').delete();
    await context.sync();
  });
  const missing = (await openAccountboek()).schade.find(({ code }) => code === 'columnMissing') as Accountschade;
  expect(missing).toMatchObject({ tekst: 'accounts.eigenOmzet', herstelbaar: true });
  await repairAccount(missing);
  await refreshAccount(nummer, { eigenOmzet: 90_000 });
  const { accounts, schade } = await openAccountboek();
  expect([accounts[0]?.eigenOmzet, schade]).toEqual([90_000, []]);
  expect(await valueOf('Accounts!F5')).toBe('A');
});

test('classes compute again where rows were inserted and their block was deleted', async () => {
  const nummer = await kleinAccount([2024]);
  await refreshAccount(nummer, { eigenOmzet: 90_000 });
  await inSheet('Accounts', (sheet) => {
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('R:R').delete('Left');
  });
  const schade = (await openAccountboek()).schade.find(({ code }) => code === 'fieldMissing') as Accountschade;
  expect(schade.herstelbaar).toBe(true);
  const undo = await repairAccount(schade);
  expect([(await openAccountboek()).schade, await valueOf('Accounts!F7')]).toEqual([[], 'A']);
  await undo();
  expect((await openAccountboek()).schade.map(({ code }) => code)).toEqual(['fieldMissing']);
});

test('norms that were deleted with their sheet come back, and the ratios of every account read them again', async () => {
  const nummer = await kleinAccount([2024]);
  user.deleteSheet('Normen');
  await repairAccount(only((await openAccountboek()).schade));
  const norm = { branche: 'G', kengetal: 'currentratio', grenzen: [3, 4, 5], bron: 'Eigen', jaar: '2025' };
  await writeNormen([norm]);
  const { bladen, schade } = await readAccount(nummer);
  expect(schade).toEqual([]);
  const row = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getItem(bladen.kengetallen ?? '')
      .getRange('A6:N6')
      .load('values');
    await context.sync();
    return cells.values[0]?.join(' | ') ?? '';
  });
  expect(row).toContain('Eigen 2025');
});

test('two rows with one number are told where the second stands', async () => {
  const first = await kleinAccount([2024]);
  await kleinAccount([2024], 'Slagerij Noord');
  await typeAt('Accounts!A6', first);
  expect(await damageOf(first)).toEqual([
    expect.objectContaining({ code: 'numberTwice', waar: 'Accounts!A6', herstelbaar: false }),
  ]);
  const { schade } = await openAccountboek();
  expect(schade.map(({ code, waar, nummer }) => [code, waar, nummer])).toEqual([
    ['tableMissing', 'Accounts', 'ACC-0002'],
    ['numberTwice', 'Accounts!A6', first],
  ]);
});

test('what stands in the way of the ratios is moved below them, not lost', async () => {
  const nummer = await kleinAccount([2024]);
  const { bladen } = await readAccount(nummer);
  await typeAt(`'${bladen.kengetallen}'!S9`, 'niet vergeten');
  const schade = (await damageOf(nummer)).find(({ code }) => code === 'spill') as Accountschade;
  expect(schade).toMatchObject({ blad: 'kengetallen', herstelbaar: true });
  await repairAccount(schade);
  expect(await damageOf(nummer)).toEqual([]);
  const values = await Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getItem(bladen.kengetallen ?? '')
      .getUsedRange()
      .load('values');
    await context.sync();
    return used.values.flat();
  });
  expect(values).toContain('niet vergeten');
});

test('a workbook of a newer version of the add-in is read and not written in; an older one is taken along', async () => {
  const nummer = await kleinAccount([2024]);
  const setSchema = (schema: number) =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem(ACCOUNTBOEK_KEY).load('value');
      await context.sync();
      context.workbook.settings.add(ACCOUNTBOEK_KEY, { ...(setting.value as object), schema });
      await context.sync();
    });
  await setSchema(99);
  const newer = await readAccount(nummer);
  expect([newer.account.velden.naam, newer.isAlleenLezen, newer.schade.map(({ code }) => code)]).toEqual([
    'Bakkerij Zuid',
    true,
    ['newerSchema'],
  ]);
  expect((await openAccountboek()).isAlleenLezen).toBe(true);
  await expect(writeAccountFields(nummer, { plaats: 'x' })).rejects.toMatchObject({ code: 'newerSchema' });
  await expect(createAccount({ taal: 'nl', velden: {} })).rejects.toMatchObject({ code: 'newerSchema' });
  await refreshAccount(nummer, { eigenOmzet: 1 });
  expect((await readAccount(nummer)).rij.eigenOmzet).toBe('');
  await setSchema(0);
  await repairAccount(only(await damageOf(nummer)));
  expect(await damageOf(nummer)).toEqual([]);
});

test('an account that was never there, or of which all was deleted, is missing', async () => {
  await expect(readAccount('ACC-0007')).rejects.toMatchObject({ code: 'missing' });
  await expect(writeAccountFields('ACC-0007', { naam: 'x' })).rejects.toMatchObject({ code: 'missing' });
});

test('who follows an account hears of its own changes, and not of those of another, until it stops', async () => {
  const first = await kleinAccount([2024]);
  await kleinAccount([2024], 'Slagerij Noord');
  await allIsHeard();
  const heard = jest.fn();
  const stop = await followAccount(first, heard);
  await typeAt("'Jaarcijfers 0002'!C20", 1);
  await allIsHeard();
  expect(heard).not.toHaveBeenCalled();
  await typeAt("'Jaarcijfers 0001'!C20", 1);
  await allIsHeard();
  expect(heard).toHaveBeenCalled();
  await stop();
  heard.mockClear();
  await typeAt("'Jaarcijfers 0001'!C20", 2);
  await allIsHeard();
  expect(heard).not.toHaveBeenCalled();
});

/** What is computed is told, and events are heard in their order: those before a new selection were heard before it. */
async function allIsHeard(): Promise<void> {
  await user.seesResults();
  const selected = jest.fn();
  const stop = await followSelection(selected);
  user.select('Accounts!A1');
  await eventually(() => expect(selected).toHaveBeenCalled());
  await stop();
}
