import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';
import { applyPlan } from '../../../src/workbook/apply';
import { checkOpgavenblad } from '../../../src/workbook/rekenen/checkOpgavenblad';
import { createOefenblad } from '../../../src/workbook/rekenen/createOefenblad';
import { openRekenboek } from '../../../src/workbook/rekenen/openRekenboek';
import { opgaveplaatsen, type Opgaveplaats } from '../../../src/workbook/rekenen/opgaveplaatsen';
import { restoreGegevens } from '../../../src/workbook/rekenen/restoreGegevens';
import { opgavenblad } from '../../../src/workbook/rekenen/sheets/opgavenblad';
import { writeHint } from '../../../src/workbook/rekenen/writeHint';
import { writeLeerling } from '../../../src/workbook/rekenen/writeLeerling';
import { writePogingen } from '../../../src/workbook/rekenen/writePogingen';
import { KOP_ROWS } from '../../workbook/rekenen/opgaven';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';
import { cellAt, typeAt } from './offerteProef';

const { host, user } = openOfficeClient();
jest.setTimeout(120_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

const VANDAAG = '2026-11-29';
/** 411 euro and 21% of VAT: 497.31. */
const BTW = 'F1|2|X2-GHM-01|1';
/** Bought for 28, sold for 62: 54.8% margin. */
const MARGE = 'F1|1|Y1-GHM-04|1';
/** Five prices and a discount of 12.5%; the net ones are 292.25 together. */
const DOORVOEREN = 'F1|1|Y1-VV-06|1';

/** How often the pane spoke with Excel during some work; giving back what each run kept is not waited for. */
async function syncsOf(work: () => Promise<unknown>, runs: number): Promise<number> {
  const before = host.bridge.batches;
  await work();
  return host.bridge.batches - before - runs;
}

const onBlad = (blad: string, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(blad));
    await context.sync();
  });
/** A sheet under a head, as students get it. */
const maakBlad = (...seeds: readonly string[]): Promise<string> =>
  Excel.run(async (context) => {
    const plan = opgavenblad(seeds.map(trekOpgave), { klas: 'F1', leerling: '2', groot: false });
    applyPlan(context, plan, plan.title);
    await context.sync();
    return plan.title;
  });
const plaatsenOp = (boven: number, ...seeds: readonly string[]): readonly Opgaveplaats[] =>
  opgaveplaatsen(seeds.map(trekOpgave), boven);
const isBeveiligd = (blad: string): Promise<boolean> =>
  Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(blad);
    protection.load('protected');
    await context.sync();
    return protection.protected;
  });
const getoond = async (blad: string, cel: string): Promise<unknown> => (await cellAt(`'${blad}'!${cel}`)).value;
const codes = async (blad: string): Promise<readonly unknown[]> =>
  (await checkOpgavenblad(blad, {}, VANDAAG)).map(({ oordeel }) => oordeel?.code);

test('an empty workbook holds nothing of rekenen, and opening it makes nothing', async () => {
  expect(await syncsOf(openRekenboek, 1)).toBeLessThanOrEqual(2);
  const empty = { klas: '', leerling: '', pogingen: [], opgavenbladen: [], klassen: [], hints: [], schade: [] };
  expect(await openRekenboek()).toEqual(empty);
});

test('a student answers with a figure in any notation or with a formula, and a rate that is typed in is found out', async () => {
  const { blad } = await createOefenblad(BTW, 'nl');
  const [{ antwoord, oordeel }] = plaatsenOp(0, BTW) as [Opgaveplaats];
  const nagekeken = async (getypt: string | number) => {
    await typeAt(`'${blad}'!${antwoord}`, getypt);
    return [getypt, ...(await codes(blad)), await getoond(blad, oordeel)];
  };
  for (const goed of [497.31, "'497,31", "'€ 497,31", "'497.31", '=B2*(1+B3/100)'])
    expect(await nagekeken(goed)).toEqual([goed, 'GOED', '✓ Goed']);
  expect(await nagekeken('=B2*1.21')).toEqual(['=B2*1.21', 'FORMULE-VAST', '≈ Bijna']);
  expect((await nagekeken(8631))[2]).toBe('✗ Nog niet');
  expect(await nagekeken("'weet ik niet")).toEqual(["'weet ik niet", 'NIET-LEESBAAR', '? Niet te lezen']);
  const buiten = '=Sheet1!A1+497.31';
  expect(await nagekeken(buiten)).toEqual([buiten, 'VERWIJZING-BUITEN', '✗ Nog niet']);
  // Every answer that can be read was an attempt, and the same figure in another notation no new one.
  expect((await openRekenboek()).pogingen.map(({ antwoord: getypt, poging }) => [getypt, poging])).toEqual([
    ['497,31', 1],
    ['=B2*(1+B3/100)', 2],
    ['=B2*1.21', 3],
    ['8631', 4],
    [buiten, 5],
  ]);
});

test('percents are right as a number and as a share that is shown as percents', async () => {
  const { blad } = await createOefenblad(MARGE, 'nl');
  const [{ antwoord }] = plaatsenOp(0, MARGE) as [Opgaveplaats];
  const als = async (getypt: string, format: string) => {
    await onBlad(blad, (sheet) => {
      sheet.protection.unprotect();
      const cel = sheet.getRange(antwoord);
      cel.numberFormat = [[format]];
      cel.formulas = [[getypt]];
    });
    return (await codes(blad))[0];
  };
  expect(await als('=(B3-B2)/B3*100', '0.0')).toBe('GOED');
  expect(await als('=(B3-B2)/B3', '0.0%')).toBe('GOED');
  expect(await als('=(B3-B2)/B3', '0.0')).not.toBe('GOED');
});

test('a sheet with exercises is checked under its head, formulas that are filled down too, and its log holds each answer once', async () => {
  const blad = await maakBlad(BTW, DOORVOEREN, MARGE);
  const [btw, door, marge] = plaatsenOp(KOP_ROWS, BTW, DOORVOEREN, MARGE) as [Opgaveplaats, Opgaveplaats, Opgaveplaats];
  const { boven } = door;
  const vul = (korting: string) =>
    onBlad(blad, (sheet) => {
      const rows = [2, 3, 4, 5, 6].map((row) => [
        `=A${boven + row}*(1-${korting.replace('@', String(boven + row - 1))})`,
      ]);
      sheet.getRange(door.doorvoeren ?? '').formulas = rows;
      sheet.getRange(door.antwoord).formulas = [[`=SUM(${door.doorvoeren})`]];
    });
  await typeAt(`'${blad}'!${btw.antwoord}`, `=B${btw.boven + 2}*(1+B${btw.boven + 3}/100)`);
  await vul('E@');
  const first = await syncsOf(async () => expect(await codes(blad)).toEqual(['GOED', 'REF-RELATIEF', undefined]), 2);
  expect(first).toBeLessThanOrEqual(6);
  await vul(`$E$${boven + 1}`);
  const second = await syncsOf(async () => expect(await codes(blad)).toEqual(['GOED', 'GOED', undefined]), 2);
  expect(second).toBeLessThanOrEqual(5);
  expect([await getoond(blad, marge.oordeel), await isBeveiligd(blad)]).toEqual(['', true]);
  const { pogingen, opgavenbladen } = await openRekenboek();
  expect(pogingen.map(({ template, oordeel, poging }) => [template, oordeel, poging])).toEqual([
    ['X2-GHM-01', 'goed', 1],
    ['Y1-VV-06', 'fout', 1],
    ['Y1-VV-06', 'goed', 2],
  ]);
  user.renameSheet(blad, 'Van mij');
  await checkOpgavenblad('Van mij', {}, VANDAAG);
  expect((await openRekenboek()).pogingen).toEqual(pogingen);
  expect(opgavenbladen).toEqual([{ blad, seeds: [`${BTW}·v1`, `${DOORVOEREN}·v1`, `${MARGE}·v1`] }]);
});

test('where a right figure was typed and the formula is what the exercise is about, the formula is missed', async () => {
  const blad = await maakBlad(DOORVOEREN);
  const [{ antwoord }] = plaatsenOp(KOP_ROWS, DOORVOEREN) as [Opgaveplaats];
  await typeAt(`'${blad}'!${antwoord}`, 292.25);
  expect(await codes(blad)).toEqual(['FORMULE-ONTBREEKT']);
});

test('a sheet that asks for formulas does so wherever it is checked', async () => {
  const plan = opgavenblad([trekOpgave(BTW)], { klas: 'F1', leerling: '2', groot: false, formule: 'verplicht' });
  await Excel.run(async (context) => {
    applyPlan(context, plan, plan.title);
    await context.sync();
  });
  const [{ antwoord, boven }] = plaatsenOp(KOP_ROWS, BTW) as [Opgaveplaats];
  await typeAt(`'${plan.title}'!${antwoord}`, 497.31);
  expect(await codes(plan.title)).toEqual(['FORMULE-ONTBREEKT']);
  await typeAt(`'${plan.title}'!${antwoord}`, `=B${boven + 2}*(1+B${boven + 3}/100)`);
  expect(await codes(plan.title)).toEqual(['GOED']);
});

test('a given that was changed is told and costs nothing, and the exercise is itself again when it is put back', async () => {
  const { blad } = await createOefenblad(BTW, 'nl');
  const [{ antwoord, oordeel }] = plaatsenOp(0, BTW) as [Opgaveplaats];
  await typeAt(`'${blad}'!${antwoord}`, '=B2*(1+B3/100)');
  await onBlad(blad, (sheet) => {
    sheet.protection.unprotect();
    sheet.getRange('B2').values = [[100]];
    sheet.protection.protect();
  });
  const [een] = await checkOpgavenblad(blad, {}, VANDAAG);
  expect([een?.oordeel?.code, een?.oordeel?.goed, een?.gelogd]).toEqual(['GEGEVEN-GEWIJZIGD', false, false]);
  expect(await getoond(blad, oordeel)).toBe('✗ Nog niet');
  await restoreGegevens(blad, een?.seed ?? '');
  expect([await getoond(blad, 'B2'), await isBeveiligd(blad), ...(await codes(blad))]).toEqual([411, true, 'GOED']);
  expect((await openRekenboek()).pogingen.map(({ code }) => code)).toEqual(['GOED']);
});

test('an exercise of which all steps were seen in the pane does not count in a sheet either', async () => {
  await writeHint(BTW);
  await writeHint(`${BTW}·v1`);
  const { blad } = await createOefenblad(BTW, 'nl');
  const [{ antwoord }] = plaatsenOp(0, BTW) as [Opgaveplaats];
  await typeAt(`'${blad}'!${antwoord}`, 497.31);
  await checkOpgavenblad(blad, {}, VANDAAG);
  const { pogingen, hints } = await openRekenboek();
  expect([hints, pogingen.map(({ goed, hint, poging }) => [goed, hint, poging])]).toEqual([[BTW], [[true, true, 1]]]);
});

const eerstePoging = (seed: string) => ({
  template: seed.split('|')[2] ?? '',
  seed: `${seed}·v1`,
  antwoord: '1',
  oordeel: 'goed' as const,
  goed: true,
  code: 'GOED' as const,
  hint: false,
  poging: 1,
  datum: VANDAAG,
  dag: 46355,
});

test('progress is shown where the matrix stands by then, and what people typed beside it stays', async () => {
  await writeLeerling({ klas: 'F1', leerling: '2' });
  await writePogingen([eerstePoging('F1|2|X2-GHM-01|1'), eerstePoging('F1|2|X2-GHM-02|1')]);
  user.insertRowBefore('Voortgang', 1);
  await typeAt('Voortgang!F8', 'eigen notitie');
  const log = await writePogingen([eerstePoging('F1|2|X2-GHM-03|1'), eerstePoging('F1|9|X2-GHM-03|1')]);
  expect(log.length).toBe(4);
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Voortgang').getRange('A6:F12').load('values');
    await context.sync();
    return range.values;
  });
  expect(cells.find(([niveau]) => niveau === 'X2')?.slice(1, 3)).toEqual(['voorlopig beheerst', '–']);
  expect(cells.flat()).toContain('eigen notitie');
  expect(await openRekenboek()).toMatchObject({ klas: 'F1', leerling: '2', schade: [] });
});

test('the log says whose it is now, and keeps what somebody made of the number', async () => {
  const wie = async () => {
    const { values } = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Voortgang').getRange('A3:D3').load('values');
      await context.sync();
      return range;
    });
    return values[0];
  };
  await writeLeerling({ klas: 'F1', leerling: '02' });
  await writePogingen([eerstePoging('F1|02|X2-GHM-01|1')]);
  await writeLeerling({ klas: 'MAV3A', leerling: '07' });
  await writePogingen([eerstePoging('MAV3A|07|X2-GHM-01|1')]);
  expect(await wie()).toEqual(['Klas', 'MAV3A', 'Leerling', '07']);
  await typeAt('Voortgang!D3', '07 Noor');
  await writeLeerling({ klas: 'MAV3A', leerling: '08' });
  await writePogingen([eerstePoging('MAV3A|08|X2-GHM-01|1')]);
  expect(await wie()).toEqual(['Klas', 'MAV3A', 'Leerling', '07 Noor']);
});

test('what is damaged is told, and the rest is read and written all the same', async () => {
  const { blad } = await createOefenblad(BTW, 'nl');
  const [{ antwoord }] = plaatsenOp(0, BTW) as [Opgaveplaats];
  await typeAt(`'${blad}'!${antwoord}`, 497.31);
  await checkOpgavenblad(blad, {}, VANDAAG);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('ACC_Pogingen');
    table.name = 'Mijn_log';
    table.columns.getItem('Alle stappen gezien').delete();
    table.rows.add(undefined, [["'gisteren", '', '', "'geen code", "'12", 'goed', '', 1]]);
    await context.sync();
  });
  const { pogingen, schade } = await openRekenboek();
  expect(pogingen.map(({ template, goed }) => [template, goed])).toEqual([['X2-GHM-01', true]]);
  expect(schade.map(({ code, tekst }) => [code, tekst])).toEqual([
    ['columnMissing', 'hint'],
    ['notDate', 'gisteren'],
  ]);
  await typeAt(`'${blad}'!${antwoord}`, 12);
  await checkOpgavenblad(blad, {}, VANDAAG);
  expect((await openRekenboek()).pogingen.map(({ goed }) => goed)).toEqual([true, false]);
  user.deleteSheet('Voortgang');
  expect((await openRekenboek()).schade).toEqual([{ code: 'tableMissing', waar: '' }]);
  await checkOpgavenblad(blad, {}, VANDAAG);
  expect(await openRekenboek()).toMatchObject({ pogingen: [{ goed: false, poging: 1 }], schade: [] });
});
