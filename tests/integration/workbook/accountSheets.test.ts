import type { Jaarkolom } from '../../../src/calc/accountanalyse/account';
import { analyseer } from '../../../src/calc/accountanalyse/analyseer';
import { kengetalsleutels } from '../../../src/calc/accountanalyse/kengetalsleutels';
import { opmerkingtekst } from '../../../src/calc/accountanalyse/opmerkingtekst';
import { notations } from '../../../src/calc/notation';
import { legeJaarkolom } from '../../../src/calc/accountanalyse/jaarposten';
import { confrontatiematrix } from '../../../src/calc/accountanalyse/swot';
import type { Language } from '../../../src/calc/text';
import type { Accountblad } from '../../../src/workbook/accountanalyse/accountboek';
import { makeAccountSheet } from '../../../src/workbook/accountanalyse/makeAccountSheet';
import { readAccount } from '../../../src/workbook/accountanalyse/readAccount';
import { showAccountSheet } from '../../../src/workbook/accountanalyse/showAccountSheet';
import { writeAccountFields } from '../../../src/workbook/accountanalyse/writeAccountFields';
import { writeAccountRows } from '../../../src/workbook/accountanalyse/writeAccountRows';
import { writeJaarcijfers } from '../../../src/workbook/accountanalyse/writeJaarcijfers';
import { writeNormen } from '../../../src/workbook/accountanalyse/writeNormen';
import { isClose } from '../../functions/answer';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';
import { accountMet, bladinhoud, microsoft } from './microsoftAccount';

const { user } = openOfficeClient();
beforeEach(() => pretendExcel({ api: '1.15' }));
jest.setTimeout(60_000);

const YEARS = [2020, 2021, 2022, 2023];
const names = {
  nl: { jaarcijfers: 'Jaarcijfers 0001', kengetallen: 'Kengetallen 0001', grafieken: 'Grafieken 0001', nb: 'n.b.' },
  en: { jaarcijfers: 'Annual figures 0001', kengetallen: 'Ratios 0001', grafieken: 'Charts 0001', nb: 'n/a' },
} as const;

/** The rows of ratios as the sheet has them: the five years, the change, its direction and the verdict. */
async function ratios(taal: Language = 'nl') {
  const { values } = await bladinhoud(names[taal].kengetallen);
  return kengetalsleutels.map((sleutel) => {
    const row = values.find((cells) => cells.includes(sleutel)) ?? [];
    return {
      sleutel,
      waarden: row.slice(2, 7),
      verschil: row[7],
      richting: row[8],
      oordeel: row[9],
      bron: row[11],
      opmerking: row[13],
    };
  });
}
const ratio = async (sleutel: string) => (await ratios()).find((row) => row.sleutel === sleutel);
const same = (cell: unknown, value: unknown): boolean =>
  typeof value === 'number' ? isClose(cell, value) : cell === value;
const rowsOf = async (sheet: string) => new Map((await bladinhoud(sheet)).text.map((row) => [row[0] ?? '', row]));
const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

describe.each(['nl', 'en'] as const)('the ratios of an account in %s', (taal) => {
  test('each equals what the calculation has, with its trend, its verdict and its remarks', async () => {
    const nummer = await accountMet(YEARS.map(microsoft), taal);
    const { kengetallen } = analyseer((await readAccount(nummer)).account);
    const shown = await ratios(taal);
    const words = { good: '✓', attention: '!', bad: '✗' } as const;
    expect(kengetallen).toHaveLength(shown.length);
    kengetallen.forEach(({ sleutel, waarden, trend, oordelen, opmerkingen }, index) => {
      const row = shown[index];
      const expected = waarden.map((value, kolom) =>
        value === '' && YEARS[kolom] !== undefined ? names[taal].nb : value,
      );
      expect([sleutel, row?.waarden.map((cell, kolom) => same(cell, expected[kolom]))]).toEqual([
        sleutel,
        waarden.map(() => true),
      ]);
      expect([sleutel, same(row?.verschil, trend?.verschil ?? names[taal].nb)]).toEqual([sleutel, true]);
      const richtingen = {
        nl: { stijgt: 'stijgt', daalt: 'daalt', gelijk: 'gelijk' },
        en: { stijgt: 'rises', daalt: 'falls', gelijk: 'equal' },
      };
      expect([sleutel, row?.richting]).toEqual([sleutel, trend ? richtingen[taal][trend.richting] : '']);
      const band = oordelen[3];
      expect([sleutel, row?.oordeel]).toEqual([
        sleutel,
        band ? `${words[band.level]} ${band.verdict[taal]} (2023)` : '',
      ]);
      expect([sleutel, row?.opmerking !== '']).toEqual([sleutel, opmerkingen.length > 0]);
    });
  });
});

test('a year that misses a figure has no ratio of it, and the year after it no average', async () => {
  const [first, second, ...others] = YEARS.map(microsoft) as [Jaarkolom, Jaarkolom, ...Jaarkolom[]];
  const holed = { ...second, cijfers: { ...second.cijfers, eigenVermogen: '' as const } };
  await accountMet([first, holed, ...others]);
  const [rev, solvabiliteit] = [await ratio('rev'), await ratio('solvabiliteit')];
  expect(solvabiliteit?.waarden).toEqual([expect.any(Number), 'n.b.', expect.any(Number), expect.any(Number), '']);
  expect(rev?.waarden).toEqual([expect.any(Number), 'n.b.', expect.any(Number), expect.any(Number), '']);
  expect(rev?.opmerking).toMatch(/^2020, 2022: zonder balans van het jaar ervoor/);
});

test('the years count and not the order of the columns, with an empty column between them', async () => {
  const [first, second, third, fourth] = YEARS.map(microsoft) as [Jaarkolom, Jaarkolom, Jaarkolom, Jaarkolom];
  const own = { eigenOmzet: 10, eigenMarge: 4, inkopenAssortiment: 40 };
  const last = { ...fourth, cijfers: { ...fourth.cijfers, ...own } };
  const nummer = await accountMet([third, last, legeJaarkolom, first, second]);
  const { account } = await readAccount(nummer);
  const { kengetallen, waarde } = analyseer(account);
  const shown = await ratios();
  kengetallen.forEach(({ sleutel, waarden, trend, oordelen, opmerkingen }, index) => {
    const row = shown[index];
    const expected = waarden.map((value, kolom) => (value === '' && kolom !== 2 ? 'n.b.' : value));
    expect([sleutel, row?.waarden.map((cell, kolom) => same(cell, expected[kolom]))]).toEqual([
      sleutel,
      waarden.map(() => true),
    ]);
    expect([sleutel, same(row?.verschil, trend?.verschil ?? 'n.b.')]).toEqual([sleutel, true]);
    expect([sleutel, row?.richting]).toEqual([sleutel, trend?.richting ?? '']);
    expect([sleutel, String(row?.oordeel).replace(/^.* /, '')]).toEqual([sleutel, oordelen[1] ? '(2023)' : '']);
    const said = opmerkingen.map((one) => opmerkingtekst(one, account.jaren, notations.nl, 'nl')).join(' ');
    expect([sleutel, row?.opmerking]).toEqual([sleutel, said]);
  });
  expect(shown.find(({ sleutel }) => sleutel === 'rev')?.opmerking).toMatch(/^2020: zonder balans/);

  await makeAccountSheet(nummer, 'grafieken');
  const { text } = await bladinhoud(names.nl.grafieken);
  const sentence = (start: string) => text.flat().find((cell) => cell.startsWith(start));
  expect(sentence('De omzet')).toMatch(/in 2020 naar .* in 2023/);
  expect(sentence('Current ratio is')).toContain('in 2023');
  expect(sentence('In 2023')).toMatch(/aan vaste activa tegenover/);
  expect(sentence('De rentabiliteit van EBIT')).toContain('in 2023');

  await makeAccountSheet(nummer, 'profiel');
  const profile = (await bladinhoud('Profiel 0001')).values.flat();
  expect(profile.some((cell) => isClose(cell, waarde.klantaandeel))).toBe(true);
});

test('a figure that is changed on its sheet lives on in the ratios, the verdict and the charts', async () => {
  const nummer = await accountMet(YEARS.map(microsoft));
  await makeAccountSheet(nummer, 'grafieken');
  const before = await ratio('currentratio');
  expect(before?.oordeel).toBe('✓ goed (2023)');
  await writeJaarcijfers(nummer, [{ waar: 'kortlopendVreemdVermogen', kolom: 3, inhoud: 400_000 }]);
  const after = await ratio('currentratio');
  expect(after?.oordeel).toBe('✗ onvoldoende (2023)');
  expect(after?.richting).toBe('daalt');
  expect(after?.waarden.slice(0, 3)).toEqual(before?.waarden.slice(0, 3));
  const { text } = await bladinhoud(names.nl.grafieken);
  expect(text.flat().find((cell) => cell.startsWith('Current ratio is'))).toMatch(/onder de norm van 1[.,]50/);
});

test('no year at all leaves the sheet without an error and without a verdict', async () => {
  await accountMet([legeJaarkolom]);
  const shown = await ratios();
  expect(shown.flatMap(({ waarden }) => waarden)).toEqual(new Array(5 * shown.length).fill(''));
  expect(new Set(shown.map(({ oordeel }) => oordeel))).toEqual(new Set(['']));
  const { text } = await bladinhoud(names.nl.kengetallen);
  expect(text.flat().filter((cell) => cell.startsWith('#'))).toEqual([]);
});

test('the norm of the branche comes before the usual one, with its source; one that is not whole does not count', async () => {
  await accountMet(YEARS.map(microsoft));
  const norm = { branche: 'J', kengetal: 'solvabiliteit', bron: 'Branchevereniging', jaar: '2023' };
  await writeNormen([{ ...norm, grenzen: [0.55, 0.7] }]);
  expect(await ratio('solvabiliteit')).toMatchObject({ oordeel: '✗ zwak (2023)', bron: 'Branchevereniging 2023' });
  await writeNormen([{ ...norm, grenzen: [0.55] }]);
  expect((await ratio('solvabiliteit'))?.oordeel).toBe('✓ sterk (2023)');
  await writeNormen([{ ...norm, branche: 'C', grenzen: [0.55, 0.7] }]);
  expect((await ratio('solvabiliteit'))?.oordeel).toBe('✓ sterk (2023)');
});

test('the return is taken apart into what it comes from, and every difference is told', async () => {
  await accountMet(YEARS.map(microsoft));
  const rows = await rowsOf(names.nl.kengetallen);
  const year = (label: string) => rows.get(label)?.[5];
  expect(year('= EBIT / gemiddeld totaal vermogen')).toBe('22,79%');
  expect(year('Verschil: RTV − EBIT-rentabiliteit')).toBe('0,71%');
  expect(year('= REV vóór belasting')).toBe('47,92%');
  expect(year('Verschil: belasting')).toBe('9,09%');
});

describe('the charts of an account', () => {
  test('each says what it shows, of figures that stand beside it', async () => {
    const nummer = await accountMet(YEARS.map(microsoft));
    await makeAccountSheet(nummer, 'grafieken');
    const { text, values } = await bladinhoud(names.nl.grafieken);
    const said = text.map(([first]) => (first ?? '').replaceAll(/[.,](?=\d)/g, ''));
    expect(said).toContain(
      'De omzet steeg van 143015 in 2020 naar 211915 in 2023; het resultaat na belasting ging van 44281 naar 72361.',
    );
    expect(said).toContain('Current ratio is 177 in 2023, op of boven de norm van 150.');
    expect(said).toContain(
      'In 2023 staat er 206223 aan eigen vermogen tegenover 205753 aan voorzieningen en schulden.',
    );
    expect(values.find(([year]) => year === 2023)?.slice(0, 3)).toEqual([2023, 211_915, 72_361]);
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(names.nl.grafieken);
      charts.load('items/name,items/chartType');
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual([
        'ACC_Omzet',
        'ACC_Currentratio',
        'ACC_Solvabiliteit',
        'ACC_RTV',
        'ACC_Bezit',
        'ACC_Vermogen',
      ]);
    });
  });

  test('the axes say what unit the amounts are in, also after it was changed in the pane or on the sheet', async () => {
    const nummer = await accountMet([microsoft(2023)]);
    await makeAccountSheet(nummer, 'grafieken');
    const title = () =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(names.nl.grafieken);
        const { title } = charts.getItem('ACC_Omzet').axes.valueAxis;
        title.load('text');
        await context.sync();
        return title.text;
      });
    expect(await title()).toBe('bedrag in euro × 1.000.000');
    const undo = await writeAccountFields(nummer, { eenheid: '1000' });
    expect(await title()).toBe('bedrag in euro × 1.000');
    await undo();
    expect(await title()).toBe('bedrag in euro × 1.000.000');
    user.type(`'${names.nl.jaarcijfers}'!E9`, 1);
    await showAccountSheet(nummer, 'grafieken');
    expect(await title()).toBe('bedrag in euro');
  });

  test('a year that is not known is left out of a line: its cell is #N/A and no zero', async () => {
    const nummer = await accountMet([microsoft(2020)]);
    await makeAccountSheet(nummer, 'grafieken');
    const { values, text } = await bladinhoud(names.nl.grafieken);
    const head = values.findIndex((row) => row[1] === 'Current ratio');
    expect(values.slice(head + 1, head + 6).map((row) => row[1])).toEqual([
      expect.any(Number),
      '#N/A',
      '#N/A',
      '#N/A',
      '#N/A',
    ]);
    expect(text.flat()).toContain('Vul van ten minste twee jaar de omzet in: dan staat hier hoe die zich ontwikkelt.');
  });
});

describe('people and points', () => {
  const persoon = { functie: '', rol: '', relatie: '', volgendeStap: '' } as const;

  test('the grid has the people of the DMU by influence and attitude, in either language', async () => {
    const nummer = await accountMet([microsoft(2023)]);
    await makeAccountSheet(nummer, 'dmu');
    await writeAccountRows(nummer, 'dmu', [
      { ...persoon, id: 'd1', persoon: 'Ans', invloed: 'hoog', houding: 'tegen' },
      { ...persoon, id: 'd2', persoon: 'Bo', invloed: 'hoog', houding: 'tegen' },
      { ...persoon, id: 'd3', persoon: '', functie: 'directeur', invloed: 'laag', houding: 'voor' },
      { ...persoon, id: 'd4', persoon: 'Cas', invloed: '', houding: 'voor' },
    ]);
    const rows = await rowsOf('Kwalitatief 0001');
    expect(rows.get('hoog')?.slice(0, 8)).toEqual(['hoog', '', '', '', '', 'Ans, Bo', '', '']);
    expect(rows.get('laag')?.[1]).toBe('directeur');
    expect(rows.get('Niet ingevuld')?.[1]).toBe('Cas');
  });

  test('the quadrants, the grid and the totals follow the tables of points and scores', async () => {
    const nummer = await accountMet([microsoft(2023)]);
    await makeAccountSheet(nummer, 'swot');
    await writeAccountRows(nummer, 'swot', [
      { id: 'p1', kwadrant: 'S', punt: 'Veel kas', herkomst: '' },
      { id: 'p2', kwadrant: 'W', punt: 'Trage inkoop', herkomst: '' },
      { id: 'p3', kwadrant: 'O', punt: 'Nieuwe markt', herkomst: '' },
      { id: 'p4', kwadrant: 'T', punt: 'Prijsdruk', herkomst: '' },
      { id: 'p5', kwadrant: 'S', punt: 'Goed merk', herkomst: '' },
    ]);
    await writeAccountRows(nummer, 'confrontatie', [
      { intern: 'p1', extern: 'p3', score: 2 },
      { intern: 'p5', extern: 'p3', score: 3 },
      { intern: 'p2', extern: 'p4', score: 1 },
    ]);
    const { text } = await bladinhoud('SWOT 0001');
    const rows = await rowsOf('SWOT 0001');
    expect(text[4]?.[0]).toBe('• Veel kas\n• Goed merk');
    expect(rows.get('S: Goed merk')?.slice(1, 3)).toEqual(['3', '0']);
    expect(rows.get('W: Trage inkoop')?.slice(1, 3)).toEqual(['0', '1']);
    expect(rows.get('SO: sterkte benut kans (groeien)')?.[1]).toBe('5');
    expect(rows.get('WT: zwakte bij bedreiging (beperken)')?.[1]).toBe('1');
    expect(text.flat()).toContain('Sterkste combinatie: Goed merk met Nieuwe markt (score 3)');
  });

  test('the strongest pair is one of points that are there, of equal ones the first in the table of points', async () => {
    const nummer = await accountMet([microsoft(2023)]);
    await makeAccountSheet(nummer, 'swot');
    const punt = (id: string, kwadrant: 'S' | 'W' | 'O' | 'T') => ({ id, kwadrant, punt: `punt ${id}`, herkomst: '' });
    await writeAccountRows(nummer, 'swot', [punt('p1', 'W'), punt('p2', 'S'), punt('p3', 'O'), punt('p4', 'T')]);
    const strongest = async () =>
      (await bladinhoud('SWOT 0001')).text.flat().find((text) => /^(Sterkste|Nog geen)/.test(text));
    expect(await strongest()).toMatch(/^Nog geen scores/);
    await writeAccountRows(nummer, 'confrontatie', [
      { intern: 'p9', extern: 'p3', score: 3 },
      { intern: 'p3', extern: 'p1', score: 3 },
      { intern: 'p2', extern: 'p3', score: 2 },
      { intern: 'p1', extern: 'p4', score: 2 },
      { intern: 'p1', extern: 'p3', score: 2 },
    ]);
    const { swot, confrontatie } = (await readAccount(nummer)).account;
    const { sterkste } = confrontatiematrix(swot, confrontatie);
    expect([sterkste?.intern.id, sterkste?.extern.id]).toEqual(['p1', 'p3']);
    expect(await strongest()).toBe('Sterkste combinatie: punt p1 met punt p3 (score 2)');
  });
});

describe('making and showing the sheets of an account', () => {
  const later: readonly Accountblad[] = ['grafieken', 'dmu', 'swot', 'profiel', 'advies'];

  test('each is made once, found again after it was renamed, and reads back without damage', async () => {
    const nummer = await accountMet([microsoft(2022), microsoft(2023)]);
    for (const blad of later) await makeAccountSheet(nummer, blad);
    user.renameSheet('Advies 0001', 'Mijn advies');
    for (const blad of later) await makeAccountSheet(nummer, blad);
    const { bladen, schade } = await readAccount(nummer);
    expect(bladen).toMatchObject({ grafieken: 'Grafieken 0001', advies: 'Mijn advies' });
    expect(schade).toEqual([]);
    expect((await sheetNames()).filter((name) => name.includes('dvies'))).toEqual(['Mijn advies']);
    await showAccountSheet(nummer, 'advies');
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Mijn advies');
    });
  });

  test('one that was deleted comes back, and can be shown', async () => {
    const nummer = await accountMet(YEARS.map(microsoft));
    await makeAccountSheet(nummer, 'swot');
    user.deleteSheet('SWOT 0001');
    await expect(showAccountSheet(nummer, 'swot')).rejects.toMatchObject({ code: 'missing' });
    await makeAccountSheet(nummer, 'swot');
    await showAccountSheet(nummer, 'swot');
    expect((await readAccount(nummer)).account.swot).toEqual([]);
  });

  test('ratios that were deleted come back with their figures, and the charts read them again', async () => {
    const nummer = await accountMet(YEARS.map(microsoft));
    await makeAccountSheet(nummer, 'grafieken');
    const before = [await ratios(), (await bladinhoud(names.nl.grafieken)).values];
    user.deleteSheet(names.nl.kengetallen);
    await makeAccountSheet(nummer, 'kengetallen');
    await user.seesResults();
    expect([await ratios(), (await bladinhoud(names.nl.grafieken)).values]).toEqual(before);
  });

  test('an account that is not there has no sheets to make', async () => {
    await expect(makeAccountSheet('ACC-0009', 'dmu')).rejects.toMatchObject({ code: 'missing' });
    await expect(showAccountSheet('ACC-0009', 'dmu')).rejects.toMatchObject({ code: 'missing' });
  });
});
