import type { Accountschade } from '../../../src/workbook/accountanalyse/accountboek';
import { readAccount } from '../../../src/workbook/accountanalyse/readAccount';
import { refreshAccount } from '../../../src/workbook/accountanalyse/refreshAccount';
import { repairAccount } from '../../../src/workbook/accountanalyse/repairAccount';
import { writeAccountFields } from '../../../src/workbook/accountanalyse/writeAccountFields';
import { openOfficeClient } from '../officeClient';
import { kleinAccount } from './accountProef';
import { pretendExcel } from './excelVersion';
import { cellAt, typeAt } from './offerteProef';

openOfficeClient();
jest.setTimeout(240_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

const rowDiffers = async (nummer: string): Promise<readonly Accountschade[]> =>
  (await readAccount(nummer)).schade.filter(({ code }) => code === 'rowDiffers');

test('a figure that was typed in the table of accounts stays while the account knows none', async () => {
  const nummer = await kleinAccount([2024]);
  await typeAt('Accounts!E5', 75_000);
  await refreshAccount(nummer, { eigenOmzet: '', score: '', rtv: 0.1 });
  const { rij } = await readAccount(nummer);
  expect([rij.eigenOmzet, rij.score, rij.rtv]).toEqual([75_000, '', 0.1]);
  await refreshAccount(nummer, { eigenOmzet: 90_000 });
  expect((await readAccount(nummer)).rij.eigenOmzet).toBe(90_000);
});

test('what was typed in the table of accounts stays when another field is filled in, and is told', async () => {
  const nummer = await kleinAccount([2024]);
  await typeAt('Accounts!B5', 'Bakkerij Zuid BV');
  await typeAt('Accounts!O5', 'Els');
  const undo = await writeAccountFields(nummer, { plaats: 'Zwolle', branche: 'C' });
  const read = async () => {
    const { rij } = await readAccount(nummer);
    return [rij.naam, rij.branche, rij.eigenaar];
  };
  expect(await read()).toEqual(['Bakkerij Zuid BV', 'C', 'Els']);
  await undo();
  expect(await read()).toEqual(['Bakkerij Zuid BV', 'G', 'Els']);
  expect(await rowDiffers(nummer)).toEqual([
    expect.objectContaining({ waar: 'Accounts!B5', veld: 'naam', tekst: 'Bakkerij Zuid BV', herstelbaar: true }),
  ]);
});

test('the table of accounts follows the sheet again when one asks for it, and can be taken back', async () => {
  const nummer = await kleinAccount([2024]);
  await typeAt('Accounts!B5', 'Bakkerij Zuid BV');
  const [schade] = await rowDiffers(nummer);
  const undo = await repairAccount(schade as Accountschade);
  expect([(await cellAt('Accounts!B5')).value, await rowDiffers(nummer)]).toEqual(['Bakkerij Zuid', []]);
  await undo();
  expect((await cellAt('Accounts!B5')).value).toBe('Bakkerij Zuid BV');
  const again = await repairAccount(schade as Accountschade);
  await typeAt('Accounts!B5', 'Iets anders');
  await expect(again()).rejects.toMatchObject({ code: 'changed' });
  expect((await cellAt('Accounts!B5')).value).toBe('Iets anders');
});

test('emptying a field empties the table of accounts, but not what somebody else typed there', async () => {
  const nummer = await kleinAccount([2024]);
  await writeAccountFields(nummer, { 'advies.eigenaar': 'Els' });
  await writeAccountFields(nummer, { 'advies.eigenaar': '' });
  expect((await readAccount(nummer)).rij.eigenaar).toBe('');
  await writeAccountFields(nummer, { 'advies.eigenaar': 'Els' });
  await typeAt('Accounts!O5', 'Jan');
  await writeAccountFields(nummer, { 'advies.eigenaar': '' });
  expect((await readAccount(nummer)).rij.eigenaar).toBe('Jan');
  expect(await rowDiffers(nummer)).toEqual([expect.objectContaining({ veld: 'advies.eigenaar', herstelbaar: false })]);
});
