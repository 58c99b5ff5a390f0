import type { Klasopdracht } from '../../../src/calc/rekenen/klas';
import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';
import type { SheetPlan } from '../../../src/workbook/plan';
import { writePlans } from '../../../src/workbook/files/writePlans';
import { klasbestanden } from '../../../src/workbook/rekenen/bestanden/klasbestanden';
import { createKlas } from '../../../src/workbook/rekenen/createKlas';
import { importLeerlingbestanden } from '../../../src/workbook/rekenen/importLeerlingbestanden';
import type { Boekpoging } from '../../../src/workbook/rekenen/rekenboek';
import { voortgangblad } from '../../../src/workbook/rekenen/sheets/voortgangblad';
import { leerlingblad } from '../../../src/workbook/rekenen/leerlingblad';
import { leerlingopgaven } from '../../../src/workbook/rekenen/leerlingopgaven';
import { openRekenboek } from '../../../src/workbook/rekenen/openRekenboek';
import { opgaveplaatsen, type Opgaveplaats } from '../../../src/workbook/rekenen/opgaveplaatsen';
import { readKlas } from '../../../src/workbook/rekenen/readKlas';
import { removeKlas } from '../../../src/workbook/rekenen/removeKlas';
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

const activeSheet = (): Promise<string> =>
  Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return active.name;
  });

test('a class that is taken from the list leaves its sheets, and can be made again', async () => {
  await createKlas(klas, 'bladen');
  await removeKlas('MAV3A');
  const { klassen, opgavenbladen } = await openRekenboek();
  expect([klassen, opgavenbladen.length]).toEqual([[], 3]);
  expect((await createKlas(klas, 'bladen')).bladen).toEqual([]);
});

test('a class gets a sheet for each student, once, and what is on them makes the overview', async () => {
  const active = await activeSheet();
  const { bladen } = await createKlas(klas, 'bladen');
  expect(await activeSheet()).toBe(active);
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

test('a class that is here already keeps its exercises, and a secret is asked for when it is made again', async () => {
  await createKlas(klas, 'bestanden');
  const anders: readonly Partial<Klasopdracht>[] = [
    { aantal: 3 },
    { cellen: ['X2-GHM'] },
    { formule: 'verplicht' },
    { uitgaven: { '01': 1 } },
    { geheim: 'zeemeermin' },
    { leerlingen: 2 },
  ];
  for (const change of anders)
    await expect(createKlas({ ...klas, ...change }, 'bestanden')).rejects.toMatchObject({ code: 'classDiffers' });
  await createKlas({ ...klas, leerlingen: 4, cellen: [...klas.cellen].reverse() }, 'bestanden');
  expect((await openRekenboek()).klassen).toMatchObject([{ aantal: 2, leerlingen: 4 }]);
  const toets = { ...klas, klas: 'T', geheim: 'zeemeermin' };
  await createKlas(toets, 'bestanden');
  await expect(createKlas({ ...klas, klas: 'T' }, 'bestanden')).rejects.toMatchObject({ code: 'secretNeeded' });
  await expect(createKlas({ ...toets, geheim: 'ander' }, 'bestanden')).rejects.toMatchObject({ code: 'secretWrong' });
});

test('checking the sheets of a class tells how many it has had, and stops between them without a trace', async () => {
  const zes = { ...klas, leerlingen: 6 };
  const { bladen } = await createKlas(zes, 'bladen');
  for (const [index, blad] of bladen.entries())
    await vulIn(blad, plaatsenVan(zes, `0${index + 1}`), ({ opgave }) => `=${opgave.antwoord}+0`);
  const told: number[][] = [];
  const whole = await readKlas(zes, (...stand) => void told.push(stand));
  expect(told).toEqual([0, 4].map((gedaan) => [gedaan, 6]));
  expect(whole.bestanden.map(({ leerling, nagekeken }) => [leerling, nagekeken])).toEqual(
    bladen.map((_, index) => [`0${index + 1}`, 2]),
  );
  const before = await sheetNames();
  const stop = new Error('gestopt');
  await expect(readKlas(zes, (gedaan) => (gedaan > 0 ? Promise.reject(stop) : undefined))).rejects.toMatchObject({
    cause: stop,
  });
  expect(await sheetNames()).toEqual(before);
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

test('of a student who got new exercises the old file does not count, and neither does what the class never gave', async () => {
  const opdracht = { ...klas, uitgaven: { '01': 1 } };
  const goed = ({ opgave }: Opgaveplaats) => opgave.antwoord;
  const nieuw = [...klasbestanden(opdracht)][0]?.bytes ?? new Uint8Array();
  const ander = [...klasbestanden({ ...klas, cellen: ['X1-VV'] })][1]?.bytes ?? new Uint8Array();
  const { werk, bestanden } = await importLeerlingbestanden(opdracht, [
    { naam: 'oud.xlsx', bytes: ingevuld('01', goed) },
    { naam: 'nieuw.xlsx', bytes: nieuw },
    { naam: 'ander.xlsx', bytes: ander },
    { naam: '03.xlsx', bytes: ingevuld('03', goed) },
  ]);
  expect(bestanden.map(({ naam, reden }) => [naam, reden])).toEqual([
    ['oud.xlsx', 'oldExercises'],
    ['nieuw.xlsx', undefined],
    ['ander.xlsx', 'otherExercises'],
    ['03.xlsx', undefined],
  ]);
  expect(werk.map(({ leerling, antwoorden }) => [leerling, antwoorden.length])).toEqual([
    ['01', 0],
    ['03', 2],
  ]);
});

test('what a student’s own log calls right is judged again', async () => {
  const plaatsen = plaatsenVan(klas, '01');
  const [eerste] = plaatsen as [Opgaveplaats];
  const rij = (seed: string, antwoord: string, more: Partial<Boekpoging> = {}): Boekpoging => ({
    template: seed.split('|')[2] ?? '',
    seed: `${seed}·v1`,
    antwoord,
    oordeel: 'goed',
    goed: true,
    code: 'GOED',
    hint: false,
    poging: 1,
    datum: '2026-11-29',
    dag: 46_355,
    ...more,
  });
  const lager = eerste.opgave.blad.formule.en.replace(
    /([A-G])(\d+)/g,
    (_, column: string, row: string) => `${column}${Number(row) + eerste.boven}`,
  );
  const oefening = (nummer: number) => `MAV3A|01|X2-GHM-01|${nummer}`;
  const { antwoord: bedrag } = trekOpgave(oefening(1001));
  const log = [
    rij(eerste.opgave.seed, lager),
    rij(oefening(1001), String(bedrag)),
    rij(oefening(1001), String(bedrag)),
    rij(oefening(1002), '12345'),
    rij('oefenen|01|X2-GHM-01|1003', '=AFRONDEN(B2*(1+B3/100);2)'),
    rij(oefening(1004), '=12345'),
    rij('MAV3A|01|X2-GHM-99|1', '1'),
    rij('MAV3A|02|X2-GHM-01|1001', '1'),
  ];
  const bytes = writePlans([leerlingblad(klas, '01'), voortgangblad({ klas: 'MAV3A', leerling: '01' }, log, 'nl')]);
  const { werk } = await importLeerlingbestanden(klas, [{ naam: '01.xlsx', bytes }]);
  expect(werk[0]?.pogingen.map(({ goed, poging }) => [goed, poging])).toEqual([
    [true, 1],
    [true, 1],
    [true, 2],
    [false, 1],
    [true, 1],
    [false, 1],
  ]);
});
