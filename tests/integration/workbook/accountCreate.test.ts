import { analyseer } from '../../../src/calc/accountanalyse/analyseer';
import { voorbeeldaccounts } from '../../../src/calc/accountanalyse/voorbeeldaccounts';
import { createAccount } from '../../../src/workbook/accountanalyse/createAccount';
import { createVoorbeeldaccounts } from '../../../src/workbook/accountanalyse/createVoorbeeldaccounts';
import { openAccountboek } from '../../../src/workbook/accountanalyse/openAccountboek';
import { readAccount } from '../../../src/workbook/accountanalyse/readAccount';
import { writeJaarcijfers } from '../../../src/workbook/accountanalyse/writeJaarcijfers';
import { writeNormen } from '../../../src/workbook/accountanalyse/writeNormen';
import { refreshAccount } from '../../../src/workbook/accountanalyse/refreshAccount';
import { openOfficeClient } from '../officeClient';
import { inKolommen, kleinAccount } from './accountProef';
import { pretendExcel } from './excelVersion';
import { cellAt } from './offerteProef';

const { host, user } = openOfficeClient();
jest.setTimeout(240_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

/** How often the pane spoke with Excel during some work; giving back what each run kept is not waited for. */
async function syncsOf(work: () => Promise<unknown>, runs: number): Promise<number> {
  const before = host.bridge.batches;
  await work();
  return host.bridge.batches - before - runs;
}

test('an empty workbook has no accounts, and opening makes nothing', async () => {
  expect(await openAccountboek()).toEqual({ accounts: [], normen: [], schade: [], isAlleenLezen: false, bladen: {} });
});

test.each([
  ['nl', { jaarcijfers: 'Jaarcijfers 0001', kengetallen: 'Kengetallen 0001' }],
  ['en', { jaarcijfers: 'Annual figures 0001', kengetallen: 'Ratios 0001' }],
] as const)('a new account is read back as it was made (%s)', async (taal, bladen) => {
  const nummer = await createAccount({
    taal,
    velden: { naam: 'Bakkerij Zuid', branche: 'G', status: 'klant', kvk: '01234567', betalingstermijn: '30' },
  });
  expect(nummer).toBe('ACC-0001');
  const read = await readAccount(nummer);
  expect(read.schade).toEqual([]);
  const { naam, branche, status, kvk, betalingstermijn, btwTarief, eenheid } = read.account.velden;
  expect([naam, branche, status, kvk, betalingstermijn, btwTarief, eenheid]).toEqual([
    'Bakkerij Zuid',
    'G',
    'klant',
    '01234567',
    '30',
    '0.21',
    '1',
  ]);
  expect([read.bladen, read.account.taal]).toEqual([bladen, taal]);
  expect(read.account.jaren.map(({ jaar }) => jaar)).toEqual(['', '', '', '', '']);
  const { accounts, schade } = await openAccountboek();
  expect(schade).toEqual([]);
  expect(accounts).toEqual([read.rij]);
  expect([read.rij.nummer, read.rij.naam, read.rij.status]).toEqual(['ACC-0001', 'Bakkerij Zuid', 'klant']);
});

test('an account is made in four syncs, and its analysis with five years in eight', async () => {
  expect(await syncsOf(() => createAccount({ taal: 'nl', velden: { naam: 'Een' } }), 1)).toBeLessThanOrEqual(4);
  expect(await syncsOf(() => createAccount({ taal: 'nl', velden: { naam: 'Twee' } }), 1)).toBeLessThanOrEqual(4);
  const analysis = async () => {
    await readAccount('ACC-0002');
    await writeJaarcijfers('ACC-0002', inKolommen([2020, 2021, 2022, 2023, 2024]));
    await readAccount('ACC-0002');
  };
  expect(await syncsOf(analysis, 3)).toBeLessThanOrEqual(8);
  const { account, cells } = await readAccount('ACC-0002');
  expect(account.jaren.map(({ jaar, cijfers }) => [jaar, cijfers.omzet])).toEqual(
    [2020, 2021, 2022, 2023, 2024].map((jaar) => [jaar, 1_200_000]),
  );
  expect((await cellAt(cells({ soort: 'kengetal', sleutel: 'currentratio', kolom: 4 }) ?? '')).value).toBe(1.6);
});

test('every boundary of a norm is found on the sheet with ratios, and the lowest band begins nowhere', async () => {
  await createAccount({ taal: 'nl', velden: { naam: 'Bakkerij Zuid' } });
  const { account, cells } = await readAccount('ACC-0001');
  const found = await Promise.all(
    analyseer(account).kengetallen.flatMap(({ sleutel, norm }) =>
      (norm?.banden ?? []).map(async ({ from }, band) => {
        const address = cells({ soort: 'norm', sleutel, band });
        return [sleutel, from, address && (await cellAt(address)).value];
      }),
    ),
  );
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter(([, from, value]) => from !== value)).toEqual([]);
});

test('a name that another account has is refused, unless that is meant', async () => {
  await createAccount({ taal: 'nl', velden: { naam: 'Bakkerij Zuid' } });
  await expect(createAccount({ taal: 'nl', velden: { naam: ' bakkerij  zuid ' } })).rejects.toMatchObject({
    code: 'nameExists',
  });
  expect((await openAccountboek()).accounts).toHaveLength(1);
  const second = await createAccount({ taal: 'nl', velden: { naam: 'Bakkerij Zuid' }, magDubbel: true });
  const { schade } = await openAccountboek();
  expect(schade.map(({ code, nummer }) => [code, nummer])).toEqual([['nameTwice', second]]);
});

test('a number is never given twice, also when its account was deleted', async () => {
  await createAccount({ taal: 'nl', velden: { naam: 'Een' } });
  await Excel.run(async (context) => {
    const row = context.workbook.tables.getItem('ACC_Accounts').getDataBodyRange();
    row.clear('Contents');
    await context.sync();
  });
  user.deleteSheet('Jaarcijfers 0001');
  user.deleteSheet('Kengetallen 0001');
  expect(await createAccount({ taal: 'nl', velden: { naam: 'Twee' } })).toBe('ACC-0002');
  expect((await openAccountboek()).accounts.map(({ nummer }) => nummer)).toEqual(['ACC-0002']);
});

test('every account has the class that its turnover gives it, wherever it is sorted', async () => {
  for (const naam of ['Klein', 'Groot', 'Onbekend']) await createAccount({ taal: 'nl', velden: { naam } });
  await refreshAccount('ACC-0001', { eigenOmzet: 1_000, bijgewerkt: '2026-11-29' });
  await refreshAccount('ACC-0002', { eigenOmzet: 99_000, bijgewerkt: '2026-11-29' });
  const classes = () =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('ACC_Accounts').getDataBodyRange().load('values');
      await context.sync();
      return body.values.map((row: readonly unknown[]) => [row[1], row[5]]);
    });
  expect(await classes()).toEqual([
    ['Klein', 'C'],
    ['Groot', 'A'],
    ['Onbekend', ''],
  ]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('ACC_Accounts').sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  expect(await classes()).toEqual([
    ['Groot', 'A'],
    ['Klein', 'C'],
    ['Onbekend', ''],
  ]);
  expect((await openAccountboek()).schade).toEqual([]);
});

test('figures of an account are kept with their day, and nothing is written when they did not change', async () => {
  const nummer = await kleinAccount();
  const figures = { eigenOmzet: 90_000, currentratio: 1.6, solvabiliteit: 0.35, bijgewerkt: '2026-11-29' };
  await refreshAccount(nummer, figures);
  expect((await openAccountboek()).accounts[0]).toMatchObject(figures);
  expect(await syncsOf(() => refreshAccount(nummer, figures), 1)).toBe(2);
});

test.each(['nl', 'en'] as const)('the examples are read back whole, and are not made twice (%s)', async (taal) => {
  const nummers = await createVoorbeeldaccounts(taal);
  const examples = voorbeeldaccounts.filter((example) => example.taal === taal);
  expect(nummers).toEqual(['ACC-0001', 'ACC-0002', 'ACC-0003'].slice(0, examples.length));
  for (const [index, nummer] of nummers.entries()) {
    const { account, schade } = await readAccount(nummer);
    const { velden, jaren } = examples[index] ?? {};
    expect([nummer, schade]).toEqual([nummer, []]);
    expect([account.velden, account.jaren]).toEqual([velden, jaren]);
  }
  expect(await createVoorbeeldaccounts(taal)).toEqual(nummers);
});

test('an English account beside a Dutch one reads the norms where they stand', async () => {
  await createAccount({ taal: 'nl', velden: { naam: 'Een' } });
  const nummer = await createAccount({ taal: 'en', velden: { naam: 'Two', branche: 'G' } });
  await writeNormen([{ branche: 'G', kengetal: 'currentratio', grenzen: [3, 4, 5], bron: 'Eigen', jaar: '2025' }]);
  await writeJaarcijfers(nummer, inKolommen([2024]));
  const { account, bladen, schade } = await readAccount(nummer);
  expect([account.normen.length, schade]).toEqual([1, []]);
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

test('a hundred accounts more leave an account that is opened as quick as it was', async () => {
  const nummer = await kleinAccount([2024]);
  const alone = await syncsOf(() => readAccount(nummer), 1);
  await Excel.run(async (context) => {
    const rows = Array.from({ length: 100 }, (_, index) => [
      `ACC-1${String(index).padStart(3, '0')}`,
      `Account ${index}`,
      'G',
      'klant',
      1000 + index,
      ...new Array<null>(11).fill(null),
    ]);
    context.workbook.tables.getItem('ACC_Accounts').rows.add(undefined, rows as never);
    await context.sync();
  });
  expect(await syncsOf(() => readAccount(nummer), 1)).toBe(alone);
  expect((await openAccountboek()).accounts).toHaveLength(101);
});
