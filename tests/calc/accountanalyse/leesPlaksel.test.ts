import fc from 'fast-check';
import { jaarposten } from '../../../src/calc/accountanalyse/jaarposten';
import { leesPlaksel } from '../../../src/calc/accountanalyse/leesPlaksel';
import { formatFigure } from '../../../src/calc/format';
import { notations } from '../../../src/calc/notation';

/** Rows of cells as they are pasted out of a sheet. */
const geplakt = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\r\n');
const enkel = (cel: string, ...meer: readonly string[]) =>
  leesPlaksel(geplakt(['', '2023'], ['Omzet', cel], ...meer.map((each) => ['Voorraden', each])));

test('a table out of an annual report is read by its names and its years', () => {
  const plaksel = leesPlaksel(
    geplakt(
      ['x € 1.000', 'Toelichting', '2022', '', '2021'],
      ['ACTIVA'],
      ['Immateriële vaste activa', '1.29', '27.109', '', '27.967'],
      ['Voorraden', '1.33', '41.966', '', '32.871'],
      ['Handelsdebiteuren', '1.34', '47.365', '', '46.584'],
      ['Kas en kasequivalenten', '1.36', '25.202', '', '5.199'],
      ['Totaal vlottende activa', '', '136.606', '', '106.819'],
    ),
  );
  expect(plaksel).toEqual({
    jaren: [2021, 2022],
    rijen: [
      { post: 'immaterieleVasteActiva', waarden: [27_967, 27_109] },
      { post: 'voorraden', waarden: [32_871, 41_966] },
      { post: 'debiteuren', waarden: [46_584, 47_365] },
      { post: 'liquideMiddelen', waarden: [5_199, 25_202] },
    ],
    onbekend: ['Totaal vlottende activa 136.606 106.819'],
    onleesbaar: [],
    notatie: 'onbeslist',
    omgekeerd: [],
  });
});

test('an English table is read in its own notation', () => {
  const plaksel = leesPlaksel(
    geplakt(
      ['Assets', '2023', '2022'],
      ['Inventories', '38,904.5', '28,343'],
      ['Trade receivables', '36,566', '43,593'],
      ['Cash and cash equivalents', '10,156', '17,483'],
      ["Total shareholders' equity", '85,331', '81,194'],
      ['Net revenue', '262,426', '229,479'],
    ),
  );
  expect(plaksel.notatie).toBe('en');
  expect(plaksel.jaren).toEqual([2022, 2023]);
  expect(plaksel.rijen).toEqual([
    { post: 'voorraden', waarden: [28_343, 38_904.5] },
    { post: 'debiteuren', waarden: [43_593, 36_566] },
    { post: 'liquideMiddelen', waarden: [17_483, 10_156] },
    { post: 'eigenVermogen', waarden: [81_194, 85_331] },
    { post: 'omzet', waarden: [229_479, 262_426] },
  ]);
});

test.each([
  ['puntkomma', 'Post;2022;2023\nOmzet;1.000,5;2.000\nVoorraden;;3'],
  ['spaties', 'Post        2022     2023\nOmzet    1.000,5    2.000\nVoorraden    -    3'],
  ['verschoven kop', '2022     2023\nOmzet    1.000,5    2.000\nVoorraden    -    3\n'],
  ['tabs zonder hoekcel', '2022\t2023\nOmzet\t1.000,5\t2.000\nVoorraden\t\t3'],
  [
    'harde spaties',
    'Post\u00a0\u00a0\u00a02022\u00a0\u00a02023\r\nOmzet\u00a0\u00a01.000,5\u00a0\u00a02.000\r\nVoorraden\u00a0\u00a0-\u00a0\u00a03',
  ],
])('columns apart by %s are the same table', (_, tekst) => {
  const { jaren, rijen } = leesPlaksel(tekst);
  expect(jaren).toEqual([2022, 2023]);
  expect(rijen).toEqual([
    { post: 'omzet', waarden: [1_000.5, 2_000] },
    { post: 'voorraden', waarden: ['', 3] },
  ]);
});

test.each([
  ['2023', 2023],
  ['31-12-2023', 2023],
  ['31/12/2023', 2023],
  ['31 december 2023', 2023],
  ['Dec. 31, 2023', 2023],
  ['2023 (x € 1.000)', 2023],
  ['FY2023', 2023],
  ['boekjaar 2022/2023', 2023],
  ['2022/23', 2023],
  ['2023*', 2023],
])('a column under "%s" is of that year', (kop, jaar) => {
  expect(leesPlaksel(geplakt(['', kop], ['Omzet', '5'])).jaren).toEqual([jaar]);
});

test.each([['1.234'], ['2023,5'], ['12%'], ['Toelichting'], ['31-45-2023'], ['2021-2023']])(
  '"%s" above a column is no year',
  (kop) => {
    const { jaren, rijen } = leesPlaksel(geplakt(['', kop], ['Omzet', '5']));
    expect([jaren, rijen]).toEqual([[''], [{ post: 'omzet', waarden: [5] }]]);
  },
);

test('a title that names a year does not stand above a column', () => {
  const { jaren, rijen } = leesPlaksel(
    geplakt(['Balans per 31 december 2023', '', ''], ['', '2022', '2023'], ['Omzet', '4', '5']),
  );
  expect(jaren).toEqual([2022, 2023]);
  expect(rijen).toEqual([{ post: 'omzet', waarden: [4, 5] }]);
});

test.each([
  ['1.234,5', 1_234.5],
  ['€ 1.234,50', 1_234.5],
  ['1 234,5', 1_234.5],
  ['(123)', -123],
  ['€ (1.234,5)', -1_234.5],
  ['123-', -123],
  ['−123', -123],
  ['1.000,-', 1_000],
  ['EUR 12', 12],
  ['0', 0],
  ['nihil', 0],
])('"%s" is a figure', (cel, waarde) => {
  const { rijen } = leesPlaksel(geplakt(['', '2023'], ['Resultaat na belasting', cel]));
  expect(rijen).toEqual([{ post: 'resultaatNaBelasting', waarden: [waarde] }]);
});

test.each([['-'], ['–'], ['n.b.'], ['n/a'], ['N.v.t.'], ['']])('"%s" is no figure and no 0', (cel) => {
  const { rijen, onleesbaar } = enkel(cel, '5');
  expect(rijen).toEqual([{ post: 'voorraden', waarden: [5] }]);
  expect(onleesbaar).toEqual([]);
});

test.each([['12,5%'], ['12 appels'], ['1.23.4'], ['(-5)'], ['#VERW!']])(
  '"%s" is told as unreadable, with its line',
  (cel) => {
    const { rijen, onleesbaar } = enkel(cel, '5');
    expect(onleesbaar).toEqual([{ tekst: cel, rij: 2 }]);
    expect(rijen).toEqual([{ post: 'voorraden', waarden: [5] }]);
  },
);

describe('the notation of a paste', () => {
  const notatieVan = (...cellen: readonly string[]) => {
    const plaksel = leesPlaksel(geplakt(['', ...cellen.map((_, index) => String(2020 + index))], ['Omzet', ...cellen]));
    return [plaksel.notatie, ...(plaksel.rijen[0]?.waarden ?? [])];
  };

  test('is decided by one figure for all', () => {
    expect(notatieVan('1.234', '5,5')).toEqual(['nl', 1_234, 5.5]);
    expect(notatieVan('1.234', '5.5')).toEqual(['en', 1.234, 5.5]);
    expect(notatieVan('1,234', '1,234,567')).toEqual(['en', 1_234, 1_234_567]);
  });

  test('is undecided when both are possible, and then the sign stands between thousands', () => {
    expect(notatieVan('1.234')).toEqual(['onbeslist', 1_234]);
    expect(notatieVan('1,234')).toEqual(['onbeslist', 1_234]);
  });

  test('is undecided when figures contradict each other', () => {
    expect(notatieVan('1.234,5', '1,234.5', '2,5')).toEqual(['onbeslist', 1_234.5, '', 2.5]);
  });

  test('does not matter for figures that are the same in both', () => {
    expect(notatieVan('12', '345')).toEqual(['nl', 12, 345]);
  });

  test('is what the user says', () => {
    const { rijen, notatie } = leesPlaksel(geplakt(['Omzet', '1.234']), 'en');
    expect([notatie, rijen[0]?.waarden]).toEqual(['en', [1.234]]);
  });
});

test('rows that are not recognised come back whole, and a second row of a post too', () => {
  const { rijen, onbekend } = leesPlaksel(
    geplakt(
      ['', '2022', '2023'],
      ['Handels- en overige vorderingen', '1', '2'],
      ['Voorraden', '3', '4'],
      ['Voorraden', '5', '6'],
      ['Vlottende activa', '', ''],
    ),
  );
  expect(rijen).toEqual([{ post: 'voorraden', waarden: [3, 4] }]);
  expect(onbekend).toEqual(['Handels- en overige vorderingen 1 2', 'Voorraden 5 6']);
});

test('between spaces a row that does not say which year it has is not read', () => {
  const { rijen, onbekend } = leesPlaksel('Post  2022  2023\nOmzet  5\nVoorraden  3  4');
  expect(rijen).toEqual([{ post: 'voorraden', waarden: [3, 4] }]);
  expect(onbekend).toEqual(['Omzet 5']);
});

test('names are known in both languages, with numbers, notes and accents of their own', () => {
  const namen: readonly (readonly [string, string])[] = [
    ['1. Materiele vaste activa', 'materieleVasteActiva'],
    ['PROPERTY, PLANT AND EQUIPMENT', 'materieleVasteActiva'],
    ['Vorderingen op handelsdebiteuren', 'debiteuren'],
    ['Trade receivables (note 5)', 'debiteuren'],
    ['waarvan handelscrediteuren', 'crediteuren'],
    ['of which: trade payables', 'crediteuren'],
    ['Shareholders’ equity', 'eigenVermogen'],
    ['Netto‑omzet'.replace('‑', '-'), 'omzet'],
    ['Turnover:', 'omzet'],
    ['Bedrijfsresultaat (EBIT)', 'bedrijfsresultaat'],
    ['Onze omzet bij deze account', 'eigenOmzet'],
  ];
  for (const [naam, post] of namen) expect(leesPlaksel(geplakt([naam, '5'])).rijen).toEqual([{ post, waarden: [5] }]);
});

test('costs that a source prints with a minus become the positive amounts of the sheet, and are named', () => {
  const plaksel = leesPlaksel(
    geplakt(
      ['', '2021', '2022'],
      ['Netto-omzet', '257.297', '283.261'],
      ['Inkoopwaarde', '-123.273', '(143.037)'],
      ['Overige bedrijfskosten', '-30.079', '-34.688'],
      ['Financiële lasten', '-', '-1.064'],
      ['Nettoresultaat', '-5', '-6'],
    ),
  );
  expect(plaksel.rijen).toEqual([
    { post: 'omzet', waarden: [257_297, 283_261] },
    { post: 'inkoopwaarde', waarden: [123_273, 143_037] },
    { post: 'overigeKosten', waarden: [30_079, 34_688] },
    { post: 'rentelasten', waarden: ['', 1_064] },
    { post: 'resultaatNaBelasting', waarden: [-5, -6] },
  ]);
  expect(plaksel.omgekeerd).toEqual(['inkoopwaarde', 'rentelasten', 'overigeKosten']);
  const zonder = leesPlaksel(geplakt(['Overige kosten', '-5'], ['Afschrijvingen', '5']));
  expect([zonder.rijen[0]?.waarden, zonder.omgekeerd]).toEqual([[-5], []]);
});

describe('figures without names', () => {
  const rij = (index: number): string => `${index + 1}\t${index + 101}`;

  test.each([26, 27, 29])('%d rows are the posts in the order of the sheet', (aantal) => {
    const { rijen, jaren } = leesPlaksel(
      `${Array.from({ length: aantal }, (_, index) => rij(index)).join('\r\n')}\r\n`,
    );
    expect(jaren).toEqual(['', '']);
    expect(rijen.map(({ post }) => post)).toEqual(jaarposten.slice(0, aantal).map(({ post }) => post));
    expect(rijen.at(-1)?.waarden).toEqual([aantal, aantal + 100]);
  });

  test('may have years above them and empty rows between them', () => {
    const rows = Array.from({ length: 26 }, (_, index) => (index === 6 ? '\t' : rij(index)));
    const { rijen, jaren } = leesPlaksel(['2022\t2023', ...rows].join('\n'));
    expect(jaren).toEqual([2022, 2023]);
    expect(rijen).toHaveLength(25);
    expect(rijen.find(({ post }) => post === 'liquideMiddelen')?.waarden).toEqual([8, 108]);
    expect(rijen.find(({ post }) => post === 'effecten')).toBeUndefined();
  });

  test.each([25, 30])('%d rows are not read', (aantal) => {
    const { rijen, onbekend } = leesPlaksel(Array.from({ length: aantal }, (_, index) => rij(index)).join('\n'));
    expect(rijen).toEqual([]);
    expect(onbekend).toHaveLength(aantal);
  });
});

test('nothing that is pasted makes it fail', () => {
  const teken = fc.constantFrom(
    '\t',
    '\n',
    ';',
    '  ',
    '"',
    '(',
    ')',
    '%',
    '.',
    ',',
    '-',
    '1',
    '2023',
    'Omzet',
    '€',
    'x',
  );
  fc.assert(
    fc.property(fc.array(teken, { maxLength: 40 }), (tekens) => {
      const { jaren, rijen } = leesPlaksel(tekens.join(''));
      for (const { waarden } of rijen) expect(waarden).toHaveLength(jaren.length);
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('a table that is written in either notation reads back as it was, whatever stands between the columns', () => {
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.integer({ min: 1, max: 99_999 }).map((tienden) => tienden / 10),
    fc.constant('' as const),
  );
  const tabel = fc.record({
    taal: fc.constantFrom('nl', 'en'),
    scheiding: fc.constantFrom('\t', ';', '   '),
    labels: fc.constantFrom('nl', 'en'),
    eerste: fc.integer({ min: 1990, max: 2040 }),
    isAflopend: fc.boolean(),
    posten: fc.uniqueArray(fc.constantFrom(...jaarposten), { minLength: 1, maxLength: 29 }),
    cijfers: fc.array(fc.array(figure, { minLength: 3, maxLength: 3 }), { minLength: 29, maxLength: 29 }),
  });
  fc.assert(
    fc.property(tabel, ({ taal, scheiding, labels, eerste, isAflopend, posten, cijfers }) => {
      const jaren = [eerste, eerste + 1, eerste + 2];
      const geschreven = (waarde: number | ''): string =>
        waarde === '' ? '-' : formatFigure(waarde, 'telling', notations[taal]);
      const opVolgorde = <T>(waarden: readonly T[]): readonly T[] => (isAflopend ? [...waarden].reverse() : waarden);
      const rows = posten.map(({ label }, index) => [
        label[labels],
        ...opVolgorde(cijfers[index] ?? []).map(geschreven),
      ]);
      const tekst = [['Post', ...opVolgorde(jaren).map(String)], ...rows].map((row) => row.join(scheiding)).join('\n');
      const verwacht = posten
        .map(({ post }, index) => ({ post, waarden: cijfers[index] ?? [] }))
        .filter(({ waarden }) => waarden.some((waarde) => waarde !== ''));
      expect(leesPlaksel(tekst)).toMatchObject({ jaren, rijen: verwacht, onbekend: [], onleesbaar: [] });
    }),
    { numRuns: 300, seed: 5 },
  );
});
