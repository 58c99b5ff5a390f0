import type { Schade } from '../../../src/workbook/offerte/schade';
import { openOfferteboek } from '../../../src/workbook/offerte/openOfferteboek';
import { readOfferte } from '../../../src/workbook/offerte/readOfferte';
import { repair } from '../../../src/workbook/offerte/repair';
import { restoreNames } from '../../../src/workbook/offerte/restoreNames';
import { writeFields } from '../../../src/workbook/offerte/writeFields';
import { BOOK_KEY } from '../../../src/workbook/offerte/store/settings';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';
import { cellAt, kleineOfferte, typeAt } from './offerteProef';

const { user } = openOfficeClient();
jest.setTimeout(180_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

const damageOf = async (sleutel: Parameters<typeof readOfferte>[0]) => (await readOfferte(sleutel)).schade;
const only = (schade: readonly Schade[]): Schade => {
  expect(schade.map(({ code }) => code)).toHaveLength(1);
  return schade[0] as Schade;
};
const changeTable = (name: string, change: (table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.tables.getItem(name));
    await context.sync();
  });

test('text in a cell for a number is told with its place, kept, and read where it is one', async () => {
  const sleutel = await kleineOfferte();
  const { cells } = await readOfferte(sleutel);
  const waar = cells({ regel: 'r1', kolom: 'prijs' }) ?? '';
  await typeAt(waar, "'1.250,50");
  const schade = only(await damageOf(sleutel));
  expect(schade).toMatchObject({
    code: 'notNumber',
    waar,
    regel: 'r1',
    kolom: 'prijs',
    tekst: '1.250,50',
    herstelbaar: true,
  });
  const undo = await repair(schade);
  expect((await cellAt(waar)).value).toBe(1250.5);
  await undo();
  expect((await cellAt(waar)).value).toBe('1.250,50');
  await typeAt(waar, 'op aanvraag');
  expect(only(await damageOf(sleutel))).toMatchObject({ tekst: 'op aanvraag', herstelbaar: false });
});

test('an amount that was typed over a formula is told, and computes again', async () => {
  const sleutel = await kleineOfferte();
  const waar = (await readOfferte(sleutel)).cells({ regel: 'r2', kolom: 'bedrag' }) ?? '';
  await typeAt(waar, 999);
  const schade = await damageOf(sleutel);
  expect(schade.map(({ code }) => code)).toEqual(expect.arrayContaining(['formulaOverwritten', 'printedDiffers']));
  const undo = await repair(schade.find(({ code }) => code === 'formulaOverwritten') as Schade);
  expect((await cellAt(waar)).value).toBe(37.5);
  expect(await damageOf(sleutel)).toEqual([]);
  await undo();
  expect((await cellAt(waar)).value).toBe(999);
});

test('a deleted column comes back at its place with its formulas, and all computes again', async () => {
  const sleutel = await kleineOfferte();
  await changeTable('ACC_Regels_2026_0001_1', (table) => table.columns.getItem('Netto').delete());
  const missing = (await damageOf(sleutel)).find(({ code }) => code === 'columnMissing') as Schade;
  expect(missing).toMatchObject({ tabel: 'regels', kolom: 'netto', herstelbaar: true });
  await repair(missing);
  const { schade, register, document } = await readOfferte(sleutel);
  expect([schade, register.bedrag, document.regels.length]).toEqual([[], '237.50', 2]);
});

test('columns are found under another header and at another place', async () => {
  const sleutel = await kleineOfferte();
  await changeTable('ACC_Regels_2026_0001_1', (table) => {
    table.columns.getItem('Aantal').name = 'Stuks';
    table.name = 'MijnRegels';
  });
  const { document, schade } = await readOfferte(sleutel);
  expect([document.regels.map(({ aantal }) => aantal), schade]).toEqual([['2', '3'], []]);
});

test('what stands in the way of the totals is moved down, not lost', async () => {
  const sleutel = await kleineOfferte();
  const { bladen } = await readOfferte(sleutel);
  const [row] = await blockRow(bladen.brief);
  await typeAt(`'${bladen.brief}'!D${row + 3}`, 'niet vergeten');
  const schade = (await damageOf(sleutel)).find(({ code }) => code === 'spill') as Schade;
  expect(schade).toMatchObject({ herstelbaar: true });
  await repair(schade);
  expect(await damageOf(sleutel)).toEqual([]);
  const values = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(bladen.brief).getUsedRange().load('values');
    await context.sync();
    return used.values.flat();
  });
  expect(values).toContain('niet vergeten');
});

test('an internal sheet that was deleted is made again from the letter', async () => {
  const sleutel = await kleineOfferte();
  user.deleteSheet('Intern 0001');
  const schade = (await damageOf(sleutel)).find(({ code }) => code === 'sheetMissing') as Schade;
  await repair(schade);
  const read = await readOfferte(sleutel);
  expect(read.document.regels.map(({ omschrijving }) => omschrijving)).toEqual(['Tafel', 'Lamp']);
  expect(read.schade.filter(({ code }) => code !== 'cellError')).toEqual([]);
});

test('a register that lost a row, or is gone, is made again', async () => {
  const sleutel = await kleineOfferte();
  await changeTable('ACC_Offertes', (table) => table.rows.getItemAt(0).delete());
  await repair(only(await damageOf(sleutel)));
  expect((await readOfferte(sleutel)).register).toMatchObject({ account: 'Studio Linde', bedrag: '237.50' });
  user.deleteSheet('Offertes');
  const gone = (await openOfferteboek()).schade.find(({ code }) => code === 'tableMissing') as Schade;
  await repair(gone);
  expect((await openOfferteboek()).offertes.map(({ nummer, account }) => [nummer, account])).toEqual([
    ['OFF-2026-0001', 'Studio Linde'],
  ]);
});

test('a workbook of a newer version of the add-in is read and not written in; an older one is added to', async () => {
  const sleutel = await kleineOfferte();
  const setSchema = (schema: number) =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem(BOOK_KEY).load('value');
      await context.sync();
      context.workbook.settings.add(BOOK_KEY, { ...(setting.value as object), schema });
      await context.sync();
    });
  await setSchema(99);
  const newer = await readOfferte(sleutel);
  expect([newer.document.account.naam, newer.schade.map(({ code }) => code)]).toEqual([
    'Studio Linde',
    ['newerSchema'],
  ]);
  expect((await openOfferteboek()).isAlleenLezen).toBe(true);
  await expect(writeFields(sleutel, { betreft: 'x' })).rejects.toMatchObject({ code: 'newerSchema' });
  await setSchema(0);
  await changeTable('ACC_Regels_2026_0001_1', (table) => table.columns.getItem('Groep').delete());
  const older = (await damageOf(sleutel)).find(({ code }) => code === 'olderSchema') as Schade;
  await repair(older);
  expect(await damageOf(sleutel)).toEqual([]);
});

test('names that Excel did not know are entered again, on protected sheets they are told', async () => {
  user.addSheet('Blad2');
  await typeAt('Blad2!A1', '=_xldudf_ACCOUNT_BTW_INCL(100,0.21)');
  await typeAt('Blad2!A2', '=SUM(1,2)');
  user.addSheet('Blad3');
  await typeAt('Blad3!A1', '=_xldudf_ACCOUNT_BTW_INCL(100,0.21)');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad3').protection.protect();
    await context.sync();
  });
  expect(await restoreNames()).toEqual([
    { blad: 'Blad2', hersteld: 1 },
    { blad: 'Blad3', hersteld: 1, overgeslagen: 'beveiligd' },
  ]);
  expect(await cellAt('Blad2!A1')).toEqual({ value: 121, formula: '=ACCOUNT.BTW.INCL(100,0.21)' });
});

/** The row that the block with the totals begins in, as the sheet numbers it. */
const blockRow = (sheet: string): Promise<readonly [number]> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).names.getItem('ACC_blok').getRange().load('rowIndex');
    await context.sync();
    return [cell.rowIndex + 1];
  });
