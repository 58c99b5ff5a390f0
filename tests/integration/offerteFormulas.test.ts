import { berekenOfferte } from '../../src/calc/offerte';
import { bodemprijzen } from '../../src/calc/offerte/leven/bodemprijzen';
import { voorbeelddocument } from '../../src/calc/offerte/leven/voorbeelddocument';
import type { Documentregel, OfferteDocument } from '../../src/calc/offerte/offertedocument';
import { regelkolommen, type Regelkolom } from '../../src/calc/offerte/regelkolommen';
import { applyPlans } from '../../src/workbook/apply';
import { internal } from '../../src/workbook/offerte/sheets/internal';
import { internalTotals, marginCell } from '../../src/workbook/offerte/sheets/internalLayout';
import { letter } from '../../src/workbook/offerte/sheets/letter';
import { layoutOf } from '../../src/workbook/offerte/sheets/letterLayout';
import type { SheetPlan } from '../../src/workbook/plan';
import { seeded } from '../seeded';
import { openOfficeClient } from './officeClient';
import { willekeurigeRegels } from './willekeurigeRegels';

openOfficeClient();

const sleutel = { nummer: 'OFF-2026-0001', versie: 1 };
const bladen = { brief: 'Offerte 0001', intern: 'Intern 0001' };

/** A plan without what does not compute: these tests are about figures. */
const computing = (plan: SheetPlan): SheetPlan => {
  const { title, blocks, tables = [], names, select, gridLines } = plan;
  return { title, blocks, tables, names, select, gridLines, styles: [], formats: [], columnWidths: [] };
};

/** What the sheets of a document show: the lines by column, the totals by key, the margin by row. */
const shown = (document: OfferteDocument) =>
  Excel.run(async (context) => {
    applyPlans(context, [
      { plan: computing(letter(document, bladen)), name: bladen.brief },
      { plan: computing(internal(document, bladen)), name: bladen.intern },
    ]);
    const { firstLine, lastLine, block } = layoutOf(document);
    const sheet = context.workbook.worksheets.getItem(bladen.brief);
    const lines = sheet.getRange(`A${firstLine}:Y${lastLine}`).load('values');
    const totals = sheet.getRange(`B${block.first}:P${block.last}`).load('values');
    const inside = context.workbook.worksheets.getItem(bladen.intern);
    const margin = inside.getRange(`${marginCell('omzetVoor')}:${marginCell('oordeel')}`).load('values');
    await context.sync();
    const at = (kolom: Regelkolom) => lines.values.map((row) => row[regelkolommen.indexOf(kolom)] as unknown);
    return {
      at,
      totals: new Map(totals.values.map((row) => [row[13] as string, row[12] as unknown])),
      differing: totals.values.map((row) => row[14] as string).filter((id) => id !== ''),
      margin: new Map(internalTotals.margin.map((key, index) => [key, margin.values[index]?.[0] as unknown])),
    };
  });

const document = (regels: readonly Documentregel[], more: Partial<OfferteDocument> = {}): OfferteDocument => ({
  ...voorbeelddocument(sleutel, 'nl', '2026-11-29'),
  regels,
  kortingen: [],
  vracht: { bedrag: '0' },
  ...more,
});
const isLine = ({ soort }: Documentregel) => soort !== 'sectie' && soort !== 'tekst';

describe.each(['nl', 'en'] as const)('the example in %s', (taal) => {
  const example = voorbeelddocument(sleutel, taal, '2026-11-29');
  const totalen = berekenOfferte(example);

  test('computes in its sheets, with native formulas per line and one block, what the core computes', async () => {
    const { at, totals, differing, margin } = await shown(example);
    const { regels, secties, marge } = totalen;
    expect(at('netto')).toEqual(regels.map(({ netto }) => Number(netto)));
    expect(at('telt')).toEqual(regels.map(({ telt }) => Number(telt)));
    const sections = example.regels.flatMap(({ soort }, index) => (soort === 'sectie' ? [at('bedrag')[index]] : []));
    expect(sections).toEqual(secties.map(({ subtotaal }) => Number(subtotaal)));
    expect([totals.get('grondslag'), totals.get('totaal')]).toEqual([totalen.grondslag, totalen.totaal].map(Number));
    expect(differing).toEqual([]);
    const below = bodemprijzen(example, totalen).flatMap(({ regel, isOnder }) => (isOnder ? [regel] : []));
    const marked = example.regels.flatMap(({ id }, index) => (at('letOp')[index] === '' ? [] : [id]));
    expect(marked).toEqual(below);
    const figures = [margin.get('omzetNa'), margin.get('kostprijs'), margin.get('brutowinst')] as number[];
    expect(figures.map((figure) => figure.toFixed(2))).toEqual([marge?.omzet, marge?.kostprijs, marge?.brutowinst]);
    expect((margin.get('margeNa') as number).toFixed(4)).toBe(marge?.percentage);
    expect(margin.get('zonderKostprijs')).toBe(0);
  }, 60_000);
});

test('the number of a line runs on over the lines that count, and the others say why they do not', async () => {
  const { at } = await shown(voorbeelddocument(sleutel, 'nl', '2026-11-29'));
  expect(at('nr')).toEqual(['', 1, 2, 'alternatief', 3, 4, '', '', 5, 6, 7, 'optie']);
}, 60_000);

test('lines of every kind compute in their row what the core computes', async () => {
  const regels = willekeurigeRegels(seeded(20_261_129), 60);
  const totalen = berekenOfferte({ regels });
  const { at, differing } = await shown(document(regels));
  const wrong = regels.flatMap((regel, index) => {
    const outcome = totalen.regels[index];
    const found = { netto: at('netto')[index], telt: at('telt')[index], bedrag: at('bedrag')[index] };
    const wanted = { netto: Number(outcome?.netto), telt: Number(outcome?.telt), bedrag: Number(outcome?.netto) };
    return !isLine(regel) || JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ regel, found, wanted }];
  });
  expect(wrong).toEqual([]);
  const sections = regels.flatMap(({ soort }, index) => (soort === 'sectie' ? [at('bedrag')[index]] : []));
  expect(sections).toEqual(totalen.secties.map(({ subtotaal }) => Number(subtotaal)));
  expect(differing).toEqual([]);
}, 120_000);

test('a line says in words what is wrong with it', async () => {
  const btw = { categorie: 'standaard', tarief: '0.21' } as const;
  const regels: readonly Documentregel[] = [
    { id: 'r1', stuksprijs: '100', aantal: '2', kortingen: ['21'], btw },
    { id: 'r2', stuksprijs: '100', aantal: '2' },
    { id: 'r3', stuksprijs: '-5', aantal: '2', btw },
    { id: 'r4', stuksprijs: '100', aantal: 'twee', btw },
    { id: 'r5', stuksprijs: '10', groep: 'A', soort: 'optie', gekozen: true, btw },
    { id: 'r6', stuksprijs: '12', groep: 'A', soort: 'alternatief', gekozen: true, btw },
    { id: 'r7', stuksprijs: '10', aantal: '3', kostprijs: '9', btw },
    { id: 'r8', stuksprijs: '10', aantal: '3', kostprijs: '5', btw },
  ];
  const { at } = await shown(document(regels));
  expect(at('letOp')).toEqual([
    'de korting is 100% of meer: typ 21% in plaats van 21',
    'het btw-tarief ontbreekt',
    'de prijs is lager dan nul: zet de min voor het aantal',
    'er staat tekst waar een getal hoort',
    'in deze groep is meer dan één regel gekozen',
    'in deze groep is meer dan één regel gekozen',
    'onder de bodemprijs',
    '',
  ]);
}, 60_000);

test('a printed amount that is not the computed one is marked in its row', async () => {
  const example = voorbeelddocument(sleutel, 'nl', '2026-11-29');
  await shown(example);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(bladen.brief);
    const row = layoutOf(example).firstLine + 4;
    sheet.getRange(`N${row}`).values = [[999]];
    const words = sheet.getRange(`Y${row}`).load('values');
    await context.sync();
    expect(words.values).toEqual([['het gedrukte bedrag is niet het berekende bedrag']]);
  });
}, 60_000);
