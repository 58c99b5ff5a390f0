import fc from 'fast-check';
import {
  houdingen,
  invloeden,
  rollen,
  type Account,
  type Accountveld,
  type Dmurij,
  type Signaalbesluit,
} from '../../../src/calc/accountanalyse/account';
import { accountprofiel } from '../../../src/calc/accountanalyse/accountprofiel';
import { advies } from '../../../src/calc/accountanalyse/advies';
import type { Advies, Argument } from '../../../src/calc/accountanalyse/analyse';
import { analyseer } from '../../../src/calc/accountanalyse/analyseer';
import { signaalregels } from '../../../src/calc/accountanalyse/signaalregels/signaalregels';
import { posten } from '../../../src/calc/blok/boekjaar';
import { notations } from '../../../src/calc/notation';
import { cijfersZonderPlaats } from './cijfersInTekst';
import { gezondeJaren, testaccount, type Jaar } from './testaccount';

const VELDEN: Readonly<Partial<Record<Accountveld, string>>> = {
  naam: 'Jansen bv',
  branche: 'G',
  kvk: '12345678',
  plaats: 'Zwolle',
  status: 'klant',
  relatieSinds: '2019-03-01',
  betalingstermijn: '30',
  retentie: '0.8',
  disconteringsvoet: '0.1',
  bron: 'jaarrekening',
  bronDatum: '2024-05-20',
  'score.omzetpotentie': '4',
  'score.marge': '4',
  'score.strategischeFit': '4',
  'score.kredietwaardigheid': '4',
  'score.relatie': '3',
  'advies.voorstel': 'Bied een jaarcontract aan.',
  'advies.reviewdatum': '2027-05-01',
  'advies.actie': 'Afspraak maken met de directeur',
  'advies.actiedatum': '2026-12-10',
  'advies.eigenaar': 'Sanne',
};
const mens = (id: string, meer: Partial<Dmurij> = {}): Dmurij => ({
  id,
  persoon: `mens ${id}`,
  functie: '',
  rol: '',
  invloed: '',
  houding: '',
  relatie: '',
  volgendeStap: '',
  ...meer,
});
const besluit = (signaal: string, meer: Partial<Signaalbesluit> = {}): Signaalbesluit => ({
  signaal,
  besluit: 'overgenomen',
  tekst: '',
  voorstel: '',
  ...meer,
});
/** All that the rules say now, taken over. */
const overgenomen = (account: Account): Account => ({
  ...account,
  signalen: analyseer(account).signalen.map(({ regel, zin }) => {
    const tekst = zin(notations[account.taal], account.taal);
    return besluit(regel, { tekst, voorstel: tekst });
  }),
});
const gezond = (meer: Parameters<typeof testaccount>[1] = {}): Account =>
  testaccount(gezondeJaren, { ...meer, velden: { ...VELDEN, ...meer.velden } });
const schrijf = (account: Account, naarKlasse: 'A' | 'B' | 'C' | '' = 'A'): Advies =>
  advies(account, analyseer(account), { naarKlasse, notation: notations[account.taal] });
const deel = ({ delen }: Advies, kop: string): readonly string[] =>
  delen.find((each) => each.kop === kop)?.argumenten.map(({ tekst }) => tekst) ?? [];
const teksten = (argumenten: readonly Argument[]): readonly string[] => argumenten.map(({ tekst }) => tekst);

describe('the advice', () => {
  test('opens with what the account is worth: its class, the score, our share and CLV', () => {
    expect(teksten(schrijf(gezond()).oordeel)).toEqual([
      'Jansen bv is een A-account: met € 50.000 in 2023 hoort deze account bij de kleine groep die het grootste deel van onze omzet oplevert.',
      'De score is gemiddeld: 3,9 op een schaal van een tot vijf.',
      'De account kocht 16,7% van zijn inkopen in ons assortiment bij ons in 2023: de rest gaat naar concurrenten.',
      'De klantwaarde (CLV) is € 37.333,33: zoveel levert de account ons in de komende jaren naar verwachting op.',
    ]);
  });

  test('opens with what there is to win where the account is no customer yet', () => {
    const jaren = [{ jaar: 2023, inkopenAssortiment: 80_000 }];
    const { oordeel } = schrijf(testaccount(jaren, { velden: { ...VELDEN, status: 'prospect' } }), '');
    expect(teksten(oordeel)).toEqual([
      'Jansen bv is nog geen klant: de account koopt voor € 80.000 in ons assortiment (2023), alles bij concurrenten.',
      'De score is gemiddeld: 3,9 op een schaal van een tot vijf.',
    ]);
  });

  test('then tells the financial position with figure, norm and trend', () => {
    expect(deel(schrijf(gezond()), 'Financiële positie')).toEqual([
      'De omzet was € 1.100.000 in 2023. In 2022 was dat € 1.000.000: een stijging.',
      'Het resultaat na belasting was € 172.500 in 2023. In 2022 was dat € 135.000: een stijging.',
      'De current ratio was 2,00 in 2023 (goed is vanaf 1,50): de liquiditeit is ruim, mogelijk inefficiënt. In 2022 was dat ook 2,00.',
      'De solvabiliteit was 50,0% in 2023 (sterk is vanaf 40,0%): dat is sterk. In 2022 was dat ook 50,0%.',
      'De rentabiliteit is gunstig: de schulden kostten 3,3%, en het totale vermogen bracht meer op, namelijk 40,0% in 2023. In 2022 was dat 31,7%: een stijging.',
    ]);
  });

  test('speaks the language of the sheets', () => {
    const { titel, oordeel, delen } = schrijf(gezond({ taal: 'en' }), 'C');
    expect(titel).toBe('Advice Jansen bv');
    expect(oordeel[0]?.tekst).toBe(
      'Jansen bv is a C account: with € 50,000 in 2023 it brings in a small part of our turnover.',
    );
    expect(delen[0]?.kop).toBe('Financial position');
  });

  test('says that the balance sheet does not balance', () => {
    const jaren = gezondeJaren.map((jaar) => ({ ...jaar, liquideMiddelen: 70_250 }));
    const regels = deel(schrijf(testaccount(jaren, { velden: VELDEN })), 'Financiële positie');
    expect(regels.at(-1)).toBe(
      'Let op: de balans van 2023 sluit niet, het verschil is € 250. De kengetallen zijn daarom niet zeker.',
    );
    expect(deel(schrijf(gezond()), 'Financiële positie').join()).not.toContain('Let op');
  });

  test('calls no rounding of thousands a balance that does not close', () => {
    const jaren = (verschil: number) => gezondeJaren.map((jaar) => ({ ...jaar, liquideMiddelen: 70_000 + verschil }));
    const financieel = (verschil: number): string => {
      const account = testaccount(jaren(verschil), { velden: { ...VELDEN, eenheid: '1000' } });
      return deel(schrijf(account), 'Financiële positie').join();
    };
    expect(financieel(1)).toContain('De omzet was');
    expect(financieel(1)).not.toContain('Let op');
    expect(financieel(250)).toContain('Let op: de balans van 2023 sluit niet, het verschil is € 250 (× 1.000).');
  });

  test('tells the last published year also where our own turnover of a newer year is known', () => {
    const zonder = deel(schrijf(gezond()), 'Financiële positie');
    const jaren = [...gezondeJaren, { jaar: 2024, eigenOmzet: 60_000 }];
    const account = testaccount(jaren, { velden: VELDEN });
    expect(deel(schrijf(account), 'Financiële positie')).toEqual(zonder);
    expect(zonder).toHaveLength(5);
    expect(teksten(schrijf(account).oordeel)[0]).toContain('€ 60.000 in 2024');
  });

  test('says the same whatever the order of the columns', () => {
    const jaren = gezondeJaren.map((jaar, kolom) => ({ ...jaar, jaar: 2021 + kolom }));
    const [eerste = {}, tweede = {}, derde = {}] = jaren;
    const met = (...volgorde: readonly Jaar[]) => {
      const { oordeel, delen } = schrijf(testaccount(volgorde, { velden: VELDEN }));
      return [teksten(oordeel), delen.map(({ argumenten }) => teksten(argumenten))];
    };
    expect(met(derde, eerste, tweede)).toEqual(met(eerste, tweede, derde));
  });

  test('argues only with what somebody took over or reworded', () => {
    const account = overgenomen(gezond());
    const [eerste] = account.signalen.filter(({ signaal }) => signaal === 'crossselling');
    expect(deel(schrijf(gezond()), 'Kansen')).toEqual([]);
    expect(deel(schrijf({ ...account, signalen: eerste ? [eerste] : [] }), 'Kansen')).toEqual([eerste?.tekst]);
    const afgewezen = account.signalen.map((each) => ({ ...each, besluit: 'afgewezen' as const }));
    expect(deel(schrijf({ ...account, signalen: afgewezen }), 'Kansen')).toEqual([]);
  });

  test('keeps reworded text as it was typed, with the figures of its rule beneath', () => {
    const account = overgenomen(gezond());
    const signalen = account.signalen
      .filter(({ signaal }) => signaal === 'crossselling')
      .map((each) => ({ ...each, besluit: 'aangepast' as const, tekst: 'Hier ligt 1 kans!' }));
    expect(deel(schrijf({ ...account, signalen }), 'Kansen')).toEqual([
      'Hier ligt 1 kans!',
      'De cijfers daarbij: De account kocht in 2023 voor € 300.000 in ons assortiment, maar slechts 16,7% daarvan bij ons.',
    ]);
  });

  test('says when the figures changed since, and when they no longer say so', () => {
    const account = overgenomen(gezond());
    const signalen = account.signalen.filter(({ signaal }) => signaal === 'crossselling');
    const met = (inkopenAssortiment: number): readonly string[] => {
      const jaren = account.jaren.map((each, kolom) =>
        kolom === 2 ? { ...each, cijfers: { ...each.cijfers, inkopenAssortiment } } : each,
      );
      return deel(schrijf({ ...account, signalen, jaren }), 'Kansen');
    };
    expect(met(400_000)).toEqual([
      'De account kocht in 2023 voor € 400.000 in ons assortiment, maar slechts 12,5% daarvan bij ons. De cijfers zijn veranderd sinds dit is beslist.',
    ]);
    expect(met(100_000)).toEqual([`${signalen[0]?.tekst} De cijfers zeggen dit nu niet meer.`]);
  });

  test('takes other signs in the same figures for no change', () => {
    const account = overgenomen(gezond());
    const geschreven = advies(account, analyseer(account), { naarKlasse: 'A', notation: notations.en });
    expect(JSON.stringify(geschreven)).not.toContain('veranderd');
    expect(JSON.stringify(geschreven)).toContain('€ 300,000');
  });

  test('works out three of each at most, the heaviest first, and names the others', () => {
    const signalen = signaalregels.map(({ id }) => besluit(id, { tekst: `zin over ${id}`, besluit: 'aangepast' }));
    const account = testaccount(
      [
        { jaar: 2023, omzet: 1 },
        { jaar: 2024, omzet: 2 },
        { jaar: 2025, omzet: 3 },
      ],
      { signalen },
    );
    const risicos = deel(schrijf(account), "Risico's");
    expect(risicos).toHaveLength(4);
    expect(risicos[0]).toBe('zin over negatiefEigenVermogen De cijfers zeggen dit nu niet meer.');
    expect(risicos[3]).toMatch(/^Om op een bladzijde te blijven, staan hier niet: .*voorraadrisico/);
  });

  test('says who decides and who is against us, those with most influence first', () => {
    const dmu = [
      mens('a', { houding: 'tegen', rol: 'gatekeeper', invloed: 'laag' }),
      mens('b', { houding: 'tegen', rol: 'koper', invloed: 'hoog', volgendeStap: 'Bellen.' }),
      mens('c', { persoon: 'Fatima', functie: 'directeur', rol: 'beslisser', houding: 'voor' }),
      mens('d', { houding: 'voor' }),
    ];
    expect(deel(schrijf(gezond({ dmu })), 'Wie beslist')).toEqual([
      'Fatima (directeur) beslist en is voor ons.',
      'mens b is tegen ons (koper, invloed hoog). Volgende stap: Bellen.',
      'mens a is tegen ons (gatekeeper, invloed laag).',
    ]);
    expect(deel(schrijf(gezond({ dmu: dmu.slice(3) })), 'Wie beslist')).toEqual([
      'In de DMU staat nog geen beslisser: zoek uit wie beslist.',
    ]);
    expect(deel(schrijf(gezond()), 'Wie beslist')).toEqual([]);
  });

  test('takes its strategy from the confrontation matrix', () => {
    const swot = (['S', 'W', 'O'] as const).map((kwadrant) => ({
      id: kwadrant,
      kwadrant,
      punt: `punt ${kwadrant}`,
      herkomst: '',
    }));
    const met = (so: number, wo: number): readonly string[] => {
      const confrontatie = [
        { intern: 'S', extern: 'O', score: so },
        { intern: 'W', extern: 'O', score: wo },
      ];
      return deel(schrijf(gezond({ swot, confrontatie })), 'Strategie');
    };
    expect(met(1, 3)).toEqual([
      'Verbeteren: pak de zwakte "punt W" aan om de kans "punt O" te kunnen pakken.',
      'Alle combinaties van de SWOT samen wijzen het meest op verbeteren.',
    ]);
    expect(met(2, 2)).toEqual(['Groeien: gebruik de sterkte "punt S" om de kans "punt O" te pakken.']);
    expect(met(0, 0)).toEqual([]);
  });

  test('tells what keeps it from being complete', () => {
    expect(schrijf(gezond()).tekorten).toEqual([]);
    const leeg = { 'advies.voorstel': ' ', 'advies.reviewdatum': '', 'advies.actie': '', 'advies.eigenaar': '' };
    expect(schrijf(gezond({ velden: leeg })).tekorten).toEqual(['voorstel', 'reviewdatum', 'actie', 'eigenaar']);
    expect(schrijf(testaccount([], { velden: VELDEN })).tekorten).toEqual(['geenArgument']);
    expect(schrijf(testaccount([{ omzet: 1 }], { velden: { ...VELDEN, 'score.marge': '' } })).tekorten).toEqual([
      'geenOordeel',
    ]);
  });

  test('of an account of which nothing is known says nothing', () => {
    const { oordeel, delen } = schrijf(testaccount([]), '');
    expect([oordeel, delen]).toEqual([[], []]);
  });
});

describe('the profile', () => {
  const profiel = (account: Account, klasse: 'A' | '' = 'A') =>
    accountprofiel(account, analyseer(account), { klasse, notation: notations[account.taal] });

  test('tells what is known, and by name what is not', () => {
    const { titel, delen, ontbreekt } = profiel(gezond());
    expect(titel).toBe('Accountprofiel Jansen bv');
    expect(teksten(delen[0]?.argumenten ?? [])).toEqual([
      'Naam: Jansen bv',
      "Branche: Groot- en detailhandel; reparatie van auto's",
      'KvK-nummer: 12345678',
      'Plaats: Zwolle',
      'Status: klant',
      'Relatie sinds: 1 maart 2019',
      'Betalingstermijn: 30,0 dagen',
      'Bron van de cijfers: jaarrekening',
      'Datum van de bron: 20 mei 2024',
    ]);
    const alles = delen.flatMap(({ argumenten }) => teksten(argumenten));
    expect(alles).toContain('Omzet: € 1.100.000 in 2023 (2022: € 1.000.000)');
    expect(alles).toContain('Current ratio: 2,00 in 2023, ruim, mogelijk inefficiënt (2022: 2,00)');
    expect(alles).toContain('Klasse: A, naar onze omzet');
    expect(ontbreekt).toEqual([
      'Visie en strategie',
      'Bedrijfsprocessen',
      'Inkoopbeleid',
      'Klanten en leveranciers',
      'Organisatiecultuur',
      'Concurrenten',
      'Wie meebeslist (DMU)',
      'Sterkte',
      'Zwakte',
      'Kans',
      'Bedreiging',
    ]);
  });

  test('of an empty account names all that is missing, and tells nothing', () => {
    const { delen, ontbreekt } = profiel(testaccount([], { velden: { naam: '' } }), '');
    expect(delen).toEqual([]);
    expect(ontbreekt).toContain('Omzet');
    expect(ontbreekt).toContain('Klantwaarde (CLV)');
    expect(new Set(ontbreekt).size).toBe(ontbreekt.length);
  });
});

/** Any figures, some of them missing, in any unit; words without figures, so that every figure in a text is one of ours. */
const willekeurig: fc.Arbitrary<Account> = fc
  .record({
    taal: fc.constantFrom('nl' as const, 'en' as const),
    eenheid: fc.constantFrom('1', '1000', '1000000'),
    aantal: fc.integer({ min: 0, max: 5 }),
    factoren: fc.array(fc.double({ min: -0.5, max: 2.5, noNaN: true }), { minLength: 145, maxLength: 145 }),
    weg: fc.array(fc.nat(144), { maxLength: 25 }),
    score: fc.constantFrom('1', '2.5', '5', ''),
    rol: fc.constantFrom(...rollen, '' as const),
    invloed: fc.constantFrom(...invloeden, '' as const),
    houding: fc.constantFrom(...houdingen, '' as const),
  })
  .map(({ taal, eenheid, aantal, factoren, weg, score, rol, invloed, houding }) => {
    const basis = gezondeJaren[0] as Jaar;
    const namen = [...posten, 'eigenOmzet', 'eigenMarge', 'inkopenAssortiment'] as const;
    const jaren = Array.from({ length: aantal }, (_, kolom): Jaar =>
      Object.fromEntries(
        namen.map((naam, rij) => {
          const plek = kolom * namen.length + rij;
          const bedrag = Math.round(Number(basis[naam]) * (factoren[plek] ?? 1) * 100) / 100;
          return [naam, weg.includes(plek) ? '' : bedrag];
        }),
      ),
    );
    return overgenomen(
      testaccount(jaren, {
        taal,
        velden: { ...VELDEN, eenheid, 'score.marge': score },
        dmu: [mens('x', { rol, invloed, houding })],
        swot: [
          { id: 'p', kwadrant: 'S', punt: 'sterk punt', herkomst: '' },
          { id: 'q', kwadrant: 'T', punt: 'dreiging', herkomst: '' },
        ],
        confrontatie: [{ intern: 'p', extern: 'q', score: 2 }],
      }),
    );
  });

describe('every sentence of advice and profile', () => {
  test('rests on a place, and each figure in it stands at one of its places', () => {
    fc.assert(
      fc.property(willekeurig, fc.constantFrom('A' as const, 'C' as const, '' as const), (account, klasse) => {
        const analyse = analyseer(account);
        const notation = notations[account.taal];
        const geschreven = advies(account, analyse, { naarKlasse: klasse, notation });
        const profiel = accountprofiel(account, analyse, { klasse, notation });
        const argumenten = [
          ...geschreven.oordeel,
          ...[...geschreven.delen, ...profiel.delen].flatMap((each) => each.argumenten),
        ];
        for (const argument of argumenten) {
          expect(argument.plaatsen.length).toBeGreaterThan(0);
          expect(argument.tekst).not.toMatch(/[{}]|NaN|undefined|Infinity/);
          expect([argument.tekst, cijfersZonderPlaats(argument, account, analyse, notation)]).toEqual([
            argument.tekst,
            [],
          ]);
        }
        expect(argumenten.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('is caught when a figure in it is not the one at its place', () => {
    const account = gezond();
    const analyse = analyseer(account);
    const [eerste] = advies(account, analyse, { naarKlasse: 'A', notation: notations.nl }).oordeel;
    const vals = { tekst: eerste?.tekst.replace('50.000', '51.000') ?? '', plaatsen: eerste?.plaatsen ?? [] };
    expect(cijfersZonderPlaats(vals, account, analyse, notations.nl)).toEqual(['51.000']);
  });
});

/** What a person can leave in the cells: nothing, text, errors, figures that are far too large, years in any order. */
const wildCijfer = fc.oneof(
  fc.constant('' as const),
  fc.constantFrom(0, -1, 1e308, -1e308, 1e-300, 0.1, 365),
  fc.constant({ code: 'notANumber', params: ['jaarcijfers'], found: 'veel' } as const),
);
const wildVeld = fc.constantFrom('', '0', '-1', '1e300', 'veel', '0.8', '1', '{naam}');

describe('whatever stands in the cells', () => {
  test('analysis, advice and profile are made of it', () => {
    const namen = [...posten, 'eigenOmzet', 'eigenMarge', 'inkopenAssortiment'] as const;
    const wildJaar = fc
      .tuple(
        fc.array(wildCijfer, { minLength: namen.length, maxLength: namen.length }),
        fc.constantFrom(2021, 2022, '' as const),
      )
      .map(([cijfers, jaar]): Jaar => ({
        jaar,
        ...Object.fromEntries(namen.map((naam, index) => [naam, cijfers[index] ?? ''])),
      }));
    const velden = fc.record({
      betalingstermijn: wildVeld,
      retentie: wildVeld,
      disconteringsvoet: wildVeld,
      acquisitiekosten: wildVeld,
      btwTarief: wildVeld,
      eenheid: wildVeld,
      'score.marge': wildVeld,
      'gewicht.marge': wildVeld,
      naam: wildVeld,
    });
    fc.assert(
      fc.property(fc.array(wildJaar, { maxLength: 5 }), velden, (jaren, gevuld) => {
        const account = overgenomen(testaccount(jaren, { velden: gevuld }));
        const analyse = analyseer(account);
        expect(analyse.kolommen).toHaveLength(jaren.filter(({ jaar }) => jaar !== '').length);
        const profiel = accountprofiel(account, analyse, { klasse: 'B', notation: notations.nl });
        expect(JSON.stringify([schrijf(account), profiel])).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });
});
