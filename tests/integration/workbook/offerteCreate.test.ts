import { createOfferte } from '../../../src/workbook/offerte/createOfferte';
import { createVoorbeeldofferte } from '../../../src/workbook/offerte/createVoorbeeldofferte';
import { openOfferteboek } from '../../../src/workbook/offerte/openOfferteboek';
import { readOfferte } from '../../../src/workbook/offerte/readOfferte';
import { voorbeelddocument } from '../../../src/calc/offerte/leven/voorbeelddocument';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';
import { VANDAAG } from './offerteProef';

const { host } = openOfficeClient();
// A letter is some hundreds of cells and rules, and the spreadsheet in Node draws none of them fast.
jest.setTimeout(120_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

/** How often the pane spoke with Excel during some work; giving back what each of two runs kept is not waited for. */
async function syncsOf(work: () => Promise<unknown>): Promise<number> {
  const before = host.bridge.batches;
  await work();
  return host.bridge.batches - before - 2;
}

/** Cells keep no zeros behind a figure, and a line is a product when it does not say otherwise. */
const asRead = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) => {
      if (key === 'soort' && each === 'product') return undefined;
      return typeof each === 'string' && /^\d+\.\d+$/.test(each) ? String(Number(each)) : each;
    }),
  );

test('an empty workbook has no offertes, and opening makes nothing', async () => {
  expect(await openOfferteboek()).toEqual({
    offertes: [],
    artikelen: [],
    schade: [],
    isAlleenLezen: false,
    bladen: {},
  });
});

test('a new offerte is read back as it was made', async () => {
  const sleutel = await createOfferte({
    taal: 'nl',
    vandaag: VANDAAG,
    account: { naam: 'Studio Linde' },
    betreft: 'Koffie',
  });
  expect(sleutel).toEqual({ nummer: 'OFF-2026-0001', versie: 1 });
  const { document, status, bladen, schade, register } = await readOfferte(sleutel);
  expect(schade).toEqual([]);
  expect([document.account.naam, document.betreft, document.datum, status]).toEqual([
    'Studio Linde',
    'Koffie',
    VANDAAG,
    'concept',
  ]);
  expect(bladen).toEqual({ brief: 'Offerte 0001', intern: 'Intern 0001' });
  expect(register.account).toBe('Studio Linde');
});

test.each(['nl', 'en'] as const)('the example is read back whole (%s)', async (taal) => {
  const sleutel = await createVoorbeeldofferte(taal, VANDAAG);
  const { document, schade, register } = await readOfferte(sleutel);
  expect(schade).toEqual([]);
  expect(asRead(document)).toEqual(asRead(voorbeelddocument(sleutel, taal, VANDAAG)));
  expect(register.bedrag).not.toBe('');
});

test('opening and creating take six syncs at most', async () => {
  for (let time = 0; time < 2; time++) {
    expect(
      await syncsOf(async () => {
        await openOfferteboek();
        await createOfferte({ taal: 'nl', vandaag: VANDAAG });
      }),
    ).toBeLessThanOrEqual(6);
  }
});
