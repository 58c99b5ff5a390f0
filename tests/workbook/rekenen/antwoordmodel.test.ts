import { misconcepties } from '../../../src/calc/rekenen/misconcepties';
import { antwoordmodel } from '../../../src/workbook/rekenen/sheets/antwoordmodel';
import { alleOpgaven, cellenVan, hoogteVan, tekstenIn } from './opgaven';

const leerlingen = ['01', '02'].map((leerling) => {
  const opgaven = alleOpgaven(leerling);
  return { leerling, opgaven, gedrukteSeeds: opgaven.map(({ seed }) => `${seed}·v1`) };
});
const [plan] = antwoordmodel('MAV3A', leerlingen);
if (!plan) throw new Error('The model is there.');
const cells = cellenVan(plan);
const FIRST = 5;

test('each exercise has its answer, its steps and its mistakes by name, with the seed it came from', () => {
  let row = FIRST;
  for (const { leerling, opgaven, gedrukteSeeds } of leerlingen) {
    opgaven.forEach(({ vraag, antwoordTekst, stappen, fouten }, index) => {
      const [who, nummer, question, answer, steps, mistakes, seed] = [...'ABCDEFG'].map((letter) =>
        cells.get(letter + row),
      );
      expect([who, nummer, question, answer, seed]).toEqual([
        leerling,
        index + 1,
        vraag,
        antwoordTekst,
        gedrukteSeeds[index],
      ]);
      expect(steps).toBe(stappen.join('\n'));
      const lines = String(mistakes).split('\n');
      const actief = fouten.filter((fout) => fout.actief);
      expect(lines.filter(Boolean)).toHaveLength(actief.length);
      actief.forEach(({ code }, line) => expect(lines[line]).toContain(`${misconcepties[code].naam} (${code})`));
      row += 1;
    });
  }
});

test('a wrong answer is written as the answer is, with more digits where it would otherwise look like another', () => {
  const [first] = leerlingen[0]?.opgaven ?? [];
  expect(String(cells.get(`F${FIRST}`))).toContain(`${(first?.fouten[0]?.waarde ?? 0).toFixed(2).replace('.', ',')}: `);
  expect(tekstenIn(plan).filter((text) => /\bNaN|undefined|\d\.\d\d?\b(?!\d)/.test(text))).toEqual([]);
});

test('every student begins on a page', () => {
  expect(plan.page?.breaks).toEqual([FIRST + (leerlingen[0]?.opgaven.length ?? 0)]);
  expect(plan.page).toMatchObject({ orientation: 'landscape', titleRows: '4:4' });
});

test('no text is cut, and no row is higher than Excel allows', () => {
  const high = hoogteVan(plan);
  for (let row = FIRST; row < FIRST + 174; row += 1) {
    const lines = Math.max(...[...'EF'].map((letter) => String(cells.get(letter + row)).split('\n').length));
    expect(high(row)).toBeGreaterThanOrEqual(lines * 12);
    expect(high(row)).toBeLessThanOrEqual(409);
  }
});

test('a class of more students than a sheet has page breaks goes on on the next sheet', () => {
  const one = { opgaven: leerlingen[0]?.opgaven.slice(0, 1) ?? [], gedrukteSeeds: ['MAV3A|01|X1-GHM-01|1·v1'] };
  const many = Array.from({ length: 1_300 }, (_, index) => ({ leerling: String(index + 1), ...one }));
  const sheets = antwoordmodel('MAV3A', many);
  expect(sheets.map(({ page }) => (page?.breaks.length ?? 0) + 1)).toEqual([1_000, 300]);
});
