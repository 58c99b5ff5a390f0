import type { Jaarkolom, Jaarpost } from '../../../src/calc/accountanalyse/account';
import { jaarbevindingen } from '../../../src/calc/accountanalyse/jaarbevindingen';
import { jaarbevindingtekst } from '../../../src/calc/accountanalyse/jaarbevindingtekst';
import { jaartotalen } from '../../../src/calc/accountanalyse/jaartotalen';
import { totalen } from '../../../src/calc/accountanalyse/analyse';
import { notations } from '../../../src/calc/notation';
import { jaarOverschrijvingen } from '../../../src/workbook/accountanalyse/jaarOverschrijvingen';
import { readAccount } from '../../../src/workbook/accountanalyse/readAccount';
import { writeAccountFields } from '../../../src/workbook/accountanalyse/writeAccountFields';
import { writeAccountRows } from '../../../src/workbook/accountanalyse/writeAccountRows';
import { writeJaarcijfers } from '../../../src/workbook/accountanalyse/writeJaarcijfers';
import { writeNormen } from '../../../src/workbook/accountanalyse/writeNormen';
import { openAccountboek } from '../../../src/workbook/accountanalyse/openAccountboek';
import { createAccount } from '../../../src/workbook/accountanalyse/createAccount';
import { openOfficeClient } from '../officeClient';
import { inKolommen, kleinAccount } from './accountProef';
import { pretendExcel } from './excelVersion';
import { cellAt, typeAt } from './offerteProef';

const { user } = openOfficeClient();
jest.setTimeout(240_000);
beforeEach(() => pretendExcel({ api: '1.15' }));

/** The remarks of the sheet with the annual figures: beside the years, the posts and the sums. */
const remarks = (taal: 'nl' | 'en' = 'nl'): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(taal === 'nl' ? 'Jaarcijfers 0001' : 'Annual figures 0001');
    const cells = sheet.getRange('H10:H46').load('values');
    await context.sync();
    const [head, ...others] = cells.values.map(([cell]) => String(cell));
    const ofYears = (head ?? '').replace(/^[^:]*(?:: |$)/, '');
    return [ofYears, ...others].filter((text) => text !== '');
  });

/** All sentences about figures that calc finds, in the signs that the spreadsheet in Node writes. */
const found = (jaren: readonly Jaarkolom[], taal: 'nl' | 'en' = 'nl'): readonly string[] =>
  jaarbevindingen(jaren).map((bevinding) => jaarbevindingtekst(bevinding, notations.en, taal));

const inOrder = (texts: readonly string[]): string => [...texts].sort().join(' ');
/** The sentences in any order: the sheet has them by row, calc by year. */
const sentences = (texts: readonly string[]): string =>
  inOrder(texts.flatMap((text) => text.split(/(?<=[.?)]) (?=[A-Z"])/)));

test('annual figures that are right have no remarks, and add up', async () => {
  const nummer = await kleinAccount([2022, 2023, 2024]);
  const { account, cells } = await readAccount(nummer);
  expect([await remarks(), found(account.jaren)]).toEqual([[], []]);
  const sums = jaartotalen(account.jaren);
  for (const totaal of totalen) {
    const shown = await Promise.all(
      [0, 1, 2, 3].map(async (kolom) => (await cellAt(cells({ soort: 'totaal', totaal, kolom }) ?? '')).value),
    );
    expect([totaal, ...shown]).toEqual([totaal, ...sums[totaal].slice(0, 4)]);
  }
});

test('a missing figure is n.b. in the sums that need it, never 0', async () => {
  const nummer = await kleinAccount([2024]);
  await writeJaarcijfers(nummer, [{ waar: 'voorraden', kolom: 0, inhoud: '' }]);
  const { account, cells } = await readAccount(nummer);
  expect(account.jaren[0]?.cijfers.voorraden).toBe('');
  const shown = await Promise.all(
    totalen.map(async (totaal) => (await cellAt(cells({ soort: 'totaal', totaal, kolom: 0 }) ?? '')).value),
  );
  expect(shown).toEqual([400_000, 'n.b.', 'n.b.', 800_000, 'n.b.']);
  expect(Object.values(jaartotalen(account.jaren)).map(([first]) => first)).toEqual([400_000, '', '', 800_000, '']);
});

const bad: readonly (readonly [string, readonly (readonly [Jaarpost | 'jaar', number, string | number])[]])[] = [
  ['a balance that does not balance', [['liquideMiddelen', 1, 31_500.25]]],
  ['text in a cell for money', [['omzet', 0, 'circa 5 ton']]],
  ['a negative stock', [['voorraden', 1, -200_000]]],
  ['creditors above the current liabilities', [['crediteuren', 0, 260_000]]],
  ['a result that does not follow from its parts', [['overigeKosten', 1, 41_000.5]]],
  ['a result before tax that does not follow', [['rentelasten', 0, 12_000]]],
  ['a year in thousands', [['omzet', 1, 1_200]]],
  ['a year that is there twice', [['jaar', 1, 2023]]],
  ['a year that is missing', [['jaar', 1, 2026]]],
  ['two years that are missing', [['jaar', 1, 2027]]],
  ['years the wrong way round', [['jaar', 1, 2020]]],
  ['figures without a year', [['jaar', 0, '']]],
  [
    'several at once',
    [
      ['jaar', 0, ''],
      ['debiteuren', 0, 'veel'],
      ['fte', 1, -1],
      ['materieleVasteActiva', 1, 399_999.99],
    ],
  ],
];
/** Each bad figure in Dutch; in English, where the formulas are the same and the words are others, those with most words. */
test.each([
  ['nl', bad],
  ['en', [bad[0], bad[4], bad[12]]],
] as const)('the sheet says of bad figures what the pane says (%s)', async (taal, cases) => {
  const nummer = await createAccount({ taal, velden: { naam: 'Bakkerij Zuid' } });
  await writeJaarcijfers(nummer, inKolommen([2023, 2024]));
  const { cells } = await readAccount(nummer);
  let putBack: readonly (readonly [string, number])[] = [];
  for (const [what, changes] of cases.flatMap((one) => (one ? [one] : []))) {
    for (const [place, value] of putBack) await typeAt(place, value);
    const places = changes.map(
      ([waar, kolom]) => cells(waar === 'jaar' ? { soort: 'jaar', kolom } : { soort: 'post', post: waar, kolom }) ?? '',
    );
    const before = await Promise.all(places.map(cellAt));
    putBack = places.map((place, index) => [place, before[index]?.value as number]);
    for (const [index, place] of places.entries()) await typeAt(place, changes[index]?.[2] ?? '');
    const { account } = await readAccount(nummer);
    const said = found(account.jaren, taal);
    expect([what, said.length > 0]).toEqual([what, true]);
    expect([what, sentences(await remarks(taal))]).toEqual([what, sentences(said)]);
  }
});

test('in thousands a difference by rounding is no finding, in the sheet nor in the pane', async () => {
  const nummer = await kleinAccount([2023, 2024]);
  await writeAccountFields(nummer, { eenheid: '1000' });
  const { cells } = await readAccount(nummer);
  const cash = cells({ soort: 'post', post: 'liquideMiddelen', kolom: 1 }) ?? '';
  const costs = cells({ soort: 'post', post: 'overigeKosten', kolom: 0 }) ?? '';
  for (const [difference, isTold] of [
    [2, false],
    [6.5, true],
  ] as const) {
    await typeAt(cash, 30_000 + difference);
    await typeAt(costs, 40_000 + difference);
    const { account } = await readAccount(nummer);
    const said = jaarbevindingen(account.jaren, '1000').map((one) => jaarbevindingtekst(one, notations.en, 'nl'));
    expect([difference, said.length > 0]).toEqual([difference, isTold]);
    expect(sentences(await remarks())).toBe(sentences(said));
  }
});

test('figures are written where they are meant, asked about before, and taken back once', async () => {
  const nummer = await kleinAccount([2024]);
  const changes = [
    { waar: 'omzet', kolom: 0, inhoud: 1_300_000.1 },
    { waar: 'fte', kolom: 0, inhoud: 6.5 },
    { waar: 'omzet', kolom: 1, inhoud: 5 },
  ] as const;
  expect(await jaarOverschrijvingen(nummer, changes)).toEqual([
    { waar: 'omzet', kolom: 0, oud: '1200000', nieuw: '1300000.1', isFormule: false },
  ]);
  const undo = await writeJaarcijfers(nummer, changes);
  const figures = async () => (await readAccount(nummer)).account.jaren.map(({ cijfers }) => cijfers.omzet);
  expect((await figures()).slice(0, 2)).toEqual([1_300_000.1, 5]);
  await undo();
  await undo();
  expect((await figures()).slice(0, 2)).toEqual([1_200_000, '']);

  const late = await writeJaarcijfers(nummer, [{ waar: 'omzet', kolom: 0, inhoud: 7 }]);
  await typeAt((await readAccount(nummer)).cells({ soort: 'post', post: 'omzet', kolom: 0 }) ?? '', 8);
  await expect(late()).rejects.toMatchObject({ code: 'changed' });
  expect((await figures())[0]).toBe(8);
});

test('a figure can follow a cell of the workbook; while that one is empty it is not known', async () => {
  const nummer = await kleinAccount([2024]);
  user.addSheet('Mijn cijfers');
  const cel = "'Mijn cijfers'!$C$5";
  const undo = await writeJaarcijfers(nummer, [{ waar: 'voorraden', kolom: 0, inhoud: { cel } }]);
  const read = async () => (await readAccount(nummer)).account.jaren[0]?.cijfers.voorraden;
  expect(await read()).toBe('');
  await typeAt("'Mijn cijfers'!C5", 1234.5);
  expect(await read()).toBe(1234.5);
  const again = [{ waar: 'voorraden', kolom: 0, inhoud: { cel: "'Mijn cijfers'!C5" } }] as const;
  expect(await jaarOverschrijvingen(nummer, again)).toEqual([]);
  expect(await jaarOverschrijvingen(nummer, [{ waar: 'voorraden', kolom: 0, inhoud: 5 }])).toMatchObject([
    { oud: expect.stringContaining("'Mijn cijfers'!C5") as string, nieuw: '5', isFormule: true },
  ]);
  const itself = [{ waar: 'voorraden', kolom: 0, inhoud: { cel: "'Jaarcijfers 0001'!$C$14" } }] as const;
  await (
    await writeJaarcijfers(nummer, itself)
  )();
  expect(await read()).toBe(1234.5);
  const gone = writeJaarcijfers(nummer, [{ waar: 'omzet', kolom: 0, inhoud: { cel: 'Nergens!A1' } }]);
  await expect(gone).rejects.toMatchObject({ code: 'missing' });
  await typeAt("'Mijn cijfers'!C5", '=1/0');
  const { account, schade } = await readAccount(nummer);
  expect(account.jaren[0]?.cijfers.voorraden).toMatchObject({ code: 'errorInInput', found: '#DIV/0!' });
  expect(schade.map(({ code }) => code)).toContain('cellError');
  await typeAt("'Mijn cijfers'!C5", '');
  await expect(undo()).resolves.toBeUndefined();
  expect(await read()).toBe(200_000);
});

test('fields are written with what the table of accounts repeats of them, and texts stay texts', async () => {
  const nummer = await kleinAccount();
  for (const naam of ['=1+1', '+31 6 12345678', '-5%', '@SUM(A1)']) {
    const undo = await writeAccountFields(nummer, { naam, branche: 'C' });
    const { account, rij } = await readAccount(nummer);
    expect([account.velden.naam, rij.naam, rij.branche]).toEqual([naam, naam, 'C']);
    await undo();
    expect((await readAccount(nummer)).rij.naam).toBe('Bakkerij Zuid');
  }
  await writeAccountFields(nummer, { relatieSinds: '2019-03-01', retentie: '0.85', eenheid: '1000' });
  const { velden } = (await readAccount(nummer)).account;
  expect([velden.relatieSinds, velden.retentie, velden.eenheid]).toEqual(['2019-03-01', '0.85', '1000']);
});

test('a field that lives on another sheet makes that sheet, and its undo keeps clear of what was typed', async () => {
  const nummer = await kleinAccount();
  const undo = await writeAccountFields(nummer, { 'kwalitatief.visie': 'Groeien in het noorden' });
  const { account, bladen, cells, schade } = await readAccount(nummer);
  expect([account.velden['kwalitatief.visie'], bladen.dmu, schade]).toEqual([
    'Groeien in het noorden',
    'Kwalitatief 0001',
    [],
  ]);
  await typeAt(cells({ soort: 'veld', veld: 'kwalitatief.visie' }) ?? '', 'Toch niet');
  await expect(undo()).rejects.toMatchObject({ code: 'changed' });
  expect((await readAccount(nummer)).account.velden['kwalitatief.visie']).toBe('Toch niet');
});

test('rows of an account get their ids, are replaced and put back', async () => {
  const nummer = await kleinAccount();
  await writeAccountRows(nummer, 'swot', [
    { id: '', kwadrant: 'S', punt: 'Sterk merk', herkomst: '' },
    { id: '', kwadrant: 'T', punt: '=Druk op de prijs', herkomst: '' },
  ]);
  const points = async () => (await readAccount(nummer)).account.swot.map(({ id, punt }) => [id, punt]);
  expect(await points()).toEqual([
    ['p1', 'Sterk merk'],
    ['p2', '=Druk op de prijs'],
  ]);
  const undo = await writeAccountRows(nummer, 'swot', (now) => [
    ...now.slice(1),
    { id: '', kwadrant: 'O', punt: 'Export', herkomst: 'groei' },
  ]);
  expect(await points()).toEqual([
    ['p2', '=Druk op de prijs'],
    ['p3', 'Export'],
  ]);
  await undo();
  expect((await points()).map(([id]) => id)).toEqual(['p1', 'p2']);
  await writeAccountRows(nummer, 'signalen', [
    { signaal: 'liquiditeitsrisico', besluit: 'afgewezen', tekst: '', voorstel: 'x' },
  ]);
  expect((await readAccount(nummer)).account.signalen).toEqual([
    { signaal: 'liquiditeitsrisico', besluit: 'afgewezen', tekst: '', voorstel: 'x' },
  ]);
});

test('the own norms of a branche reach its accounts, and no other', async () => {
  const nummer = await kleinAccount();
  const norm = { branche: 'G', kengetal: 'currentratio', grenzen: [1, 1.8], bron: 'Eigen onderzoek', jaar: '2025' };
  const undo = await writeNormen([norm, { ...norm, branche: 'C' }]);
  expect((await readAccount(nummer)).account.normen).toEqual([norm]);
  expect((await openAccountboek()).normen).toHaveLength(2);
  await undo();
  expect((await openAccountboek()).normen).toEqual([]);
});
