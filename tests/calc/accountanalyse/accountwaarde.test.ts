import fc from 'fast-check';
import type { Accountrij, Accountveld } from '../../../src/calc/accountanalyse/account';
import { scorecriteria } from '../../../src/calc/accountanalyse/account';
import { accountklassen } from '../../../src/calc/accountanalyse/accountklassen';
import { accountoverzicht } from '../../../src/calc/accountanalyse/accountoverzicht';
import { accountrijwaarden } from '../../../src/calc/accountanalyse/accountrijwaarden';
import { accountwaarde } from '../../../src/calc/accountanalyse/accountwaarde';
import { analyseer } from '../../../src/calc/accountanalyse/analyseer';
import { nieuwAccount, volgendNummer } from '../../../src/calc/accountanalyse/nieuwAccount';
import { scoremodel } from '../../../src/calc/accountanalyse/scoremodel';
import { gezondeJaren, testaccount } from './testaccount';

type Velden = Readonly<Partial<Record<Accountveld, string>>>;
const scores = (...waarden: readonly string[]): Velden =>
  Object.fromEntries(scorecriteria.map((criterium, index) => [`score.${criterium}`, waarden[index] ?? '3']));
const gewichten = (...waarden: readonly string[]): Velden =>
  Object.fromEntries(scorecriteria.map((criterium, index) => [`gewicht.${criterium}`, waarden[index] ?? '']));
const score = (...velden: readonly Velden[]) => scoremodel(testaccount([], { velden: Object.assign({}, ...velden) }));

const rij = (nummer: string, meer: Partial<Accountrij> = {}): Accountrij => ({
  nummer,
  naam: nummer,
  branche: 'G',
  status: 'klant',
  eigenOmzet: '',
  score: '',
  currentratio: '',
  solvabiliteit: '',
  rtv: '',
  bijgewerkt: '',
  reviewdatum: '',
  actie: '',
  actiedatum: '',
  eigenaar: '',
  ...meer,
});
const omzetten = (...waarden: readonly (number | '')[]): readonly Accountrij[] =>
  waarden.map((eigenOmzet, index) => rij(`ACC-${index}`, { eigenOmzet }));

describe('a new account', () => {
  test('begins with 21% btw, amounts in euro, room for five years and weights that add up to one', () => {
    const account = nieuwAccount({ nummer: 'ACC-0007', taal: 'en', velden: { naam: 'Bakker' } });
    expect(account.velden).toMatchObject({ naam: 'Bakker', btwTarief: '0.21', eenheid: '1', kvk: '' });
    expect(account.jaren).toHaveLength(5);
    expect(scoremodel(account).somGewichten).toBe(1);
  });

  test('gets the number after the highest one, whatever stands in between', () => {
    expect(volgendNummer([])).toBe('ACC-0001');
    expect(volgendNummer(['ACC-0002', ' acc-0009 ', 'OFF-2026-0044', 'ACC-12', ''])).toBe('ACC-0010');
    expect(volgendNummer(['ACC-9999'])).toBe('ACC-10000');
  });
});

describe('the score of an account', () => {
  test('weighs its criteria: 30, 25, 20, 15 and 10% unless one decides otherwise', () => {
    expect(score(scores('5', '4', '3', '2', '1'))).toMatchObject({ totaal: 3.5, somGewichten: 1 });
    expect(score(scores('5', '1', '1', '1', '1'), gewichten('1', '0', '0', '0', '0')).totaal).toBe(5);
  });

  test('has parts that add up to the total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 50 }), { minLength: 5, maxLength: 5 }), (tienden) => {
        const { totaal, onderdelen } = score(scores(...tienden.map((each) => String(each / 10))));
        expect(totaal).toBeCloseTo(
          onderdelen.reduce((som, { gewogen }) => som + Number(gewogen), 0),
          12,
        );
        expect(totaal).toBeGreaterThanOrEqual(1);
        expect(totaal).toBeLessThanOrEqual(5);
      }),
    );
  });

  test('has no total while the weights do not add up to one, but for a hair', () => {
    const met = (last: string): number | undefined =>
      score(scores(), gewichten('0.3', '0.3', '0.2', '0.1', last)).totaal;
    expect(met('0.1')).toBe(3);
    expect(met('0.1000000009')).toBeCloseTo(3, 12);
    expect([met('0.10000001'), met('0.09999999'), met('0.2'), met('')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([[''], ['0.99'], ['5.01'], ['goed'], ['-3']])('has no total when a criterion scores "%s"', (fout) => {
    const { totaal, onderdelen } = score(scores('3', fout));
    expect(totaal).toBeUndefined();
    expect(onderdelen[1]).toMatchObject({ criterium: 'marge', gewicht: 0.25, score: '', gewogen: '' });
  });

  test('has no total with a weight below zero, though all add up to one', () => {
    expect(score(scores(), gewichten('1.2', '-0.2', '0', '0', '0')).totaal).toBeUndefined();
  });
});

describe('what an account is worth', () => {
  const velden: Velden = { retentie: '0.8', disconteringsvoet: '0.1' };
  const waarde = (jaren: Parameters<typeof testaccount>[0], meer: Velden = {}) =>
    accountwaarde(testaccount(jaren, { velden: { ...velden, ...meer } }));

  test('is CLV on our margin and our share of its purchases, in the last year that we know of', () => {
    const jaren = [{ eigenMarge: 5_000 }, { eigenMarge: 3_000, eigenOmzet: 40, inkopenAssortiment: 100 }, { omzet: 1 }];
    expect(waarde(jaren)).toMatchObject({ kolom: 1, clv: 8_000, klantaandeel: 0.4 });
    expect(waarde(jaren, { acquisitiekosten: '500' }).clv).toBe(7_500);
  });

  test('is in euro, whatever the unit of the annual figures', () => {
    expect(waarde([{ eigenMarge: 3 }], { eenheid: '1000' }).clv).toBe(8_000);
    expect(waarde([{ eigenMarge: 0.003 }], { eenheid: '1000000', acquisitiekosten: '500' }).clv).toBe(7_500);
  });

  test('is unknown where a figure is missing, never 0', () => {
    expect(waarde([])).toMatchObject({ kolom: undefined, clv: '', klantaandeel: '' });
    expect(waarde([{ eigenMarge: 100 }, { eigenOmzet: 5 }])).toMatchObject({ kolom: 1, clv: '', klantaandeel: '' });
    expect(waarde([{ eigenMarge: 100 }], { retentie: '' }).clv).toBe('');
  });

  test('stays a problem where it cannot be computed', () => {
    const fout = { code: 'notANumber', params: ['jaarcijfers'], found: 'veel' } as const;
    expect(waarde([{ eigenMarge: fout }]).clv).toBe(fout);
    expect(waarde([{ eigenMarge: 1e308 }], { eenheid: '1000' }).clv).toMatchObject({ code: 'tooLarge' });
    expect(waarde([{ eigenMarge: 1 }], { retentie: '80' }).clv).toMatchObject({ params: ['retentie'] });
    expect(waarde([{ eigenMarge: 1 }], { retentie: '1', disconteringsvoet: '0' }).clv).toMatchObject({
      code: 'divisionByZero',
    });
    expect(waarde([{ eigenOmzet: 101, inkopenAssortiment: 100 }]).klantaandeel).toMatchObject({
      code: 'partExceedsWhole',
    });
  });

  test('reaches the table of accounts with the ratios of the last year that has them', () => {
    const account = testaccount([...gezondeJaren, { jaar: 2024 }], { velden: { eenheid: '1000' } });
    expect(accountrijwaarden(account, analyseer(account), '2026-11-29')).toEqual({
      eigenOmzet: 50_000_000,
      score: '',
      currentratio: 2,
      solvabiliteit: 0.5,
      rtv: expect.closeTo(0.4, 10),
      bijgewerkt: '2026-11-29',
    });
  });
});

describe('the classes of all accounts', () => {
  test('follow ABC on what we sell to them: an account without a figure has none', () => {
    expect(accountklassen(omzetten(500, '', 50, 300, 100, 50))).toEqual(['A', '', 'B', 'A', 'B', 'C']);
  });

  test('do not listen to the score', () => {
    const [laag, hoog] = [1, 5].map((waarde) => omzetten(900, 60, 40).map((each) => ({ ...each, score: waarde })));
    expect(accountklassen(laag ?? [])).toEqual(accountklassen(hoog ?? []));
  });

  test.each([[omzetten()], [omzetten('', '')], [omzetten(0, 0)], [omzetten(10, -1)]])(
    'are none without turnover',
    (rijen) => {
      expect(accountklassen(rijen)).toEqual(rijen.map(() => ''));
    },
  );

  test('are the same in whatever order the table is sorted', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 1 }), (bedragen) => {
        const omgekeerd = [...bedragen].reverse();
        expect([...accountklassen(omzetten(...omgekeerd))].reverse()).toEqual(accountklassen(omzetten(...bedragen)));
      }),
    );
  });
});

describe('all accounts on a day', () => {
  const overzicht = (rijen: readonly Accountrij[]) => accountoverzicht(rijen, '2026-11-29');
  const nummers = (rijen: readonly Accountrij[]): readonly string[] => rijen.map(({ nummer }) => nummer);

  test('add up per class to the total, to the cent', () => {
    const { perKlasse, totaal } = overzicht(omzetten(0.1, 0.2, '', 0.3));
    expect(totaal).toEqual({ aantal: 4, omzet: 0.6 });
    expect(perKlasse['']).toEqual({ aantal: 1, omzet: 0 });
    const klassen = Object.values(perKlasse);
    expect(klassen.reduce((som, { aantal }) => som + aantal, 0)).toBe(4);
  });

  test('say what has to be reviewed by today, the oldest first, and what has no day for it', () => {
    const rijen = ['2026-11-30', '2026-11-29', '', '2025-01-01', 'morgen'].map((reviewdatum, index) =>
      rij(String(index), { reviewdatum }),
    );
    const { teHerzien, zonderReview } = overzicht(rijen);
    expect(nummers(teHerzien)).toEqual(['3', '1']);
    expect(nummers(zonderReview)).toEqual(['2', '4']);
  });

  test('say what is to be done by today, and what comes next', () => {
    const rijen = ['2026-12-05', '2026-11-29', '', '2026-11-30', '2026-11-01'].map((actiedatum, index) =>
      rij(String(index), { actiedatum }),
    );
    const { actiesNu, actiesLater } = overzicht(rijen);
    expect(nummers(actiesNu)).toEqual(['4', '1']);
    expect(nummers(actiesLater)).toEqual(['3', '0']);
  });
});
