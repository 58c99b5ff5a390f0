import { addRegels } from '../../../src/workbook/offerte/addRegels';
import { changeRegel } from '../../../src/workbook/offerte/changeRegel';
import { createOfferte } from '../../../src/workbook/offerte/createOfferte';
import { moveRegel } from '../../../src/workbook/offerte/moveRegel';
import { readOfferte } from '../../../src/workbook/offerte/readOfferte';
import { removeRegel } from '../../../src/workbook/offerte/removeRegel';
import { writeAanpassingen } from '../../../src/workbook/offerte/writeAanpassingen';
import { writeFields } from '../../../src/workbook/offerte/writeFields';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';
import { cellAt, hoog, kleineOfferte, typeAt, VANDAAG } from './offerteProef';

const { user } = openOfficeClient();
jest.setTimeout(120_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

test('lines are added, changed, moved and removed from the pane, and each change is taken back once', async () => {
  const sleutel = await kleineOfferte();
  const names = async () => (await readOfferte(sleutel)).document.regels.map(({ omschrijving }) => omschrijving);
  expect(await names()).toEqual(['Tafel', 'Lamp']);

  const staffel = { methode: 'heel', treden: [{ vanaf: '10', prijs: '9' }] } as const;
  const undoAdd = await addRegels(
    sleutel,
    [{ omschrijving: 'Kaars', aantal: '1', stuksprijs: '10', btw: hoog, staffel }],
    'r1',
  );
  const added = await readOfferte(sleutel);
  expect(added.document.regels[1]).toEqual({
    id: 'r3',
    omschrijving: 'Kaars',
    aantal: '1',
    stuksprijs: '10',
    btw: hoog,
    staffel,
  });
  expect(added.schade).toEqual([]);

  const undoChange = await changeRegel(sleutel, 'r2', { aantal: '4', kortingen: ['0.1', '0.05'], kostprijs: '5' });
  const changed = (await readOfferte(sleutel)).document.regels[2];
  expect([changed?.aantal, changed?.kortingen, changed?.kostprijs]).toEqual(['4', ['0.1', '0.05'], '5']);
  await undoChange();
  await undoChange();
  const asBefore = (await readOfferte(sleutel)).document.regels[2];
  expect([asBefore?.aantal, asBefore?.kortingen, asBefore?.kostprijs]).toEqual(['3', undefined, undefined]);

  const undoMove = await moveRegel(sleutel, 'r2', -2);
  expect(await names()).toEqual(['Lamp', 'Tafel', 'Kaars']);
  await undoMove();
  expect(await names()).toEqual(['Tafel', 'Kaars', 'Lamp']);

  const undoRemove = await removeRegel(sleutel, 'r1');
  expect(await names()).toEqual(['Kaars', 'Lamp']);
  await undoRemove();
  const back = (await readOfferte(sleutel)).document.regels[0];
  expect([back?.id, back?.omschrijving, back?.kostprijs]).toEqual(['r1', 'Tafel', '60']);

  await undoAdd();
  expect(await names()).toEqual(['Tafel', 'Lamp']);
});

test('what is typed in the sheet is what the pane reads, and an undo keeps clear of it', async () => {
  const sleutel = await kleineOfferte();
  const undo = await writeFields(sleutel, {
    betreft: 'Inrichting',
    'vracht.bedrag': '25',
    'voorwaarden.meegestuurd': true,
  });
  const { cells, document } = await readOfferte(sleutel);
  expect([document.betreft, document.vracht?.bedrag, document.voorwaarden.meegestuurd]).toEqual([
    'Inrichting',
    '25',
    true,
  ]);
  await typeAt(cells('betreft') ?? '', 'Andere inrichting');
  await typeAt(cells({ regel: 'r2', kolom: 'aantal' }) ?? '', 7);
  const read = await readOfferte(sleutel);
  expect([read.document.betreft, read.document.regels[1]?.aantal]).toEqual(['Andere inrichting', '7']);
  await expect(undo()).rejects.toMatchObject({ code: 'changed' });
  expect((await readOfferte(sleutel)).document.vracht?.bedrag).toBe('25');
});

test('texts that begin as a formula does stay texts, also when they are put back', async () => {
  const sleutel = await kleineOfferte();
  const hostile = ['=1+1', '+31 6 12345678', '-5%', '@SUM(A1)'];
  for (const text of hostile) {
    const undo = await writeFields(sleutel, { 'account.naam': text });
    const { document, cells, register } = await readOfferte(sleutel);
    expect([document.account.naam, register.account]).toEqual([text, text]);
    expect((await cellAt(cells('account.naam') ?? '')).value).toBe(text);
    const undoAgain = await writeFields(sleutel, { 'account.naam': 'Jansen' });
    await undoAgain();
    expect((await cellAt(cells('account.naam') ?? '')).value).toBe(text);
    await undo();
  }
  await changeRegel(sleutel, 'r1', { omschrijving: '=HYPERLINK("x")' });
  const { document, cells } = await readOfferte(sleutel);
  expect(document.regels[0]?.omschrijving).toBe('=HYPERLINK("x")');
  expect((await cellAt(cells({ regel: 'r1', kolom: 'omschrijving' }) ?? '')).value).toBe('=HYPERLINK("x")');
});

test('a line that was typed or pasted in the sheet gets an id of its own with the next change', async () => {
  const sleutel = await kleineOfferte();
  const { cells, document } = await readOfferte(sleutel);
  expect(document.regels[0]?.kostprijs).toBe('60');
  // A copy of the first line, pasted over the second with its id.
  await typeAt(cells({ regel: 'r2', kolom: 'omschrijving' }) ?? '', 'Tafel');
  await typeAt(cells({ regel: 'r2', kolom: 'regel' }) ?? '', 'r1');
  const pasted = (await readOfferte(sleutel)).document.regels;
  expect(pasted.map(({ id, kostprijs }) => [id, kostprijs])).toEqual([
    ['r1', '60'],
    ['r3', '60'],
  ]);
  await changeRegel(sleutel, 'r3', { aantal: '9' });
  const after = (await readOfferte(sleutel)).document.regels;
  expect(after.map(({ id, aantal, kostprijs }) => [id, aantal, kostprijs])).toEqual([
    ['r1', '2', '60'],
    ['r3', '9', '60'],
  ]);
});

test('discounts and surcharges make the block grow without touching the terms', async () => {
  const sleutel = await kleineOfferte();
  await writeFields(sleutel, { 'voorwaarden.levertijd': 'drie weken' });
  const kortingen = Array.from({ length: 14 }, (_, index) => ({
    omschrijving: `Korting ${index + 1}`,
    percentage: '0.01',
  }));
  const undo = await writeAanpassingen(sleutel, { kortingen, toeslagen: [{ omschrijving: 'Spoed', bedrag: '15' }] });
  const { document, schade, register } = await readOfferte(sleutel);
  expect([document.kortingen?.length, document.toeslagen?.length]).toEqual([14, 1]);
  expect(document.voorwaarden.levertijd).toBe('drie weken');
  expect(schade).toEqual([]);
  // 237.50 less 14 times 2.38, and 15.00 more.
  expect(register.bedrag).toBe('219.18');
  await undo();
  expect((await readOfferte(sleutel)).register.bedrag).toBe('237.50');
});

test('two offertes at once keep apart, under the names that people give their sheets', async () => {
  const first = await kleineOfferte();
  const second = await createOfferte({ taal: 'en', vandaag: VANDAAG, account: { naam: 'Acme' } });
  expect(second).toEqual({ nummer: 'OFF-2026-0002', versie: 1 });
  user.renameSheet('Offerte 0001', 'Voor Linde');
  await addRegels(second, [{ omschrijving: 'Chair', aantal: '1', stuksprijs: '80', btw: hoog }]);
  await changeRegel(first, 'r1', { aantal: '5' });
  const [one, two] = [await readOfferte(first), await readOfferte(second)];
  expect(one.bladen.brief).toBe('Voor Linde');
  expect(one.document.regels.map(({ aantal }) => aantal)).toEqual(['5', '3']);
  expect(two.document.regels.map(({ omschrijving }) => omschrijving)).toEqual(['Chair']);
  expect([one.schade, two.schade]).toEqual([[], []]);
  expect([one.register.bedrag, two.register.bedrag]).toEqual(['537.50', '80.00']);
});
