import { cellen, domeinen, niveaus, type Cel } from '../../../src/calc/rekenen/cel';
import { misconcepties } from '../../../src/calc/rekenen/misconcepties';
import type { Klasoverzicht } from '../../../src/calc/rekenen/klasoverzicht';
import type { Boekpoging } from '../../../src/workbook/rekenen/rekenboek';
import { klasblad } from '../../../src/workbook/rekenen/sheets/klasblad';
import { voortgangblad } from '../../../src/workbook/rekenen/sheets/voortgangblad';
import { cellenVan } from './opgaven';

const poging = (template: string, dag: number, antwoord = '12'): Boekpoging => ({
  template,
  seed: `MAV3A|07|${template}|1·v1`,
  antwoord,
  oordeel: 'goed',
  goed: true,
  code: 'GOED',
  hint: false,
  poging: 1,
  datum: `2026-11-${dag}`,
  dag: 46_000 + dag,
});
const leerling = { klas: 'MAV3A', leerling: '07' };
/** Where the matrix says how far a student is with a cell. */
const statusplaats = (cel: Cel): string => {
  const column = domeinen.findIndex((domein) => cel.endsWith(`-${domein}`));
  const row = [...niveaus].reverse().findIndex((niveau) => cel.startsWith(niveau));
  return `${'BCDE'.charAt(column)}${6 + row}`;
};

describe('the progress of a student', () => {
  const pogingen = [poging('X2-GHM-01', 10), poging('X2-GHM-02', 11), poging('X2-GHM-01', 12), poging('Y1-VV-06', 13)];
  const plan = voortgangblad(leerling, pogingen, 'nl');
  const cells = cellenVan(plan);

  test('has the rows and columns of the dossier, the highest level first', () => {
    expect([6, 7, 8, 9, 10, 11].map((row) => cells.get(`A${row}`))).toEqual([...niveaus].reverse());
    expect([...'BCDE'].map((letter) => cells.get(`${letter}5`))).toHaveLength(domeinen.length);
  });

  test('says in words how far the student is, and of the other cells nothing', () => {
    const said = Object.fromEntries(cellen.map((cel) => [cel, cells.get(statusplaats(cel))])) as Record<Cel, unknown>;
    expect(said).toMatchObject({ 'X2-GHM': 'voorlopig beheerst', 'Y1-VV': 'bezig', 'X1-GHM': 'niet gestart' });
    const asked = new Set(cellen.map(statusplaats));
    const others = [...'BCDE'].flatMap((letter) => [6, 7, 8, 9, 10, 11].map((row) => `${letter}${row}`));
    const empty = others.filter((at) => !asked.has(at));
    expect(empty).toHaveLength(24 - cellen.length);
    expect(new Set(empty.map((at) => cells.get(at)))).toEqual(new Set(['–']));
    const grey = plan.styles.filter(({ style }) => typeof style === 'object' && style.fill === '#E7E6E6');
    expect(grey.map(({ range }) => range).sort()).toEqual([...empty].sort());
  });

  test('counts what was practised before the student told a class, and nothing of another student', () => {
    const seeds = ['oefenen|01|X2-GHM-01|1001', 'MAV3A·BCDF|07|X2-GHM-02|1', 'MAV3A|07|X2-GHM-03|1'];
    const gemaakt = (...van: readonly string[]) =>
      van.map((seed): Boekpoging => ({ ...poging(seed.split('|')[2] ?? '', 10), seed }));
    const said = (...van: readonly string[]) =>
      cellenVan(voortgangblad(leerling, gemaakt(...van), 'nl')).get(statusplaats('X2-GHM'));
    expect(said(...seeds)).toBe('voorlopig beheerst');
    expect(said(...seeds.slice(0, 2), 'MAV3A|08|X2-GHM-03|1')).toBe('bezig');
    expect(said(...seeds.slice(0, 2), 'MAV3A·lang|07|X2-GHM-03|1')).toBe('bezig');
  });

  test('keeps the log of attempts in a table, as it was typed', () => {
    const typed = voortgangblad(leerling, [poging('X2-GHM-01', 10, '=B2*1,21')], 'nl');
    const [table] = typed.tables ?? [];
    expect([table?.name, table?.range]).toEqual(['ACC_Pogingen', 'A15:I16']);
    expect([...'BCDEFGI'].map((letter) => cellenVan(typed).get(`${letter}16`))).toEqual([
      'X2-GHM',
      'X2-GHM-01',
      'MAV3A|07|X2-GHM-01|1·v1',
      '=B2*1,21',
      'goed',
      'GOED',
      1,
    ]);
  });

  test('prints all of the log, however long it grows', () => {
    expect(plan.page?.area).toBe('A:I');
  });

  test('has a table for attempts before there are any', () => {
    const empty = voortgangblad({ ...leerling, klas: '=MAV' }, [], 'en');
    expect(empty.tables?.[0]?.range).toBe('A15:I16');
    expect(cellenVan(empty).get('B3')).toBe('=MAV');
    expect(cellenVan(empty).get(statusplaats('X1-VV'))).toBe('not started');
  });
});

describe('the overview of a class', () => {
  const overzicht: Klasoverzicht = {
    klas: 'MAV 3A/2',
    cellen: ['X2-GHM', 'Y1-GHM'],
    rijen: [
      {
        leerling: '01',
        cellen: {
          'X2-GHM': { status: 'bezig', goed: 4, gemaakt: 6, onleesbaar: 0 },
          'Y1-GHM': { status: 'niet gestart', goed: 0, gemaakt: 0, onleesbaar: 0 },
        },
        goed: 4,
        gemaakt: 6,
      },
      { leerling: '02', cellen: {}, goed: 0, gemaakt: 0 },
    ],
    fouten: { 'X2-GHM': [{ code: 'BTW-AF', naam: 'Btw eraf gehaald', aantal: 3, leerlingen: 2 }] },
  };
  const plan = klasblad(overzicht, 'nl');
  const cells = cellenVan(plan);

  test('has a row for each student and only the cells of the class, to filter', () => {
    const [students] = plan.tables ?? [];
    expect(students).toMatchObject({ range: 'A4:E6', filter: true });
    expect(students?.columns.map(({ header }) => header)).toEqual(['Leerling', 'X2-GHM', 'Y1-GHM', 'Goed', 'Gemaakt']);
    expect([...'ABCDE'].map((letter) => cells.get(`${letter}5`))).toEqual(['01', 'bezig · 4 van 6', '–', 4, 6]);
    expect([...'ABC'].map((letter) => cells.get(`${letter}6`))).toEqual(['02', '–', '–']);
  });

  test('names the mistakes below it, with how often and of how many', () => {
    const [, mistakes] = plan.tables ?? [];
    expect(mistakes).toMatchObject({ range: 'A11:E12', filter: true });
    expect([...'ABCDE'].map((letter) => cells.get(`${letter}12`))).toEqual([
      'X2-GHM',
      'Btw eraf gehaald',
      'BTW-AF',
      3,
      2,
    ]);
  });

  test('has each mistake on one line, and prints both tables however long they grow', () => {
    const longest = Math.max(...Object.values(misconcepties).map(({ naam }) => naam.length));
    expect(plan.columnWidths[1]).toBeGreaterThan(longest * 5);
    expect(plan.styles.filter(({ style }) => typeof style === 'object' && style.wrap)).toEqual([]);
    expect(plan.page).toMatchObject({ area: 'A:E', breaks: [] });
  });

  test('tells who handed in nothing that can be read from who handed in nothing', () => {
    const cel = { status: 'niet gestart', goed: 0, gemaakt: 0 } as const;
    const rij = { leerling: '01', goed: 0, gemaakt: 0 };
    const gemaakt = { 'X2-GHM': { ...cel, onleesbaar: 3 }, 'Y1-GHM': { ...cel, onleesbaar: 0 } };
    const held = cellenVan(klasblad({ ...overzicht, rijen: [{ ...rij, cellen: gemaakt }] }, 'nl'));
    expect([held.get('B5'), held.get('C5')]).toEqual(['ingeleverd, niets leesbaar', '–']);
    expect(held.get('A3')).toMatch(/^Ingeleverd, niets leesbaar: /);
  });

  test('gives its tables names that Excel takes, of this class', () => {
    expect(plan.tables?.map(({ name }) => name)).toEqual(['ACC_Klas_MAV_3A_2', 'ACC_Klasfouten_MAV_3A_2']);
  });

  test('is there before anybody handed in', () => {
    const empty = cellenVan(klasblad({ ...overzicht, rijen: [], fouten: {} }, 'en'));
    expect([...empty.values()]).toContain('No mistakes known yet');
  });
});
