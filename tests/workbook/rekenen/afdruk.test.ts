import { overlap } from '../../../src/workbook/area';
import { areaAt } from '../../../src/workbook/areaAt';
import type { SheetPlan } from '../../../src/workbook/plan';
import { afdruk, type Afdrukwijze } from '../../../src/workbook/rekenen/sheets/afdruk';
import { alleOpgaven, cellenVan, hoogteVan, tekstenIn } from './opgaven';

const opgaven = alleOpgaven('07');
const kop = { klas: 'MAV3A', leerling: '07' };
const wijzen = (['ruim', 'compact'] as const).flatMap((dichtheid) =>
  [true, false].flatMap((berekening) => [true, false].map((groot): Afdrukwijze => ({ dichtheid, berekening, groot }))),
);
const naamVan = ({ dichtheid, berekening, groot }: Afdrukwijze) =>
  `${dichtheid}${berekening ? ', with a box' : ''}${groot ? ', large' : ''}`;

const A4 = { width: 595, height: 842 };
const endOf = (plan: SheetPlan): number => areaAt(plan.page?.area ?? '').rows;

/** From the first row of each page to its last. */
function pagesOf(plan: SheetPlan): readonly (readonly [number, number])[] {
  const starts = [1, ...(plan.page?.breaks ?? [])];
  return starts.map((first, at) => [first, (starts[at + 1] ?? endOf(plan) + 1) - 1]);
}

describe.each(wijzen.map((wijze) => [naamVan(wijze), wijze] as const))('%s', (_, wijze) => {
  const plan = afdruk(opgaven, kop, wijze);
  const cells = cellenVan(plan);
  const high = hoogteVan(plan);

  test('every page fits on A4, with the head on each of them', () => {
    const { margins, titleRows } = plan.page as NonNullable<SheetPlan['page']>;
    expect(titleRows).toBe('1:2');
    const room = A4.height - margins.top - margins.bottom;
    for (const [first, last] of pagesOf(plan)) {
      let used = first === 1 ? 0 : high(1) + high(2);
      for (let row = first; row <= last; row += 1) used += high(row);
      expect(used).toBeLessThanOrEqual(room);
    }
    const width = plan.columnWidths.reduce((sum, points) => sum + points, 0);
    expect(width).toBeLessThanOrEqual(A4.width - margins.left - margins.right);
  });

  test('no page begins inside an exercise', () => {
    const numbers = opgaven.map((_, index) => `${index + 1}.`);
    const starts = new Set([...cells].flatMap(([at, cell]) => (numbers.includes(String(cell)) ? [at] : [])));
    expect(starts.size).toBe(opgaven.length);
    expect((plan.page?.breaks ?? []).filter((row) => !starts.has(`A${row}`))).toEqual([]);
  });

  test('each exercise has its question in full, lines to write on and its seed', () => {
    const texts = tekstenIn(plan);
    const missing = opgaven.filter(({ vraag, seed }) => !texts.includes(vraag) || !texts.includes(`${seed}·v1`));
    expect(missing).toEqual([]);
    expect(texts.filter((text) => text.startsWith('Antwoord:'))).toHaveLength(opgaven.length);
    expect(texts.filter((text) => text.startsWith('Laat je berekening'))).toHaveLength(
      wijze.berekening ? opgaven.length : 0,
    );
  });

  test('no answer, hint or explanation is printed with the exercises', () => {
    const texts = tekstenIn(plan);
    const told = opgaven.flatMap(({ aanpak, stappen, fouten }) => [
      aanpak,
      ...stappen,
      ...fouten.map(({ feedback }) => feedback),
    ]);
    expect(told.filter((secret) => texts.includes(secret))).toEqual([]);
    expect(opgaven.filter(({ antwoordTekst }) => texts.includes(antwoordTekst))).toEqual([]);
  });

  test('a chart stands beside its table, and over no text', () => {
    for (const { at, series, categories } of plan.charts ?? []) {
      const place = areaAt(at);
      expect(
        [...series.map(({ values }) => values), categories].filter((range) => overlap(place, areaAt(range))),
      ).toEqual([]);
      const covered = [...cells.keys()].filter((cell) => overlap(place, areaAt(cell)));
      expect(covered).toEqual([]);
    }
  });
});

/** What is printed of a plan. */
const gedrukt = (plan: SheetPlan): readonly string[] =>
  [...cellenVan(plan)].flatMap(([at, cell]) =>
    overlap(areaAt(at), areaAt(plan.page?.area ?? '')) ? [String(cell)] : [],
  );
const gewoon: Afdrukwijze = { dichtheid: 'ruim', berekening: true, groot: false };

test('what a question asks of a diagram is read from it: its table is on paper in large print only', () => {
  const drawn = opgaven.filter(({ diagram }) => diagram !== null);
  for (const opgave of drawn) {
    const koppen = opgave.diagram === 'beeld' ? ['In woorden'] : (opgave.tabel?.[0] ?? ['Gebruikers']);
    const shown = (groot: boolean) => {
      const words = gedrukt(afdruk([opgave], kop, { ...gewoon, groot }));
      return koppen.every((word) => words.includes(word));
    };
    expect([opgave.template, shown(false), shown(true)]).toEqual([opgave.template, /tabel/i.test(opgave.vraag), true]);
  }
});

test('a line without a table says its figures, because they cannot be read between the lines of its axis', () => {
  const labels = (template: string, groot = false) =>
    afdruk(
      opgaven.filter((opgave) => opgave.template === template),
      kop,
      { ...gewoon, groot },
    ).charts?.[0]?.labels;
  expect([labels('X2-GVO-05'), labels('X1-VV-03'), labels('X1-GVO-01'), labels('X2-VV-06')]).toEqual([
    'value',
    'value',
    undefined,
    undefined,
  ]);
  expect([labels('X2-GVO-01'), labels('X2-GVO-05', true)]).toEqual(['category', undefined]);
});

test('the boxes to write in fill the page, except where paper is saved', () => {
  const boxes = (wijze: Afdrukwijze) => {
    const plan = afdruk(opgaven.slice(0, 2), kop, wijze);
    const high = hoogteVan(plan);
    return [...cellenVan(plan)].flatMap(([at, cell]) =>
      String(cell).startsWith('Laat je') ? [high(Number(at.slice(1)))] : [],
    );
  };
  const [first = 0, second = 0] = boxes(gewoon);
  expect([first > 200, first === second]).toEqual([true, true]);
  expect(boxes({ ...gewoon, dichtheid: 'compact' })).toEqual([44, 44]);
});

test('in large print the name and the day each have a line', () => {
  const held = cellenVan(afdruk(opgaven.slice(0, 1), kop, { ...gewoon, groot: true }));
  expect([held.get('A3'), held.get('A4')]).toEqual([
    expect.stringMatching(/^Naam: _+$/),
    expect.stringMatching(/^Datum: _+$/),
  ]);
  expect(held.get('E3')).toBeUndefined();
});

test('large print is set in 16 points', () => {
  const plan = afdruk(opgaven, kop, { dichtheid: 'ruim', berekening: false, groot: true });
  expect(plan.styles[0]).toEqual({ range: `A1:F${endOf(plan)}`, style: { size: 16 } });
});

test('the foot of the page says whose it is and counts the pages of that student; an ampersand is no code', () => {
  const plan = afdruk(opgaven, { ...kop, klas: 'R&D' }, { dichtheid: 'compact', berekening: false, groot: false });
  expect(plan.page).toMatchObject({ footer: { left: 'R&&D|07', right: 'blz. &P' }, countsAlone: true });
});

test('compact takes fewer pages than wide', () => {
  const pages = (dichtheid: Afdrukwijze['dichtheid']) =>
    afdruk(opgaven, kop, { dichtheid, berekening: false, groot: false }).page?.breaks.length ?? 0;
  expect(pages('compact')).toBeLessThan(pages('ruim'));
});

test('on paper a test is not called practice', () => {
  const [wijze] = wijzen as [Afdrukwijze];
  const texts = (isToets: boolean) => tekstenIn(afdruk(opgaven.slice(0, 1), { ...kop, isToets }, wijze)).join(' ');
  expect(texts(false)).toContain('Dit is oefenen, geen toets.');
  expect(texts(true)).not.toContain('geen toets');
  expect(texts(true)).toContain('Alleen je docent kan dit nakijken.');
});
