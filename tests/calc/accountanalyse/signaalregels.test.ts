import type { Account, Accountveld } from '../../../src/calc/accountanalyse/account';
import type { Verwijzing } from '../../../src/calc/accountanalyse/analyse';
import { analyseer } from '../../../src/calc/accountanalyse/analyseer';
import { signaalregels } from '../../../src/calc/accountanalyse/signaalregels/signaalregels';
import { notations } from '../../../src/calc/notation';
import { gezondeJaren, testaccount, type Jaar } from './testaccount';

type Velden = Readonly<Partial<Record<Accountveld, string>>>;

const sprekend = (account: Account): readonly string[] => analyseer(account).signalen.map(({ regel }) => regel);
const spreekt = (regel: string, jaren: readonly Jaar[], velden: Velden = {}): boolean =>
  sprekend(testaccount(jaren, { velden: { btwTarief: '0', ...velden } })).includes(regel);

/** Current assets that are one hundredth of the ratio times current liabilities of 100: stock apart. */
const vlottend = (debiteuren: number, voorraden = 0): Jaar => ({
  voorraden,
  debiteuren,
  overigeVorderingen: 0,
  effecten: 0,
  liquideMiddelen: 0,
  kortlopendVreemdVermogen: 100,
});
const vermogen = (eigenVermogen: number): Jaar => ({
  eigenVermogen,
  voorzieningen: 0,
  langlopendVreemdVermogen: 0,
  kortlopendVreemdVermogen: 100 - eigenVermogen,
});
const current = (...waarden: readonly number[]): readonly Jaar[] => waarden.map((waarde) => vlottend(waarde));
const na = (...waarden: readonly number[]): readonly Jaar[] =>
  waarden.map((resultaatNaBelasting) => ({ resultaatNaBelasting }));
const omzetten = (...waarden: readonly number[]): readonly Jaar[] => waarden.map((omzet) => ({ omzet }));
/** So many days, as a year of 365 euro on account has them. */
const debiteuren = (dagen: number): readonly Jaar[] => [{ debiteuren: dagen, omzet: 365 }];
const crediteuren = (...dagen: readonly number[]): readonly Jaar[] =>
  dagen.map((crediteuren) => ({ crediteuren, inkopenOpRekening: 365 }));
const verkoop = (...paren: readonly (readonly [number, number])[]): readonly Jaar[] =>
  paren.map(([omzet, inkoopwaarde]) => ({ omzet, inkoopwaarde }));
const beide = (...paren: readonly (readonly [number, number])[]): readonly Jaar[] =>
  paren.map(([eigenOmzet, omzet]) => ({ eigenOmzet, omzet }));
const eigen = (...paren: readonly (readonly [number, number])[]): readonly Jaar[] =>
  paren.map(([eigenOmzet, eigenMarge]) => ({ eigenOmzet, eigenMarge }));
const rente = (bedrijfsresultaat: number): readonly Jaar[] => [{ bedrijfsresultaat, rentelasten: 100 }];
const hefboom = (resultaatVoorBelasting: number, eigenVermogen = 500): readonly Jaar[] => [
  {
    eigenVermogen,
    voorzieningen: 0,
    langlopendVreemdVermogen: 0,
    kortlopendVreemdVermogen: 1_000 - eigenVermogen,
    resultaatVoorBelasting,
    rentelasten: 50,
  },
];
const voorraad = (...voorraden: readonly number[]): readonly Jaar[] =>
  voorraden.map((each) => ({ voorraden: each, inkoopwaarde: 365 }));
const ruim = (eigenVermogen: number, vlot: number): readonly Jaar[] => [
  { ...vlottend(vlot), ...vermogen(eigenVermogen) },
];
const aandeel = (eigenOmzet: number): readonly Jaar[] => [{ eigenOmzet, inkopenAssortiment: 100 }];
const perFte = (...waarden: readonly number[]): readonly Jaar[] =>
  waarden.map((omzet) => ({ omzet, inkoopwaarde: 0, dienstenDerden: 0, fte: 1 }));
const TERMIJN: Velden = { betalingstermijn: '30' };

interface Grensgevallen {
  readonly spreekt: readonly (readonly Jaar[])[];
  readonly zwijgt: readonly (readonly Jaar[])[];
  readonly velden?: Velden;
}
/** On each side of every limit, and on it. */
const grensgevallen: Readonly<Record<string, Grensgevallen>> = {
  negatiefEigenVermogen: {
    spreekt: [[{ eigenVermogen: -0.01 }]],
    zwijgt: [[{ eigenVermogen: 0 }], [{ eigenVermogen: 0.01 }], [{ eigenVermogen: -1 }, { eigenVermogen: 1 }]],
  },
  aanhoudendVerlies: { spreekt: [na(-0.01, -0.01), na(5, -1, -1)], zwijgt: [na(0, -1), na(-1, 0), na(1, -1), na(-1)] },
  liquiditeitsrisico: {
    spreekt: [current(180, 160, 149.99), current(90, 80, 70), current(100, 180, 160, 149)],
    zwijgt: [
      current(180, 160, 150),
      current(180, 160, 150.01),
      current(160, 160, 149),
      current(180, 149, 149),
      current(140, 120),
    ],
  },
  renteNietGedekt: { spreekt: [rente(99.99), rente(-50)], zwijgt: [rente(100), rente(100.01)] },
  renterisico: { spreekt: [rente(299.99), rente(100)], zwijgt: [rente(300), rente(300.01), rente(99.99)] },
  kortNietGedekt: {
    spreekt: [current(99.99), current(90, 99)],
    zwijgt: [current(100), current(100.01), current(90, 100)],
  },
  omslagNaarVerlies: { spreekt: [na(0.01, -0.01)], zwijgt: [na(0, -1), na(1, 0), na(-1, -1), na(-1)] },
  zwakkeSolvabiliteit: {
    spreekt: [[vermogen(24.99)], [vermogen(0)]],
    zwijgt: [[vermogen(25)], [vermogen(25.01)], [vermogen(-0.01)]],
  },
  aandeelverlies: {
    spreekt: [beide([100, 1_000], [99.99, 1_000.01])],
    zwijgt: [beide([100, 1_000], [100, 1_001]), beide([100, 1_000], [99, 1_000]), beide([100, 1_000], [99, 999])],
  },
  laatBetalen: { velden: TERMIJN, spreekt: [crediteuren(30.01)], zwijgt: [crediteuren(30), crediteuren(29.99)] },
  incassorisico: { velden: TERMIJN, spreekt: [debiteuren(30.01)], zwijgt: [debiteuren(30), debiteuren(29.99)] },
  betaaltLater: {
    spreekt: [crediteuren(40, 44), crediteuren(40, 44.01)],
    zwijgt: [crediteuren(40, 43.99), crediteuren(44, 40), crediteuren(0, 40)],
  },
  voorraadrisico: {
    spreekt: [[vlottend(49.99, 60)], [vlottend(49.99, 50.01)]],
    zwijgt: [[vlottend(50, 60)], [vlottend(50.01, 60)], [vlottend(49.99, 50)]],
  },
  omzetkrimp: { spreekt: [omzetten(3, 2, 1)], zwijgt: [omzetten(3, 3, 2), omzetten(3, 2, 2), omzetten(3, 2)] },
  margedruk: {
    spreekt: [verkoop([100, 60], [100.01, 61]), verkoop([100, 60], [200, 120.2])],
    zwijgt: [verkoop([100, 60], [100, 61]), verkoop([100, 60], [200, 120]), verkoop([100, 60], [200, 119])],
  },
  eigenMargedruk: {
    spreekt: [eigen([100, 20], [100.01, 19.99])],
    zwijgt: [eigen([100, 20], [100, 19]), eigen([100, 20], [101, 20])],
  },
  negatieveHefboom: { spreekt: [hefboom(49.99)], zwijgt: [hefboom(50), hefboom(50.01), hefboom(500, -500)] },
  voorraadopbouw: { spreekt: [voorraad(40, 48)], zwijgt: [voorraad(40, 47.98), voorraad(40, 30), voorraad(40)] },
  crossselling: { spreekt: [aandeel(24.99), aandeel(0)], zwijgt: [aandeel(25), aandeel(25.01), aandeel(101)] },
  investeringskans: {
    spreekt: [ruim(40, 90), ruim(40.01, 90)],
    zwijgt: [ruim(39.99, 95), ruim(40, 89.99)],
  },
  rendabeleGroei: {
    spreekt: [verkoop([100, 60], [200, 119])],
    zwijgt: [verkoop([100, 60], [200, 120]), verkoop([100, 60], [100, 50])],
  },
  aandeelwinst: {
    spreekt: [beide([100, 1_000], [110, 1_099])],
    zwijgt: [beide([100, 1_000], [110, 1_100]), beide([100, 1_000], [100, 900]), beide([0, 1_000], [10, 1_000])],
  },
  productiviteitsgroei: {
    spreekt: [perFte(100, 105)],
    zwijgt: [perFte(100, 104.99), perFte(100, 90), perFte(100)],
  },
  betaaltOpTijd: { velden: TERMIJN, spreekt: [crediteuren(30), crediteuren(29.99)], zwijgt: [crediteuren(30.01)] },
};

describe('the rules for opportunities and risks', () => {
  test('are at least fourteen, each with its limits tried', () => {
    expect(signaalregels.length).toBeGreaterThanOrEqual(14);
    expect(signaalregels.map(({ id }) => id).sort()).toEqual(Object.keys(grensgevallen).sort());
  });

  test.each(Object.entries(grensgevallen))('%s speaks and stays silent exactly at its limits', (regel, gevallen) => {
    for (const jaren of gevallen.spreekt)
      expect([jaren, spreekt(regel, jaren, gevallen.velden)]).toEqual([jaren, true]);
    for (const jaren of gevallen.zwijgt)
      expect([jaren, spreekt(regel, jaren, gevallen.velden)]).toEqual([jaren, false]);
  });

  test.each(Object.entries(grensgevallen))(
    '%s stays silent when any figure that it needs is missing',
    (regel, gevallen) => {
      const jaren = gevallen.spreekt[0] ?? [];
      const account = testaccount(jaren, { velden: { btwTarief: '0', ...gevallen.velden } });
      const signaal = analyseer(account).signalen.find((each) => each.regel === regel);
      for (const { plaats } of signaal?.feiten ?? []) {
        if (plaats.soort === 'norm') continue;
        expect([plaats, sprekend(zonder(account, plaats)).includes(regel)]).toEqual([plaats, false]);
      }
      expect(signaal?.feiten.length).toBeGreaterThan(0);
    },
  );

  test('use the norm of the branche where it has its own', () => {
    const normen = [{ branche: 'G', kengetal: 'currentratio', grenzen: [0.8, 1.2, 1.8], bron: 'CBS', jaar: '2024' }];
    const met = (...waarden: readonly number[]): boolean =>
      sprekend(testaccount(current(...waarden), { normen })).includes('liquiditeitsrisico');
    expect([met(180, 160, 125), met(180, 160, 120), met(180, 160, 119.99)]).toEqual([false, false, true]);
  });

  test('compare only years that follow each other, and no year that stands twice', () => {
    const jaren = current(180, 160, 140);
    const in_ = (...nummers: readonly number[]): boolean =>
      spreekt(
        'liquiditeitsrisico',
        jaren.map((each, kolom) => ({ ...each, jaar: nummers[kolom] ?? '' })),
      );
    expect(in_(2021, 2022, 2023)).toBe(true);
    expect(in_(2020, 2022, 2023)).toBe(false);
    expect(in_(2022, 2022, 2023)).toBe(false);
    expect(in_(2023, 2022, 2021)).toBe(false);
    expect(in_(2021, 2023, 2022)).toBe(false);
    expect(
      spreekt(
        'liquiditeitsrisico',
        [...current(140, 180, 160)].map((each, at) => ({ ...each, jaar: [2023, 2021, 2022][at] ?? '' })),
      ),
    ).toBe(true);
  });

  test('look past a year that has only its heading', () => {
    expect(spreekt('omzetkrimp', [...omzetten(3, 2, 1), { jaar: 2024 }])).toBe(true);
  });

  test('read published figures of their last year, own ones of theirs, and both beside each other of the last year of both', () => {
    const eigenJaar = { jaar: 2024, eigenOmzet: 90, eigenMarge: 1, inkopenAssortiment: 1_000 };
    expect(spreekt('omzetkrimp', [...omzetten(3, 2, 1), eigenJaar])).toBe(true);
    expect(spreekt('kortNietGedekt', [...current(180, 160, 40), eigenJaar])).toBe(true);
    expect(spreekt('crossselling', [...omzetten(3, 2, 1), eigenJaar])).toBe(true);
    const [vroeger, later] = [...eigen([80, 20], [85, 15])];
    expect(spreekt('eigenMargedruk', [{}, { ...vroeger, omzet: 1 }, { ...later, omzet: 1 }, eigenJaar])).toBe(true);
    expect(spreekt('aandeelverlies', [...beide([100, 500], [90, 600]), { jaar: 2023, eigenOmzet: 95 }])).toBe(true);
    expect(spreekt('aandeelverlies', [...beide([100, 500], [90, 600]), { jaar: 2023, omzet: 700 }])).toBe(true);
    expect(spreekt('aandeelwinst', [...beide([100, 500], [150, 600]), { jaar: 2023, eigenOmzet: 10 }])).toBe(true);
  });

  test('stay silent on text where a figure belongs', () => {
    const fout = { code: 'notANumber', params: ['jaarcijfers'], found: 'veel' } as const;
    expect(spreekt('negatiefEigenVermogen', [{ eigenVermogen: fout }])).toBe(false);
  });

  test('call a ratio changed only when it reads otherwise', () => {
    expect(spreekt('margedruk', verkoop([100, 60], [200, 120.02]))).toBe(false);
    expect(spreekt('rendabeleGroei', verkoop([100, 60], [200, 119.98]))).toBe(false);
    expect(spreekt('liquiditeitsrisico', current(180, 140.4, 139.6))).toBe(false);
  });

  test('are quiet about an account of which nothing is known', () => {
    expect(sprekend(testaccount([]))).toEqual([]);
  });
});

describe('the sentence of a signal', () => {
  test.each(signaalregels.map((regel) => [regel.id, regel] as const))(
    'of %s has no figure of its own, and the same facts in both languages',
    (_, { zin, titel, uitleg }) => {
      const feiten = (tekst: string): readonly string[] =>
        [...tekst.matchAll(/\{(\w+)\}/g)].map(([each]) => each).sort();
      expect(zin.nl.replace(/\{\w+\}/g, '')).not.toMatch(/\d/);
      expect(zin.en.replace(/\{\w+\}/g, '')).not.toMatch(/\d/);
      expect(feiten(zin.nl)).toEqual(feiten(zin.en));
      for (const { nl, en } of [zin, titel, uitleg]) expect([nl, en].every((tekst) => tekst !== '')).toBe(true);
    },
  );

  test.each(Object.entries(grensgevallen))(
    'of %s shows each of its facts',
    (regel, { spreekt: gevallen, velden = {} }) => {
      const { signalen } = analyseer(testaccount(gevallen[0] ?? [], { velden: { btwTarief: '0', ...velden } }));
      const signaal = signalen.find((each) => each.regel === regel);
      for (const taal of ['nl', 'en'] as const) {
        const zin = signaal?.zin(notations[taal], taal) ?? '';
        expect(zin).not.toMatch(/[{}]/);
        for (const { tekst } of signaal?.feiten ?? []) expect(zin).toContain(tekst(notations[taal], taal));
      }
    },
  );

  test('reads as a person would write it, in the unit of the account', () => {
    const account = testaccount(gezondeJaren, { velden: { eenheid: '1000' } });
    const zin = (regel: string, taal: 'nl' | 'en'): string =>
      analyseer(account)
        .signalen.find((each) => each.regel === regel)
        ?.zin(notations[taal], taal) ?? '';
    expect(zin('rendabeleGroei', 'nl')).toBe(
      'De omzet steeg van € 1.000.000 (× 1.000) in 2022 naar € 1.100.000 (× 1.000) in 2023, en de brutowinstmarge van 46,0% naar 46,4%.',
    );
    expect(zin('crossselling', 'en')).toBe(
      'The account bought € 300,000 (× 1,000) in our range in 2023, but only 16.7% of that from us.',
    );
  });
});

/** The same account without what stands at a place; of a ratio without all that it is made of. */
function zonder(account: Account, plaats: Verwijzing): Account {
  if (plaats.soort === 'veld') return { ...account, velden: { ...account.velden, [plaats.veld]: '' } };
  const kolom = 'kolom' in plaats ? plaats.kolom : 0;
  const jaren = account.jaren.map((each, index) => {
    if (index !== kolom) return each;
    if (plaats.soort === 'jaar') return { ...each, jaar: '' as const };
    if (plaats.soort === 'post') return { ...each, cijfers: { ...each.cijfers, [plaats.post]: '' as const } };
    const leeg = Object.fromEntries(Object.keys(each.cijfers).map((post) => [post, post === 'voorzieningen' ? 1 : '']));
    return { ...each, cijfers: leeg as typeof each.cijfers };
  });
  return { ...account, jaren };
}
