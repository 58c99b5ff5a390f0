import fc from 'fast-check';
import type { Jaarkolom } from '../../../src/calc/accountanalyse/account';
import type { Kengetalrij, Kengetalsleutel } from '../../../src/calc/accountanalyse/analyse';
import { kengetalrijen } from '../../../src/calc/accountanalyse/kengetalrijen';
import { opmerkingtekst } from '../../../src/calc/accountanalyse/opmerkingtekst';
import { isProblem } from '../../../src/calc/evaluate';
import { posten, type Cijfer } from '../../../src/calc/blok/boekjaar';
import { kengetallen } from '../../../src/calc/blok/kengetallen';
import { notations } from '../../../src/calc/notation';
import facts from '../../facts/kengetallen.json';
import { blokAnswer } from '../../functions/blokAnswer';
import { isClose } from '../../functions/answer';
import { excelError } from '../../../src/calc/errors';
import { gezondeJaren, testaccount, type Jaar } from './testaccount';

const rijVan = (rijen: readonly Kengetalrij[], sleutel: Kengetalsleutel): Kengetalrij =>
  rijen.find((rij) => rij.sleutel === sleutel) as Kengetalrij;
const waarden = (jaren: readonly Jaar[], sleutel: Kengetalsleutel): readonly Cijfer[] =>
  rijVan(kengetalrijen(testaccount(jaren)), sleutel).waarden;

/** What a sheet shows for the same annual figures. */
const opBlad = (jaren: readonly Jaarkolom[], tarief: unknown): unknown[][] =>
  blokAnswer(kengetallen, [
    posten.map((post) => jaren.map(({ cijfers }) => celvan(cijfers[post]))),
    tarief,
    [jaren.map(({ jaar }) => jaar)],
  ]);
const celvan = (cijfer: Cijfer): unknown => (isProblem(cijfer) ? cijfer.found : cijfer);
const getoond = (cijfer: Cijfer): unknown => (isProblem(cijfer) ? excelError(cijfer) : cijfer);

const anyFigure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -50, max: 5000 }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant('' as const) },
  { weight: 1, arbitrary: fc.constant({ code: 'notANumber', params: ['jaarcijfers'], found: 'veel' } as const) },
);
const anyOrder = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });
const anyYear = fc
  .tuple(...posten.map(() => anyFigure))
  .map((cijfers): Jaar => Object.fromEntries(posten.map((post, index) => [post, cijfers[index] as Cijfer])));

test('the rows hold what KENGETALLEN gives in the sheet, cell for cell', () => {
  fc.assert(
    fc.property(
      fc.array(anyYear, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('', '0', '0.09'),
      (jaren, tarief) => {
        const account = testaccount(jaren, { velden: { btwTarief: tarief } });
        const rijen = kengetalrijen(account).map((rij) => rij.waarden.map(getoond));
        expect(rijen).toEqual(opBlad(account.jaren, tarief === '' ? '' : Number(tarief)));
      },
    ),
    { numRuns: 60, seed: 5 },
  );
});

test('columns in another order have their outcomes in that order, and nothing else changes', () => {
  const years = fc.uniqueArray(fc.integer({ min: 2018, max: 2024 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(anyYear, { minLength: 5, maxLength: 5 }), years, anyOrder, (cijfers, jaartallen, volgorde) => {
      const jaren = cijfers.map((each, kolom): Jaar => ({ ...each, jaar: jaartallen[kolom] as number }));
      const geordend = kengetalrijen(testaccount(jaren));
      const verschoven = kengetalrijen(testaccount(volgorde.map((kolom) => jaren[kolom] as Jaar)));
      const terug = (kolom: number): number => volgorde[kolom] as number;
      verschoven.forEach((rij, index) => {
        const { waarden, oordelen, trend, opmerkingen } = geordend[index] as Kengetalrij;
        expect(rij.waarden).toEqual(volgorde.map((kolom) => waarden[kolom]));
        expect(rij.oordelen).toEqual(volgorde.map((kolom) => oordelen[kolom]));
        expect(rij.trend && { ...rij.trend, van: terug(rij.trend.van), naar: terug(rij.trend.naar) }).toEqual(trend);
        const inKolommen = (each: Kengetalrij['opmerkingen'][number], van: (kolom: number) => number) =>
          each.code === 'metBtw' ? each : { ...each, kolommen: each.kolommen.map(van).sort() };
        expect(rij.opmerkingen.map((each) => inKolommen(each, terug))).toEqual(
          opmerkingen.map((each) => inKolommen(each, (kolom) => kolom)),
        );
      });
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('a rate that is no number is an error where it counts, as in the sheet', () => {
  const account = testaccount(gezondeJaren, { velden: { btwTarief: 'hoog' } });
  const rijen = kengetalrijen(account);
  expect(isProblem(rijVan(rijen, 'debiteurentermijn').waarden[0])).toBe(true);
  expect(rijVan(rijen, 'debiteurentermijn').opmerkingen).toEqual([]);
  expect(typeof rijVan(rijen, 'currentratio').waarden[0]).toBe('number');
});

describe('published ratios of Microsoft', () => {
  const inputs: Readonly<Record<string, Readonly<Record<string, number>>>> = facts.inputs;
  const jaren = [2020, 2021, 2022, 2023].map((jaar): Jaar => {
    const post = (naam: string): number => (inputs[`MSFT-${jaar}`]?.[naam] ?? NaN) / 1e6;
    const bekend = ['cash', 'shortTermInvestments', 'accountsReceivable', 'inventory'].reduce(
      (som, naam) => som + post(naam),
      0,
    );
    return {
      jaar,
      voorraden: post('inventory'),
      debiteuren: post('accountsReceivable'),
      overigeVorderingen: post('currentAssets') - bekend,
      effecten: post('shortTermInvestments'),
      liquideMiddelen: post('cash'),
      eigenVermogen: post('equity'),
      voorzieningen: 0,
      langlopendVreemdVermogen: post('totalLiabilities') - post('currentLiabilities'),
      kortlopendVreemdVermogen: post('currentLiabilities'),
      crediteuren: post('accountsPayable'),
      omzet: post('revenue'),
      inkoopwaarde: post('cogs'),
      afschrijvingen: post('depreciation'),
      bedrijfsresultaat: post('operatingIncome'),
      rentelasten: post('interestExpense'),
      resultaatVoorBelasting: post('incomeBeforeTax'),
      resultaatNaBelasting: post('netIncome'),
    };
  });
  const rijen = kengetalrijen(testaccount(jaren, { velden: { eenheid: '1000000' } }));
  const gepubliceerd: Readonly<Record<string, Kengetalsleutel>> = {
    'Current Ratio': 'currentratio',
    'Cash Ratio': 'cashratio',
    'Working Capital': 'nettowerkkapitaal',
    'Gross Margin': 'brutowinstmarge',
    'Net Profit Margin': 'nettowinstmarge',
    'Return on Equity': 'rev',
    'Asset Turnover Ratio': 'omloopsnelheid',
    'Inventory Turnover Ratio': 'omzetsnelheid',
  };
  const feiten = facts.microsoft.filter(({ ratio }) => ratio in gepubliceerd);

  test.each(feiten.map((feit) => [`${feit.ratio} ${feit.year}`, feit] as const))('%s', (_, feit) => {
    const sleutel = gepubliceerd[feit.ratio] as Kengetalsleutel;
    const waarde = Number(rijVan(rijen, sleutel).waarden[feit.year - 2020]);
    const schaal = sleutel === 'nettowerkkapitaal' ? 1e6 : 1;
    expect((waarde * schaal).toFixed(feit.decimals)).toBe(Number(feit.expected).toFixed(feit.decimals));
  });

  test('the ratios that need what is not published stay empty', () => {
    for (const sleutel of ['dupont.marge', 'dupont.rtv', 'toegevoegdewaarde', 'toegevoegdewaarde.fte']) {
      expect(rijVan(rijen, sleutel).waarden).toEqual(['', '', '', '', '']);
    }
  });
});

test('an exercise of a Dutch school with averages of two years comes out as its answer book says', () => {
  const { inputs } = facts.nl.find(({ set }) => set === 'nl-scribd-1') as { inputs: Record<string, number> };
  const post = (naam: string): number => inputs[naam] as number;
  const kort = post('kort1') + post('kort2') + post('kort3');
  const jaren: readonly Jaar[] = [
    {
      eigenVermogen: post('EVbegin'),
      voorzieningen: 0,
      langlopendVreemdVermogen: 0,
      kortlopendVreemdVermogen: post('TVbegin') - post('EVbegin'),
    },
    {
      voorraden: post('voorraden'),
      debiteuren: post('debiteuren'),
      overigeVorderingen: 0,
      effecten: 0,
      liquideMiddelen: post('kas'),
      eigenVermogen: post('EVeind'),
      voorzieningen: 0,
      langlopendVreemdVermogen: post('TV') - post('EVeind') - kort,
      kortlopendVreemdVermogen: kort,
      resultaatVoorBelasting: post('EBIT'),
      rentelasten: 0,
      resultaatNaBelasting: post('winst'),
    },
  ];
  const tweede = (sleutel: Kengetalsleutel): number => Number(waarden(jaren, sleutel)[1]);
  expect((tweede('solvabiliteit') * 100).toFixed(1)).toBe('22.1');
  expect(tweede('quickratio').toFixed(2)).toBe('0.63');
  expect((tweede('rtv') * 100).toFixed(1)).toBe('12.5');
  expect((tweede('rev') * 100).toFixed(1)).toBe('31.8');
});

test('a missing figure leaves empty what needs it, and is never 0', () => {
  const [eerste = {}, tweede = {}] = gezondeJaren;
  const zonder = { ...tweede, effecten: '' as const };
  expect(waarden([eerste, zonder], 'currentratio').slice(0, 2)).toEqual([2, '']);
  expect(typeof waarden([eerste, zonder], 'rev')[1]).toBe('number');
  expect(waarden([], 'currentratio')).toEqual(['', '', '', '', '']);
});

test('a ratio is judged by the bands of its function, or by the boundaries of the branche', () => {
  const account = testaccount(gezondeJaren);
  const standaard = rijVan(kengetalrijen(account), 'currentratio');
  expect(standaard.norm?.herkomst.soort).toBe('standaard');
  expect(standaard.oordelen.map((band) => band?.verdict.nl)).toEqual([
    'ruim, mogelijk inefficiënt',
    'ruim, mogelijk inefficiënt',
    'ruim, mogelijk inefficiënt',
    undefined,
    undefined,
  ]);
  const branchenorm = { branche: 'G', kengetal: 'currentratio', grenzen: [1.5, 2.5, 4], bron: 'CBS', jaar: '2024' };
  const eigen = rijVan(kengetalrijen({ ...account, normen: [branchenorm] }), 'currentratio');
  expect(eigen.norm?.herkomst).toEqual({ soort: 'branche', bron: 'CBS', jaar: '2024' });
  expect(eigen.oordelen[0]?.verdict.nl).toBe('matig');
});

test.each([
  ['fewer boundaries than bands', [1.5, 2.5]],
  ['boundaries that do not ascend', [1.5, 1.5, 4]],
])('a norm of the branche with %s does not count', (_, grenzen) => {
  const norm = { branche: 'G', kengetal: 'currentratio', grenzen, bron: '', jaar: '' };
  const [rij] = kengetalrijen(testaccount(gezondeJaren, { normen: [norm] }));
  expect(rij?.norm?.herkomst.soort).toBe('standaard');
});

test('solvency has the bands of its default form, and a ratio without bands has no norm', () => {
  const rijen = kengetalrijen(testaccount(gezondeJaren));
  expect(rijVan(rijen, 'solvabiliteit').oordelen[0]?.verdict.nl).toBe('sterk');
  expect(rijVan(rijen, 'debtratio').norm).toBeUndefined();
  expect(rijVan(rijen, 'debtratio').oordelen).toEqual(new Array(5).fill(undefined));
});

describe('remarks', () => {
  const [eerste = {}, tweede = {}, derde = {}] = gezondeJaren;
  const teksten = (jaren: readonly Jaar[], sleutel: Kengetalsleutel, taal: 'nl' | 'en' = 'nl'): readonly string[] => {
    const account = testaccount(jaren);
    const { opmerkingen } = rijVan(kengetalrijen(account), sleutel);
    return opmerkingen.map((opmerking) => opmerkingtekst(opmerking, account.jaren, notations[taal], taal));
  };

  test('a payment period says with which VAT it was computed', () => {
    expect(teksten([eerste], 'debiteurentermijn')).toEqual(['Gerekend met 21% btw in de balanspost.']);
    const account = testaccount([eerste], { velden: { btwTarief: '0.055' } });
    const { opmerkingen } = rijVan(kengetalrijen(account), 'crediteurentermijn');
    expect(opmerkingen).toEqual([{ code: 'metBtw', tarief: 0.055 }]);
    expect(opmerkingtekst(opmerkingen[0]!, account.jaren, notations.en, 'en')).toBe(
      'Computed with 5.5% VAT in the balance.',
    );
  });

  test('an empty rate counts as the one of the function', () => {
    const account = testaccount([eerste], { velden: { btwTarief: '' } });
    expect(rijVan(kengetalrijen(account), 'debiteurentermijn').opmerkingen).toEqual([{ code: 'metBtw', tarief: 0.21 }]);
  });

  test('a payment period on the cost of sales says so, with the years', () => {
    const zonder = { ...tweede, inkopenOpRekening: '' as const };
    expect(teksten([eerste, zonder, derde], 'crediteurentermijn')).toEqual([
      'Gerekend met 21% btw in de balanspost.',
      '2022: inkopen op rekening zijn niet bekend, de inkoopwaarde van de omzet staat ervoor in de plaats.',
    ]);
  });

  test('a year without an opening balance says that the closing balance was used', () => {
    expect(teksten([eerste, tweede], 'rev')).toEqual([
      '2021: zonder balans van het jaar ervoor, dus gerekend met de eindbalans alleen.',
    ]);
    const jaartallen = [2024, 2022, 2023].map((jaar, index) => ({ ...gezondeJaren[index], jaar }));
    expect(teksten(jaartallen, 'rev')).toEqual([
      '2022: zonder balans van het jaar ervoor, dus gerekend met de eindbalans alleen.',
    ]);
    const leeg = { ...eerste, eigenVermogen: '' as const };
    expect(teksten([eerste, leeg, derde], 'rev', 'en')).toEqual([
      '2021, 2023: without a balance of the year before, so computed with the closing balance alone.',
    ]);
    expect(teksten([eerste, leeg, derde], 'voorraadtermijn')).toEqual([
      '2021: zonder balans van het jaar ervoor, dus gerekend met de eindbalans alleen.',
    ]);
    expect(teksten([eerste, tweede], 'currentratio')).toEqual([]);
  });

  test('DuPont says in which years it differs from the return on total capital', () => {
    const metRente = { ...tweede, rentebaten: 6_000 };
    expect(teksten([eerste, metRente], 'dupont.rtv')[0]).toBe(
      '2022: wijkt af van de RTV, want die telt de rentebaten mee en EBIT niet.',
    );
    expect(
      isClose(waarden([eerste, tweede], 'dupont.rtv').slice(0, 2), waarden([eerste, tweede], 'rtv').slice(0, 2)),
    ).toBe(true);
    expect(teksten([eerste, tweede], 'dupont.rtv')).toEqual([
      '2021: zonder balans van het jaar ervoor, dus gerekend met de eindbalans alleen.',
    ]);
  });

  test('a column without a year is named by its place', () => {
    expect(teksten([{ ...eerste, jaar: '' }], 'rev')).toEqual([
      'kolom 1: zonder balans van het jaar ervoor, dus gerekend met de eindbalans alleen.',
    ]);
  });
});

test('the margin of DuPont rests on no balance, and lacks none; its other parts do', () => {
  const rijen = kengetalrijen(testaccount(gezondeJaren));
  const zonder = (sleutel: Kengetalsleutel) => rijVan(rijen, sleutel).opmerkingen.map(({ code }) => code);
  expect(zonder('dupont.marge')).not.toContain('zonderBeginbalans');
  expect(zonder('dupont.omloop')).toContain('zonderBeginbalans');
});
