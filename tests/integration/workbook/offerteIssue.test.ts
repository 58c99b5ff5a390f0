import { addRegels } from '../../../src/workbook/offerte/addRegels';
import { changeRegel } from '../../../src/workbook/offerte/changeRegel';
import { changeStatus } from '../../../src/workbook/offerte/changeStatus';
import { createOrder } from '../../../src/workbook/offerte/createOrder';
import { createVersie } from '../../../src/workbook/offerte/createVersie';
import { issueOfferte } from '../../../src/workbook/offerte/issueOfferte';
import { openAccountkopie } from '../../../src/workbook/offerte/openAccountkopie';
import { openOfferteboek } from '../../../src/workbook/offerte/openOfferteboek';
import { readOfferte } from '../../../src/workbook/offerte/readOfferte';
import { writeFields } from '../../../src/workbook/offerte/writeFields';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';
import { cellAt, hoog, kleineOfferte, typeAt, VANDAAG, vulAan } from './offerteProef';

openOfficeClient();
jest.setTimeout(180_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

/** All formulas of a sheet. */
const formulasOn = (sheet: string): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('formulas');
    await context.sync();
    return used.formulas.flat().filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));
  });

test('what was brought out computes nothing of ours, is protected, and goes on as a new version or an order', async () => {
  const sleutel = await kleineOfferte();
  await vulAan(sleutel);
  await writeFields(sleutel, { 'intern.minMarge': '0.9' });
  await expect(issueOfferte(sleutel, VANDAAG)).rejects.toMatchObject({ code: 'blocked' });
  await writeFields(sleutel, { 'intern.goedgekeurdDoor': 'Marja' });
  const before = await readOfferte(sleutel);
  expect(before.register.bedrag).toBe('237.50');
  await issueOfferte(sleutel, VANDAAG);

  const issued = await readOfferte(sleutel);
  expect([issued.status, issued.isVergrendeld, issued.schade]).toEqual(['uitgebracht', true, []]);
  expect(issued.document).toEqual(before.document);
  expect([issued.register.bedrag, issued.register.marge]).toEqual([before.register.bedrag, before.register.marge]);
  for (const blad of [issued.bladen.brief, issued.bladen.intern]) {
    expect((await formulasOn(blad)).filter((formula) => formula.includes('ACCOUNT.'))).toEqual([]);
  }
  await expect(changeRegel(sleutel, 'r1', { aantal: '3' })).rejects.toMatchObject({ code: 'locked' });
  await expect(writeFields(sleutel, { betreft: 'x' })).rejects.toMatchObject({ code: 'locked' });
  await expect(createOrder(sleutel, VANDAAG)).rejects.toMatchObject({ code: 'notAllowed' });

  const kopie = await openAccountkopie(sleutel, 'blad');
  expect(await formulasOn(kopie.blad ?? '')).toEqual([]);

  await changeStatus(sleutel, 'geaccepteerd');
  const { blad } = await createOrder(sleutel, VANDAAG);
  expect(await formulasOn(blad)).toEqual([]);
});

test('a next version begins with what the old one said, and the old one is replaced', async () => {
  const sleutel = await kleineOfferte();
  await expect(createVersie(sleutel, VANDAAG)).rejects.toMatchObject({ code: 'notAllowed' });
  await vulAan(sleutel);
  await issueOfferte(sleutel, VANDAAG);
  const next = await createVersie(sleutel, '2026-12-01');
  expect(next).toEqual({ nummer: sleutel.nummer, versie: 2 });
  const [old, now] = [await readOfferte(sleutel), await readOfferte(next)];
  expect([old.status, now.status, now.bladen.brief]).toEqual(['vervangen', 'concept', 'Offerte 0001-2']);
  expect(now.document.regels).toEqual(old.document.regels);
  expect([now.document.datum, now.schade]).toEqual(['2026-12-01', []]);
  await addRegels(next, [{ omschrijving: 'Kruk', aantal: '1', stuksprijs: '20', btw: hoog }]);
  expect((await openOfferteboek()).offertes.map(({ versie, bedrag }) => [versie, bedrag])).toEqual([
    [1, '237.50'],
    [2, '257.50'],
  ]);
});

test('bringing out is refused while a cell of ours has no result', async () => {
  const sleutel = await kleineOfferte();
  await vulAan(sleutel);
  const { bladen } = await readOfferte(sleutel);
  await typeAt(`'${bladen.intern}'!P3`, '=ACCOUNT.BESTAATNIET(1)');
  await expect(issueOfferte(sleutel, VANDAAG)).rejects.toMatchObject({ code: 'unresolved' });
  expect((await cellAt(`'${bladen.intern}'!P3`)).value).toBe('#NAME?');
});

test('a status follows the life of an offerte, and is taken back', async () => {
  const sleutel = await kleineOfferte();
  await expect(changeStatus(sleutel, 'geaccepteerd')).rejects.toMatchObject({ code: 'notAllowed' });
  const undo = await changeStatus(sleutel, 'ter controle', {
    kans: '0.50',
    volgendeActie: 'bellen',
    actiedatum: '2026-12-03',
  });
  const { register } = await readOfferte(sleutel);
  expect([register.status, register.kans, register.volgendeActie, register.actiedatum]).toEqual([
    'ter controle',
    '0.5',
    'bellen',
    '2026-12-03',
  ]);
  await undo();
  expect((await readOfferte(sleutel)).register).toMatchObject({ status: 'concept', kans: '', volgendeActie: '' });
});
