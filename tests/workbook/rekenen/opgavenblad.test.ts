import type { Opgave } from '../../../src/calc/rekenen/opgave';
import { gegevensVan } from '../../../src/calc/rekenen/sjablonen/gegevens';
import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';
import { tweedeOpgave } from '../../../src/calc/rekenen/tweedeOpgave';
import { columnName, overlap } from '../../../src/workbook/area';
import { areaAt } from '../../../src/workbook/areaAt';
import { bladformule, bladtekst } from '../../../src/workbook/rekenen/bladtekst';
import { bovenVan, opgaveplaatsen, type Opgaveplaats } from '../../../src/workbook/rekenen/opgaveplaatsen';
import { brontabel } from '../../../src/workbook/rekenen/sheets/brontabel';
import { oefenblad } from '../../../src/workbook/rekenen/sheets/oefenblad';
import { opgavenblad } from '../../../src/workbook/rekenen/sheets/opgavenblad';
import { alleOpgaven, cellenVan, hoogteVan, KOP_ROWS, sjablonen, tekstenIn } from './opgaven';

const kop = { klas: 'MAV3A', leerling: '07', groot: false };
const opgaven = alleOpgaven('07');
const plan = opgavenblad(opgaven, kop);
const cells = cellenVan(plan);
const plaatsen = opgaveplaatsen(opgaven, KOP_ROWS);
const opgaveVan = (template: string, all: readonly Opgave[] = opgaven): Opgave =>
  all.find((opgave) => opgave.template === template) as Opgave;
const plaatsVan = (template: string): Opgaveplaats =>
  plaatsen.find(({ opgave }) => opgave.template === template) as Opgaveplaats;

test('every given in a cell of its own has a label, and no label is left over', () => {
  for (const { template, blad } of opgaven) {
    const single = Object.values(blad.plaatsen).filter((name) => !name.includes(':'));
    expect([template, Object.keys(gegevensVan(template)).sort()]).toEqual([template, [...single].sort()]);
  }
});

test('every given stands where the exercise says, as it was drawn, in each student’s sheet', () => {
  for (const leerling of ['01', '12', '105']) {
    const theirs = alleOpgaven(leerling);
    const held = cellenVan(opgavenblad(theirs, { ...kop, leerling }));
    for (const { opgave, gegevens } of opgaveplaatsen(theirs, KOP_ROWS)) {
      const found = Object.fromEntries(Object.entries(gegevens).map(([local, at]) => [local, held.get(at)]));
      expect([opgave.template, found]).toEqual([opgave.template, opgave.blad.cellen]);
    }
  }
});

test('in a sheet with one exercise the cells are those of its worked solution', () => {
  for (const opgave of opgaven) {
    const held = cellenVan(oefenblad(opgave, 'nl'));
    for (const [at, value] of Object.entries(opgave.blad.cellen)) expect(held.get(at)).toBe(value);
    expect(held.get('A1')).toBe(opgave.vraag);
  }
});

test('the formula of an exercise reads the same figures lower on a sheet', () => {
  const filled = (formula: string, value: (cell: string) => unknown) =>
    formula.replace(/\$?([A-G])\$?(\d+)/g, (_, column: string, row: string) => String(value(column + row)));
  for (const { opgave, boven } of plaatsen) {
    const { formule, cellen, doorvoeren } = opgave.blad;
    for (const formula of [formule.en, ...(doorvoeren ? [doorvoeren.formule] : [])]) {
      const lower = filled(bladformule(formula, boven), (cell) => cells.get(cell));
      expect([opgave.template, lower]).toEqual([opgave.template, filled(formula, (cell) => cellen[cell])]);
    }
  }
});

test('a text that names cells names those of the sheet, and other texts stay as they are', () => {
  const filled = plaatsVan('Y1-VV-06');
  const { boven, opgave } = filled;
  expect(cells.get(filled.vraag)).toContain(`In A${boven + 2}:A${boven + 6} staan vijf prijzen, in E${boven + 1}`);
  expect(bladtekst('Zet de cel vast: $E$1.', opgave, boven)).toBe(`Zet de cel vast: $E$${boven + 1}.`);
  expect(bladtekst('Leverancier A: 12 stuks', opgaveVan('X2-GHM-03'), boven)).toBe('Leverancier A: 12 stuks');
});

/** The cells that a question runs on over. */
const vraaggebied = ({ boven }: Opgaveplaats, sheet = plan): string =>
  sheet.merged?.find((range) => range.startsWith(`A${boven + 1}:`)) ?? '';

test('no two parts of a sheet share a cell', () => {
  const areas = plaatsen.flatMap((plaats) => [
    areaAt(vraaggebied(plaats)),
    ...(plaats.diagram === undefined ? [] : [areaAt(plaats.diagram)]),
    ...Object.values(plaats.gegevens).map(areaAt),
    areaAt(plaats.antwoord),
    areaAt(plaats.oordeel),
    areaAt(plaats.feedback.replace(/^A(\d+)$/, 'A$1:F$1')),
    ...(plaats.doorvoeren === undefined ? [] : [areaAt(plaats.doorvoeren)]),
  ]);
  areas.sort((a, b) => a.row - b.row);
  const shared = areas.filter((one, at) => areas.slice(at + 1, at + 40).some((other) => overlap(one, other)));
  expect(shared).toEqual([]);
  plaatsen.forEach(({ boven, einde, antwoord }, at) => {
    expect(boven).toBe(plaatsen[at - 1]?.einde ?? KOP_ROWS);
    expect(areaAt(antwoord).row + 2).toBeLessThan(einde);
  });
  const held = [...cells.keys()].map(areaAt);
  for (const { at } of plan.charts ?? []) expect(held.filter((cell) => overlap(cell, areaAt(at)))).toEqual([]);
});

test('a chart stands below its exercise in the first columns, and no page begins inside of it', () => {
  const drawn = plaatsen.filter(({ diagram }) => diagram !== undefined);
  expect(plan.charts?.map(({ at }) => at)).toEqual(drawn.map(({ diagram }) => diagram));
  for (const { diagram = '', feedback, einde } of drawn) {
    const { row, rows, column, columns } = areaAt(diagram);
    expect([row, column, columns, row + rows]).toEqual([areaAt(feedback).row + 1, 0, 4, einde - 1]);
  }
  const starts = new Set(plaatsen.map(({ boven }) => boven + 1));
  expect(plan.page?.breaks.filter((row) => !starts.has(row))).toEqual([]);
});

test('a question is as wide as what stands beside it leaves, and its answer has room for its unit', () => {
  expect(vraaggebied(plaatsVan('X1-GHM-01'))).toMatch(/^A\d+:F/);
  for (const plaats of plaatsen) {
    const besides = [...'DEF'].map((letter) => cells.get(`${letter}${plaats.boven + 1}`));
    expect([plaats.opgave.template, areaAt(vraaggebied(plaats)).columns]).toEqual([
      plaats.opgave.template,
      besides.every((cell) => cell === undefined) ? 6 : 3,
    ]);
  }
  const room = plan.columnWidths[2] ?? 0;
  expect(opgaven.filter(({ eenheid }) => eenheid.length * 6 + 12 > room).map(({ eenheid }) => eenheid)).toEqual([]);
});

test('a student can type in the answers, and in the cells of a formula that is filled down, and nowhere else', () => {
  const filled = plaatsVan('Y1-VV-06');
  expect(new Set(plan.protection?.unlocked)).toEqual(
    new Set([...plaatsen.map(({ antwoord }) => antwoord), filled.doorvoeren]),
  );
  expect(filled.doorvoeren).toBe(`C${filled.boven + 2}:C${filled.boven + 6}`);
  expect(plan.validations ?? []).toEqual([]);
});

test('an answer cell shows what was typed: it has no number format that makes something else of it', () => {
  const answers = new Set(plaatsen.map(({ antwoord }) => antwoord));
  expect(plan.formats.filter(({ range }) => answers.has(range))).toEqual([]);
});

test('no answer, hint or explanation stands anywhere on the sheet of a student', () => {
  for (const leerling of ['03', '44']) {
    const theirs = alleOpgaven(leerling);
    for (const opgave of theirs) {
      const { vraag, antwoordTekst, aanpak, stappen, fouten, blad, tabel } = opgave;
      const sheet = oefenblad(opgave, 'nl');
      const others = tekstenIn(sheet).filter((text) => text !== vraag);
      for (const secret of [antwoordTekst, aanpak, ...stappen, ...fouten.map(({ feedback }) => feedback)])
        expect(others.filter((text) => text.includes(secret))).toEqual([]);
      const given = new Set<unknown>([
        ...Object.values(blad.cellen),
        ...(tabel ?? []).flat().map((text) => Number(text.replace(/^€ /, '').replaceAll('.', '').replace(',', '.'))),
        ...(opgave.template === 'X2-VV-06' ? brontabel(opgave).flat() : []),
      ]);
      const figures = [...cellenVan(sheet).values()].filter((cell) => typeof cell === 'number');
      expect(figures.filter((figure) => !given.has(figure))).toEqual([]);
    }
  }
});

test('the printed seeds stand at the foot, under a name of the sheet by which its exercises are found again', () => {
  const [name] = plan.names;
  expect(name).toMatchObject({ name: 'ACC_Opgaven', scope: 'sheet' });
  const { row, rows } = areaAt(name?.range ?? '');
  expect(bovenVan(opgaven, row + 1)).toBe(KOP_ROWS);
  const seeds = Array.from({ length: rows }, (_, at) => cells.get(`A${row + 1 + at}`));
  expect(seeds).toEqual(opgaven.map(({ seed }) => `${seed}·v1`));
  const single = oefenblad(opgaveVan('X1-GVO-01'), 'nl').names[0]?.range ?? '';
  expect(bovenVan([opgaveVan('X1-GVO-01')], areaAt(single).row + 1)).toBe(0);
});

test('what is printed instead of a seed with a secret is what stands there', () => {
  const gedrukteSeeds = opgaven.map(({ template }) => `MAV3A·KWQZ|07|${template}|1·v1`);
  const texts = new Set(tekstenIn(opgavenblad(opgaven, { ...kop, gedrukteSeeds })));
  expect(gedrukteSeeds.filter((seed) => !texts.has(seed))).toEqual([]);
  expect(opgaven.filter(({ seed }) => texts.has(`${seed}·v1`))).toEqual([]);
});

test('the sheet says whether a formula is asked for, and of a test that only the teacher checks it', () => {
  const said = (more: object) => {
    const sheet = opgavenblad(opgaven.slice(0, 1), { ...kop, ...more });
    const held = cellenVan(sheet);
    const words = [...held.values()].filter((cell) => typeof cell === 'string').join(' ');
    return { legenda: String(held.get('A4')), words, names: sheet.names.map(({ name }) => name) };
  };
  const gewoon = said({});
  expect(gewoon.legenda).toMatch(/een getal of een formule.*oefenen, geen toets/);
  expect(gewoon.names).toEqual(['ACC_Opgaven']);
  const verplicht = said({ formule: 'verplicht' });
  expect(verplicht.legenda).toMatch(/^Typ in het gele vak een formule .*oefenen, geen toets/);
  expect(verplicht.names).toEqual(['ACC_Opgaven', 'ACC_FormuleVerplicht']);
  const toets = said({ isToets: true });
  expect(toets.legenda).toContain('Alleen je docent kan dit nakijken.');
  expect(toets.words).not.toMatch(/geen toets|vindt je docent het antwoord/);
});

test('an exercise asks for few looks: of a column of boxes that a formula is filled down in for one', () => {
  const van = (template: string) => oefenblad(opgaveVan(template), 'nl').styles;
  // Those of the whole sheet and of its codes with it.
  expect(van('X2-GHM-01').length).toBeLessThanOrEqual(7);
  const [boxes, ...more] = van('Y1-VV-06').filter(({ range }) => range.startsWith('C2'));
  expect([boxes?.range, more.map(({ range }) => range)]).toEqual(['C2:C7', ['C2:C6']]);
  expect(more[0]?.style).toMatchObject({ borders: { insideHorizontal: { line: 'medium' } } });
});

test('the name of a class stays a text, whatever it begins with', () => {
  const held = cellenVan(opgavenblad(opgaven.slice(0, 1), { ...kop, klas: '=1+1' }));
  expect([held.get('B2'), held.get('E2')]).toEqual(['=1+1', '07']);
});

test('every graph is a chart with its unit, and its figures stand in a table beside it', () => {
  const drawn = opgaven.filter(({ diagram }) => diagram !== null && diagram !== 'beeld');
  expect(plan.charts).toHaveLength(drawn.length);
  plan.charts?.forEach((chart, at) => {
    const opgave = drawn[at] as Opgave;
    expect(chart.title).not.toBe(opgave.titel);
    if (chart.kind !== 'pie') expect(Object.values(chart.axisTitles ?? {})).toHaveLength(2);
    const { row, column, rows } = areaAt(chart.series[0]?.values ?? '');
    const values = Array.from({ length: rows }, (_, r) => cells.get(`${columnName(column)}${row + r + 1}`));
    expect(values.every((value) => typeof value === 'number')).toBe(true);
    expect(areaAt(chart.categories).rows).toBe(rows);
    const { step, maximum = Infinity } = chart.scale ?? {};
    if (opgave.diagram === 'staaf' && opgave.template !== 'Y1-GVO-07') expect(step).toBe(10);
    expect(Math.max(...(values as number[]))).toBeLessThanOrEqual(maximum);
  });
});

test('the axis that misleads begins where the question says, and the others begin at zero', () => {
  const chartOf = (template: string) => oefenblad(opgaveVan(template), 'nl').charts?.[0];
  const misleading = opgaveVan('Y1-GVO-07');
  expect(chartOf('Y1-GVO-07')?.scale?.minimum).toBe(misleading.parameters.s);
  expect(chartOf('Y1-GVO-07')?.title).toContain(`begint bij ${String(misleading.parameters.s)}`);
  for (const template of ['X1-GVO-01', 'X1-VV-03', 'X2-GVO-05', 'X2-VV-06', 'Y2-GVO-05'])
    expect(chartOf(template)?.scale?.minimum).toBe(0);
});

test('two formulas are drawn past the point where they cross', () => {
  for (const leerling of ['01', '02', '03', '04', '05']) {
    const opgave = trekOpgave(`MAV3A|${leerling}|X2-VV-06|1`);
    const rows = brontabel(opgave);
    const [[, firstA = 0, firstB = 0] = [], [, lastA = 0, lastB = 0] = []] = [rows[0], rows.at(-1)];
    expect([firstA > firstB, lastA < lastB]).toEqual([true, true]);
  }
});

test('a picture graph is signs with a legend, and the same in words', () => {
  const opgave = opgaveVan('X1-GVO-07');
  const texts = tekstenIn(oefenblad(opgave, 'nl'));
  const { k, s } = opgave.parameters as Record<string, number>;
  expect(texts).toEqual(
    expect.arrayContaining([`${'☻'.repeat(s as number)}◐`, `☻ = ${k} klanten`, `${s} hele poppetjes en 1 half`]),
  );
});

test('the hidden second figures stand in the same cells', () => {
  for (const opgave of opgaven) {
    const second = tweedeOpgave(opgave);
    const places = (of: Opgave) => opgaveplaatsen([of], 0).map((plaats) => ({ ...plaats, opgave: undefined }));
    expect(places(second)).toEqual(places(opgave));
  }
});

test('a question has room for all of its words, in large print too', () => {
  for (const groot of [false, true]) {
    const sheet = opgavenblad(opgaven, { ...kop, groot });
    const high = hoogteVan(sheet);
    const [sign, row] = groot ? [7.3, 21] : [5, 14.5];
    for (const plaats of plaatsen) {
      const { columns } = areaAt(vraaggebied(plaats, sheet));
      const width = sheet.columnWidths.slice(0, columns).reduce((sum, points) => sum + points, 0);
      const { length } = plaats.opgave.vraag;
      expect(high(plaats.boven + 1)).toBeGreaterThanOrEqual(Math.ceil((length * sign) / width) * row);
    }
  }
});

test('the words around the exercises are in the language of the sheet, the exercises stay Dutch', () => {
  const texts = tekstenIn(oefenblad(opgaveVan('X1-GHM-01'), 'en'));
  expect(texts).toEqual(expect.arrayContaining(['Answer', 'Aantal dozen', opgaveVan('X1-GHM-01').vraag]));
});

test('there is an exercise of every template', () => expect(sjablonen).toHaveLength(87));
