import fc from 'fast-check';
import { posten, type Post } from '../../src/calc/blok/boekjaar';
import { kengetallen } from '../../src/calc/blok/kengetallen';
import { kengetalTabel } from '../../src/calc/blok/kengetalTabel';
import { catalogue } from '../../src/calc/catalogue';
import { isClose } from './answer';
import { blokAnswer, blokMessage } from './blokAnswer';

type Jaar = Readonly<Partial<Record<Post, unknown>>>;

/** Two years of a trading company that balance and add up. */
const eerste = {
  immaterieleVasteActiva: 10_000,
  materieleVasteActiva: 250_000,
  financieleVasteActiva: 20_000,
  voorraden: 80_000,
  debiteuren: 72_600,
  overigeVorderingen: 7_400,
  effecten: 5_000,
  liquideMiddelen: 35_000,
  eigenVermogen: 160_000,
  voorzieningen: 20_000,
  langlopendVreemdVermogen: 180_000,
  kortlopendVreemdVermogen: 120_000,
  crediteuren: 48_400,
  omzet: 800_000,
  inkopenOpRekening: '',
  inkoopwaarde: 520_000,
  dienstenDerden: 60_000,
  personeelskosten: 120_000,
  afschrijvingen: 30_000,
  overigeKosten: 34_000,
  bedrijfsresultaat: 36_000,
  rentebaten: 1_000,
  rentelasten: 13_000,
  resultaatVoorBelasting: 24_000,
  resultaatNaBelasting: 19_000,
  fte: 4,
} as const satisfies Jaar;
const tweede = {
  immaterieleVasteActiva: 8_000,
  materieleVasteActiva: 262_000,
  financieleVasteActiva: 20_000,
  voorraden: 100_000,
  debiteuren: 90_750,
  overigeVorderingen: 9_250,
  effecten: 5_000,
  liquideMiddelen: 25_000,
  eigenVermogen: 200_000,
  voorzieningen: 20_000,
  langlopendVreemdVermogen: 160_000,
  kortlopendVreemdVermogen: 140_000,
  crediteuren: 60_500,
  omzet: 1_000_000,
  inkopenOpRekening: 730_000,
  inkoopwaarde: 640_000,
  dienstenDerden: 80_000,
  personeelskosten: 150_000,
  afschrijvingen: 36_000,
  overigeKosten: 34_000,
  bedrijfsresultaat: 60_000,
  rentebaten: 2_000,
  rentelasten: 12_000,
  resultaatVoorBelasting: 50_000,
  resultaatNaBelasting: 40_000,
  fte: 5,
} as const satisfies Jaar;

/** The years side by side, a row per post. */
const bereik = (...jaren: readonly Jaar[]): unknown[][] =>
  posten.map((post) => jaren.map((jaar) => jaar[post] ?? null));
const blok = (jaren: readonly Jaar[], ...tarief: readonly unknown[]): unknown[][] =>
  blokAnswer(kengetallen, [bereik(...jaren), ...tarief]);

const metJaren = (jaren: readonly Jaar[], jaartallen: readonly unknown[]): unknown[][] =>
  blokAnswer(kengetallen, [bereik(...jaren), null, [jaartallen]]);

/** The rows of a ratio in the block. */
function rijen(id: string, block: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const index = kengetalTabel.findIndex(({ definition }) => definition.id === id);
  const above = kengetalTabel.slice(0, index).reduce((count, { rijen }) => count + rijen, 0);
  return block.slice(above, above + (kengetalTabel[index]?.rijen ?? 0));
}
const waarden = (id: string, jaren: readonly Jaar[], ...tarief: readonly unknown[]): readonly unknown[] =>
  rijen(id, blok(jaren, ...tarief))[0] ?? [];

const EXPECTED: readonly (readonly [id: string, first: number, second: number])[] = [
  ['CURRENTRATIO', 200 / 120, 230 / 140],
  ['QUICKRATIO', 120 / 120, 130 / 140],
  ['CASHRATIO', 40 / 120, 30 / 140],
  ['NETTOWERKKAPITAAL', 80_000, 90_000],
  ['SOLVABILITEIT', 160 / 480, 200 / 520],
  ['DEBTRATIO', 320 / 480, 320 / 520],
  ['RENTEDEKKING', 36 / 13, 5],
  ['REV', 19 / 160, 40 / 180],
  ['RTV', 37 / 480, 62 / 500],
  ['RVV', 13 / 320, 12 / 320],
  ['HEFBOOMEFFECT', (37 / 480 - 13 / 320) * (320 / 160), (62 / 500 - 12 / 320) * (320 / 180)],
  ['BRUTOWINSTMARGE', 0.35, 0.36],
  ['NETTOWINSTMARGE', 0.02375, 0.04],
  ['EBITDAMARGE', 0.0825, 0.096],
  ['OMLOOPSNELHEID', 800 / 480, 2],
  ['DUPONT', 0.045, 0.06],
  ['DUPONT', 800 / 480, 2],
  ['DUPONT', 0.075, 0.12],
  ['DEBITEURENTERMIJN', 27.375, 27.375],
  ['CREDITEURENTERMIJN', (40 / 520) * 365, 25],
  ['VOORRAADTERMIJN', (80 / 520) * 365, 51.328125],
  ['OMZETSNELHEID', 6.5, 64 / 9],
  ['CCC', 27.375 + (40 / 520) * 365, 53.703125],
  ['TOEGEVOEGDEWAARDE', 220_000, 280_000],
  ['TOEGEVOEGDEWAARDE.NETTO', 190_000, 244_000],
  ['TOEGEVOEGDEWAARDE.FTE', 55_000, 56_000],
];

test('every ratio of annual figures has its rows, in the order of the catalogue', () => {
  expect(kengetalTabel.flatMap(({ definition, rijen }) => new Array<string>(rijen).fill(definition.id))).toEqual(
    EXPECTED.map(([id]) => id),
  );
  const groups = ['liquiditeit', 'solvabiliteit', 'rentabiliteit', 'activiteit', 'toegevoegdeWaarde'];
  const ratios = catalogue.filter(({ id, group }) => groups.includes(group) && id !== 'RENTEKOSTEN');
  expect(ratios.map(({ id }) => id).sort()).toEqual(kengetalTabel.map(({ definition }) => definition.id).sort());
});

test('a ratio takes as many rows as its outcome has cells', () => {
  for (const { definition, rijen } of kengetalTabel) {
    expect([definition.id, rijen]).toEqual([definition.id, definition.result.cells?.length ?? 1]);
  }
});

test('two years give two columns, and the second year opens with the balances of the first', () => {
  const block = blok([eerste, tweede]);
  const wrong = EXPECTED.flatMap(([id, ...expected], row) =>
    isClose(block[row], expected) ? [] : [{ id, expected, result: block[row] }],
  );
  expect(wrong).toEqual([]);
  expect(block).toHaveLength(EXPECTED.length);
});

test('a first year, and a year after one without balances, takes its closing balance alone', () => {
  expect(isClose(waarden('REV', [tweede]), [0.2])).toBe(true);
  expect(isClose(waarden('REV', [{}, tweede]), ['', 0.2])).toBe(true);
});

test('with the years a year opens with the balances of the year before it, wherever that stands', () => {
  const [ordered, turned] = [metJaren([eerste, tweede], [2021, 2022]), metJaren([tweede, eerste], [2022, 2021])];
  expect(ordered).toEqual(blok([eerste, tweede]));
  expect(turned).toEqual(ordered.map(([first, second]) => [second, first]));
  const apart = metJaren([eerste, {}, tweede], [2021, '', 2022]);
  expect(apart.map((row) => [row[0], row[2]])).toEqual(ordered);
});

test.each([
  ['a gap', [2020, 2022]],
  ['no years', [null, '']],
  ['text', ['2021', '2022']],
  ['no whole years', [2021.5, 2022.5]],
  ['an error', [{ code: '#REF!' }, 2022]],
])('with %s above the columns there is no year before', (_, jaartallen) => {
  const alone = [blok([eerste]), blok([tweede])];
  expect(metJaren([eerste, tweede], jaartallen)).toEqual(alone[0]?.map((row, at) => [row[0], alone[1]?.[at]?.[0]]));
});

test('a year that stands twice is the year before of none', () => {
  const block = metJaren([eerste, eerste, tweede], [2021, 2021, 2022]);
  expect(block.map((row) => row[2])).toEqual(blok([tweede]).map(([cell]) => cell));
});

test('years that are not as wide as the figures are one error that says how many there must be', () => {
  expect(metJaren([eerste, tweede], [2021])).toEqual([['#N/A']]);
  expect(blokMessage(kengetallen, [bereik(eerste, tweede), null, [[2021], [2022]]])).toBe(
    'Jaren moet 2 kolommen hebben.',
  );
});

test('a missing figure leaves empty what needs it, and nothing else', () => {
  const whole = blok([eerste, tweede]);
  for (const [post, ids] of [
    ['fte', ['TOEGEVOEGDEWAARDE.FTE']],
    ['effecten', ['CURRENTRATIO', 'QUICKRATIO', 'CASHRATIO', 'NETTOWERKKAPITAAL']],
    ['rentebaten', ['DUPONT']],
    ['dienstenDerden', ['TOEGEVOEGDEWAARDE', 'TOEGEVOEGDEWAARDE.NETTO', 'TOEGEVOEGDEWAARDE.FTE']],
    ['debiteuren', ['CURRENTRATIO', 'QUICKRATIO', 'NETTOWERKKAPITAAL', 'DEBITEURENTERMIJN', 'CCC']],
    ['immaterieleVasteActiva', []],
  ] as const) {
    const block = blok([eerste, { ...tweede, [post]: null }]);
    const expected = EXPECTED.map(([id], row) => [
      whole[row]?.[0],
      (ids as readonly string[]).includes(id) ? '' : whole[row]?.[1],
    ]);
    expect([post, block]).toEqual([post, expected]);
  }
});

test('a year without figures is a column of empty texts', () => {
  expect(
    blok([eerste, {}])
      .map((row) => row[1])
      .filter((cell) => cell !== ''),
  ).toEqual([]);
});

test('purchases on credit that are unknown are taken to be the cost of sales', () => {
  const [, known] = waarden('CREDITEURENTERMIJN', [eerste, tweede]);
  const [, unknown] = waarden('CREDITEURENTERMIJN', [eerste, { ...tweede, inkopenOpRekening: null }]);
  expect(known).toBe(25);
  expect(unknown).toBeCloseTo((50_000 / 640_000) * 365, 9);
});

test('the payment periods count with 21% VAT unless told otherwise', () => {
  expect(waarden('DEBITEURENTERMIJN', [eerste], [['']])).toEqual([27.375]);
  expect(waarden('DEBITEURENTERMIJN', [eerste], 0)).toEqual([33.12375]);
  const typedAsWholeNumber = blok([eerste], 21);
  const failing = EXPECTED.filter((_, row) => typedAsWholeNumber[row]?.[0] === '#NUM!').map(([id]) => id);
  expect(failing).toEqual(['DEBITEURENTERMIJN', 'CREDITEURENTERMIJN', 'CCC']);
});

test('a zero denominator is an error in its own cell', () => {
  const block = blok([{ ...eerste, rentelasten: 0, fte: 0 }]);
  const failing = EXPECTED.filter((_, row) => block[row]?.[0] === '#DIV/0!').map(([id]) => id);
  expect(failing).toEqual(['RENTEDEKKING', 'TOEGEVOEGDEWAARDE.FTE']);
});

test('a text or an error in a post comes out in the ratios that need it', () => {
  expect(waarden('CASHRATIO', [{ ...eerste, effecten: '5.000' }, tweede])).toEqual(['#VALUE!', 30 / 140]);
  expect(blokMessage(kengetallen, [bereik({ ...eerste, effecten: '5.000' })])).toBe(
    'Vul voor jaarcijfers een getal in. Er staat nu "5.000".',
  );
  expect(waarden('CASHRATIO', [{ ...eerste, effecten: { code: '#REF!' } }, tweede])).toEqual(['#REF!', 30 / 140]);
  expect(waarden('SOLVABILITEIT', [{ ...eerste, effecten: { code: '#REF!' } }])).toEqual([1 / 3]);
});

test('another number of posts is one error that says how many there must be', () => {
  expect(blokAnswer(kengetallen, [bereik(eerste).slice(1)])).toEqual([['#N/A']]);
  expect(blokAnswer(kengetallen, [null])).toEqual([['#N/A']]);
  expect(blokMessage(kengetallen, [bereik(eerste).slice(1)])).toBe('Jaarcijfers moet 26 rijen hebben.');
  expect(blokMessage(kengetallen, [bereik(eerste).slice(1)], 'en')).toBe('AnnualFigures must have 26 rows.');
});

test('amounts beyond what a cell can hold give an error and never a number', () => {
  expect(waarden('CURRENTRATIO', [{ ...eerste, voorraden: 1e308, debiteuren: 1e308 }])).toEqual(['#NUM!']);
});

const amount = fc.integer({ min: 1, max: 10_000_000 });
const year: fc.Arbitrary<Jaar> = fc.record(
  Object.fromEntries(posten.map((post) => [post, amount])) as Record<Post, typeof amount>,
);
const number = (cell: unknown): number => Number(cell);

test('return on equity before tax is return on total capital plus the leverage effect, every year', () => {
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 5 }), (jaren) => {
      const beforeTax = jaren.map((jaar) => ({ ...jaar, resultaatNaBelasting: jaar.resultaatVoorBelasting }));
      const block = blok(beforeTax);
      const row = (id: string): readonly number[] => (rijen(id, block)[0] ?? []).map(number);
      const [rev, rtv, hefboom] = [row('REV'), row('RTV'), row('HEFBOOMEFFECT')];
      fc.pre([...rtv, ...row('RVV')].every((figure) => figure <= 10));
      rev.forEach((figure, index) => {
        const sum = (rtv[index] ?? 0) + (hefboom[index] ?? 0);
        expect(Math.abs(figure - sum)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(figure), Math.abs(rtv[index] ?? 0)),
        );
      });
    }),
    { numRuns: 100, seed: 2026 },
  );
});

test('the DuPont rows multiply, and differ from the return by the interest received alone', () => {
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 5 }), (jaren) => {
      const block = blok(jaren.map((jaar) => ({ ...jaar, rentebaten: 0 })));
      const [marge = [], snelheid = [], product = []] = rijen('DUPONT', block);
      const rtv = rijen('RTV', block)[0] ?? [];
      product.forEach((cell, index) => {
        expect(isClose(number(marge[index]) * number(snelheid[index]), cell)).toBe(true);
        expect(isClose(rtv[index], cell)).toBe(true);
      });
    }),
    { numRuns: 100, seed: 2026 },
  );
});

test('permuting the columns with their years permutes the outcomes and changes nothing else', () => {
  const columns = fc.array(year, { minLength: 5, maxLength: 5 });
  const years = fc.uniqueArray(fc.integer({ min: 2015, max: 2024 }), { minLength: 5, maxLength: 5 });
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(columns, years, order, (jaren, jaartallen, volgorde) => {
      const permuted = <T>(row: readonly T[]): readonly T[] => volgorde.map((kolom) => row[kolom] as T);
      const block = metJaren(jaren, jaartallen);
      expect(metJaren(permuted(jaren), permuted(jaartallen))).toEqual(block.map(permuted));
    }),
    { numRuns: 100, seed: 2026 },
  );
});
