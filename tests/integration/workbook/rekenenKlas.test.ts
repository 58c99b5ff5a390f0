import type { Klasopdracht } from '../../../src/calc/rekenen/klas';
import type { SheetPlan } from '../../../src/workbook/plan';
import { writePlans } from '../../../src/workbook/files/writePlans';
import { klasbestanden } from '../../../src/workbook/rekenen/bestanden/klasbestanden';
import { createKlas } from '../../../src/workbook/rekenen/createKlas';
import { importLeerlingbestanden } from '../../../src/workbook/rekenen/importLeerlingbestanden';
import { leerlingblad } from '../../../src/workbook/rekenen/leerlingblad';
import { leerlingopgaven } from '../../../src/workbook/rekenen/leerlingopgaven';
import { openRekenboek } from '../../../src/workbook/rekenen/openRekenboek';
import { opgaveplaatsen, type Opgaveplaats } from '../../../src/workbook/rekenen/opgaveplaatsen';
import { readKlas } from '../../../src/workbook/rekenen/readKlas';
import { MEESTE_BLADEN } from '../../../src/workbook/rekenen/rekenboek';
import { reissueLeerling } from '../../../src/workbook/rekenen/reissueLeerling';
import { writeKlasblad } from '../../../src/workbook/rekenen/writeKlasblad';
import { KOP_ROWS } from '../../workbook/rekenen/opgaven';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';

const { host } = openOfficeClient();
jest.setTimeout(120_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

const klas: Klasopdracht = {
  klas: 'MAV3A',
  leerlingen: 3,
  cellen: ['X2-GHM', 'Y1-GHM'],
  aantal: 2,
  formule: 'mag',
  groot: false,
  uitgaven: {},
};

const plaatsenVan = (opdracht: Klasopdracht, leerling: string): readonly Opgaveplaats[] =>
  opgaveplaatsen(leerlingopgaven(opdracht, leerling).opgaven, KOP_ROWS);

/** Types an answer to each exercise of a sheet: what it gives of one. */
const vulIn = (blad: string, plaatsen: readonly Opgaveplaats[], antwoord: (plaats: Opgaveplaats) => unknown) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(blad);
    for (const plaats of plaatsen) sheet.getRange(plaats.antwoord).formulas = [[antwoord(plaats)]];
    await context.sync();
  });
const sheetNames = (): Promise<readonly string[]> =>
  Excel.run(async ({ workbook }) => {
    workbook.worksheets.load('items/name');
    await workbook.context.sync();
    return workbook.worksheets.items.map(({ name }) => name);
  });
const cellsOf = (blad: string): Promise<readonly (readonly unknown[])[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(blad).getUsedRange().load('values');
    await context.sync();
    return used.values;
  });

test('a class gets a sheet for each student, once, and what is on them makes the overview', async () => {
  const { bladen } = await createKlas(klas, 'bladen');
  expect(bladen).toEqual(['Opgaven 01 MAV3A', 'Opgaven 02 MAV3A', 'Opgaven 03 MAV3A']);
  expect((await createKlas(klas, 'bladen')).bladen).toEqual([]);
  const { klassen, opgavenbladen } = await openRekenboek();
  expect([klassen, opgavenbladen.length]).toEqual([[klas], 3]);
  await vulIn('Opgaven 01 MAV3A', plaatsenVan(klas, '01'), ({ opgave }) => opgave.antwoord);
  await vulIn(
    'Opgaven 02 MAV3A',
    plaatsenVan(klas, '02'),
    ({ opgave }) => opgave.fouten.find(({ actief }) => actief)?.waarde,
  );
  const before = host.bridge.batches;
  const { werk, bestanden } = await readKlas(klas);
  expect(host.bridge.batches - before).toBeLessThanOrEqual(4);
  expect(bestanden.map(({ leerling, nagekeken }) => [leerling, nagekeken])).toEqual([
    ['01', 2],
    ['02', 2],
    ['03', 0],
  ]);
  const { blad } = await writeKlasblad(klas, werk);
  const cells = await cellsOf(blad);
  expect(cells.find(([leerling]) => leerling === '01')?.slice(-2)).toEqual([2, 2]);
  expect(cells.find(([leerling]) => leerling === '02')?.slice(-2)).toEqual([0, 2]);
  // Handed in again: the same sheet, and a note beside the table stays.
  await vulIn('Opgaven 02 MAV3A', plaatsenVan(klas, '02'), ({ opgave }) => opgave.antwoord);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(blad).getRange('Z5').values = [['belt nog']];
    await context.sync();
  });
  expect(await writeKlasblad(klas, (await readKlas(klas)).werk)).toEqual({ blad });
  const again = await cellsOf(blad);
  expect(
    again
      .find(([leerling]) => leerling === '02')
      ?.slice(0, 5)
      .slice(-2),
  ).toEqual([2, 2]);
  expect(again.flat()).toContain('belt nog');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('ACC_Klas_MAV3A').columns.getItem('Goed').delete();
    await context.sync();
  });
  expect(await writeKlasblad(klas, werk)).toEqual({ blad: `${blad} 2` });
});

test('a student gets new exercises, and the old sheet stays under another name', async () => {
  await createKlas(klas, 'bladen');
  const { opdracht, blad } = await reissueLeerling(klas, '02');
  expect([opdracht.uitgaven, blad]).toEqual([{ '02': 1 }, 'Opgaven 02 MAV3A']);
  expect(await sheetNames()).toContain('Opgaven 02 MAV3A oud');
  const { klassen, opgavenbladen } = await openRekenboek();
  expect(klassen).toEqual([opdracht]);
  const seeds = (naam: string) => opgavenbladen.find((een) => een.blad === naam)?.seeds ?? [];
  expect(seeds('Opgaven 02 MAV3A').every((seed) => seed.includes('|101·v1'))).toBe(true);
  expect(seeds('Opgaven 02 MAV3A oud').every((seed) => seed.includes('|1·v1'))).toBe(true);
  expect((await readKlas(opdracht)).bestanden.map(({ naam }) => naam)).toEqual([
    'Opgaven 01 MAV3A',
    'Opgaven 02 MAV3A',
    'Opgaven 03 MAV3A',
  ]);
});

test('a student who got new exercises as often as there are numbers for gets no more', async () => {
  await createKlas(klas, 'bestanden');
  const vaak = { ...klas, uitgaven: { '02': 8 } };
  const { opdracht } = await reissueLeerling(vaak, '02');
  expect(opdracht.uitgaven).toEqual({ '02': 9 });
  await expect(reissueLeerling(opdracht, '02')).rejects.toMatchObject({ code: 'reissuesUsedUp' });
  expect((await openRekenboek()).klassen).toEqual([opdracht]);
});

test('the secret of a class stands nowhere in the workbook, and is asked for where exercises are drawn', async () => {
  const geheim = 'zeemeermin';
  const { bladen } = await createKlas({ ...klas, geheim }, 'bladen');
  const [bewaard] = (await openRekenboek()).klassen;
  expect(bewaard).toEqual({ ...klas, controlecode: expect.stringMatching(/^[A-Z]{4}$/) });
  expect(JSON.stringify(await Promise.all(bladen.map(cellsOf)))).not.toContain(geheim);
  await expect(readKlas(klas)).rejects.toMatchObject({ code: 'secretNeeded' });
  await expect(reissueLeerling({ ...klas, geheim: 'ander' }, '01')).rejects.toMatchObject({ code: 'secretWrong' });
  await vulIn(bladen[0] ?? '', plaatsenVan({ ...klas, geheim }, '01'), ({ opgave }) => opgave.antwoord);
  const { werk } = await readKlas({ ...klas, geheim });
  expect(werk[0]?.antwoorden.map(({ oordeel }) => oordeel.code)).toEqual(['GOED', 'GOED']);
});

test('a class that is too large for sheets is refused before anything is made', async () => {
  const groot = { ...klas, leerlingen: MEESTE_BLADEN + 1 };
  await expect(createKlas(groot, 'bladen')).rejects.toMatchObject({ code: 'tooManySheets' });
  expect([await sheetNames(), (await openRekenboek()).klassen]).toEqual([['Sheet1'], []]);
  expect(await createKlas(groot, 'bestanden')).toEqual({ bladen: [] });
  expect((await openRekenboek()).klassen).toEqual([groot]);
});

/** The file of a student, with answers filled in and givens as they are then. */
function ingevuld(leerling: string, antwoord: (plaats: Opgaveplaats) => string | number, givens?: number): Uint8Array {
  const plan = leerlingblad(klas, leerling);
  const blocks: SheetPlan['blocks'] = plaatsenVan(klas, leerling).flatMap((plaats) => {
    const inhoud = antwoord(plaats);
    const cell = typeof inhoud === 'string' && inhoud.startsWith('=') ? { formula: inhoud, value: 1 } : inhoud;
    return [
      { at: plaats.antwoord, rows: [[cell]] },
      ...(givens === undefined ? [] : [{ at: Object.values(plaats.gegevens)[0] ?? '', rows: [[givens]] }]),
    ];
  });
  return writePlans([{ ...plan, blocks: [...plan.blocks, ...blocks] }]);
}

test('files of students are judged together, each says what became of it, and nothing is left in the workbook', async () => {
  const before = await sheetNames();
  const formule = ({ opgave, boven }: Opgaveplaats) =>
    opgave.blad.formule.en.replace(
      /([A-G])(\d+)/g,
      (_, column: string, row: string) => `${column}${Number(row) + boven}`,
    );
  const [leeg] = [...klasbestanden(klas)];
  const { werk, bestanden } = await importLeerlingbestanden(klas, [
    { naam: '01.xlsx', bytes: ingevuld('01', formule) },
    { naam: '02.xlsx', bytes: ingevuld('02', ({ opgave }) => opgave.antwoord, 1) },
    { naam: 'kapot.xlsx', bytes: new Uint8Array([1, 2, 3]) },
    { naam: 'leeg.xlsx', bytes: leeg?.bytes ?? new Uint8Array() },
    { naam: 'andere klas.xlsx', bytes: [...klasbestanden({ ...klas, klas: 'MAV3B' })][0]?.bytes ?? new Uint8Array() },
    { naam: '09.xlsx', bytes: [...klasbestanden({ ...klas, leerlingen: 9 })][8]?.bytes ?? new Uint8Array() },
  ]);
  expect(bestanden.map(({ naam, reden, nagekeken, gewijzigd }) => [naam, reden, nagekeken, gewijzigd])).toEqual([
    ['01.xlsx', undefined, 2, 0],
    ['02.xlsx', undefined, 2, 2],
    ['kapot.xlsx', 'unreadable', 0, 0],
    ['leeg.xlsx', 'twice', 0, 0],
    ['andere klas.xlsx', 'otherClass', 0, 0],
    ['09.xlsx', 'otherStudent', 0, 0],
  ]);
  expect(werk.map(({ leerling, antwoorden }) => [leerling, ...antwoorden.map(({ oordeel }) => oordeel.code)])).toEqual([
    ['01', 'GOED', 'GOED'],
    ['02', 'GEGEVEN-GEWIJZIGD', 'GEGEVEN-GEWIJZIGD'],
  ]);
  expect(await sheetNames()).toEqual(before);
});
