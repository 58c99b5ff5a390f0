import type { Problem } from '../../src/calc/errors';
import { notations } from '../../src/calc/notation';
import { bevindingtekst } from '../../src/calc/offerte/leven/controle/bevindingtekst';
import { bevindingcodes, type Bevindingcode } from '../../src/calc/offerte/leven/controle/bevindingcodes';
import type { Bevinding } from '../../src/calc/offerte/leven/controle/bevinding';
import {
  controleerOfferte,
  isGeblokkeerd,
  type Controlegegevens,
} from '../../src/calc/offerte/leven/controle/controleerOfferte';
import { probeerOfferte } from '../../src/calc/offerte/leven/probeerOfferte';
import { voorbeelddocument } from '../../src/calc/offerte/leven/voorbeelddocument';
import type { OfferteTotalen } from '../../src/calc/offerte/offerte';
import {
  controlepunten,
  type Documentregel,
  type OfferteDocument,
  type Offertevoorwaarden,
} from '../../src/calc/offerte/offertedocument';
import type { Language } from '../../src/calc/text';

const VANDAAG = '2026-11-29';
const HOOG = { categorie: 'standaard', tarief: '0.21' } as const;
const voorbeeld = (taal: Language = 'nl'): OfferteDocument =>
  voorbeelddocument({ nummer: 'OFF-2026-0001', versie: 1 }, taal, VANDAAG);

/** An offerte in which nothing is to be found. */
function gaaf(change: Partial<OfferteDocument> = {}): OfferteDocument {
  const document = voorbeeld();
  const controles = controlepunten.map((punt) => ({
    punt,
    akkoord: true,
    naam: 'Iris',
    datum: VANDAAG,
    opmerking: '',
  }));
  return { ...document, intern: { ...document.intern, minMarge: '0.2', controles }, ...change };
}
const met = (voorwaarden: Partial<Offertevoorwaarden>, change: Partial<OfferteDocument> = {}): OfferteDocument => {
  const document = gaaf(change);
  return { ...document, voorwaarden: { ...document.voorwaarden, ...voorwaarden } };
};
const metRegels = (...regels: readonly Partial<Documentregel>[]): OfferteDocument =>
  gaaf({
    kortingen: [],
    regels: regels.map((regel, index) => ({
      id: `r${index + 1}`,
      omschrijving: 'Stoel',
      aantal: '1',
      stuksprijs: '100',
      kostprijs: '50',
      btw: HOOG,
      ...regel,
    })),
  });
const check = (document: OfferteDocument, more: Partial<Controlegegevens> = {}): readonly Bevinding[] =>
  controleerOfferte(document, probeerOfferte(document), { vandaag: VANDAAG, status: 'concept', ...more });
const codes = (document: OfferteDocument, more?: Partial<Controlegegevens>): readonly Bevindingcode[] =>
  check(document, more).map(({ code }) => code);

test('in a sound offerte nothing is found, in either language', () => {
  expect(check(gaaf())).toEqual([]);
});

test('the example as it is made asks for the points of the check, and nothing of it blocks', () => {
  const found = check(voorbeeld());
  expect(isGeblokkeerd(found)).toBe(false);
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['regelOnderBodem', 'controlepuntOpen']));
  expect(found.filter(({ code }) => code === 'controlepuntOpen').map(({ plaats }) => plaats)).toEqual(
    controlepunten.map((controle) => ({ controle })),
  );
});

const account = gaaf().account;
const zonderBtw = gaaf({
  kortingen: [],
  regels: [{ id: 'r1', omschrijving: 'Stoel', stuksprijs: '100', kostprijs: '50' }],
});
const organisatie = gaaf().organisatie;
test.each<[string, OfferteDocument, Bevindingcode, Bevinding['plaats']]>([
  [
    'no term with vrijblijvend',
    met({ verbindend: 'vrijblijvend' }),
    'vrijblijvendMetTermijn',
    'voorwaarden.verbindend',
  ],
  [
    '60 days between businesses',
    met({ betalingstermijn: '61' }),
    'betalingstermijnLang',
    'voorwaarden.betalingstermijn',
  ],
  [
    '30 days of a large company to an SME',
    met({ betalingstermijn: '31' }, { account: { ...account, soort: 'groot bedrijf' } }),
    'betalingstermijnGrootBedrijf',
    'voorwaarden.betalingstermijn',
  ],
  [
    '60 days between two large companies',
    met(
      { betalingstermijn: '61' },
      { account: { ...account, soort: 'groot bedrijf' }, organisatie: { ...organisatie, isMkb: false } },
    ),
    'betalingstermijnLang',
    'voorwaarden.betalingstermijn',
  ],
  [
    '30 days of a public authority',
    met({ betalingstermijn: '31' }, { account: { ...account, soort: 'overheid' } }),
    'betalingstermijnOverheid',
    'voorwaarden.betalingstermijn',
  ],
  ['a payment term', met({ betalingstermijn: '' }), 'betalingstermijnOntbreekt', 'voorwaarden.betalingstermijn'],
  ['a last day after the date', met({ geldigTot: '2026-11-28' }), 'geldigTotVoorDatum', 'voorwaarden.geldigTot'],
  ['a last day', met({ geldigTot: '' }), 'geldigTotOntbreekt', 'voorwaarden.geldigTot'],
  ['a delivery time', met({ levertijd: ' ', leverdatum: '' }), 'levertijdOntbreekt', 'voorwaarden.levertijd'],
  ['a delivery after the date', met({ leverdatum: '2026-11-01' }), 'leverdatumVoorDatum', 'voorwaarden.leverdatum'],
  [
    'a place with an Incoterm',
    met({ leveringsvoorwaarde: 'DAP' }),
    'incotermZonderPlaats',
    'voorwaarden.leveringsplaats',
  ],
  [
    'days with a discount for early payment',
    met({ betalingskortingDagen: '' }),
    'betalingskortingZonderTermijn',
    'voorwaarden.betalingskortingDagen',
  ],
  [
    'an early term below the payment term',
    met({ betalingskortingDagen: '30' }),
    'betalingskortingTeLaat',
    'voorwaarden.betalingskortingDagen',
  ],
  [
    'general terms sent along',
    met({ meegestuurd: false }),
    'algemeneVoorwaardenNietMeegestuurd',
    'voorwaarden.meegestuurd',
  ],
  ['a date', gaaf({ datum: '' }), 'datumOntbreekt', 'datum'],
  ['a name', gaaf({ account: { ...account, naam: ' ' } }), 'accountnaamOntbreekt', 'account.naam'],
  ['our own name', gaaf({ organisatie: { ...organisatie, naam: '' } }), 'organisatienaamOntbreekt', 'organisatie.naam'],
  ['our number', gaaf({ organisatie: { ...organisatie, kvk: '' } }), 'kvkOntbreekt', 'organisatie.kvk'],
  ['rounding per rate', gaaf({ afronding: 'per regel' }), 'afrondingPerRegel', 'afronding'],
  [
    'a mandate',
    gaaf({ intern: { ...gaaf().intern, maxKorting: '', minMarge: '' } }),
    'mandaatOntbreekt',
    'intern.maxKorting',
  ],
  ['btw on a line', zonderBtw, 'regelZonderBtw', { regel: 'r1', kolom: 'btw' }],
  [
    'words on a line',
    metRegels({ omschrijving: '' }),
    'regelZonderOmschrijving',
    { regel: 'r1', kolom: 'omschrijving' },
  ],
  ['a known rate', metRegels({ btw: { ...HOOG, tarief: '0.19' } }), 'tariefNietInTabel', { regel: 'r1', kolom: 'btw' }],
  ['a margin above the least', metRegels({ kostprijs: '90' }), 'margeOnderMinimum', 'intern.minMarge'],
  ['a cost price', metRegels({}, { kostprijs: '' }), 'kostprijsOntbreekt', 'regels'],
  ['no more lines than a sheet can take', metRegels(...new Array<object>(1001).fill({})), 'veelRegels', 'regels'],
  ['a line that counts', metRegels({ soort: 'optie' }), 'geenRegelTelt', 'regels'],
  [
    'less than all off',
    metRegels({}, { kortingen: ['0.1', '1'] }),
    'kortingVolledig',
    { regel: 'r2', kolom: 'korting2' },
  ],
  ['a key of its own', metRegels({}, { id: 'r1' }), 'dubbeleRegel', { lijst: 'regels', index: 1 }],
  [
    'something chosen',
    metRegels({}, { soort: 'alternatief', groep: 'A' }),
    'groepZonderKeuze',
    { regel: 'r2', kolom: 'gekozen' },
  ],
  ['one chosen', metRegels({ groep: 'A' }, { groep: 'A' }), 'tweeGekozen', { regel: 'r2', kolom: 'groep' }],
])('it asks for %s', (_, document, code, plaats) => {
  expect(check(document)).toContainEqual(expect.objectContaining({ code, plaats }));
  expect(codes(gaaf())).not.toContain(code);
});

test('a thousand lines are not too many', () => {
  expect(codes(metRegels(...new Array<object>(1000).fill({})))).toEqual([]);
});

test('at the limit of a payment term nothing is said, and a consumer has none of these limits', () => {
  expect(codes(met({ betalingstermijn: '60' }))).toEqual([]);
  expect(codes(met({ betalingstermijn: '30' }, { account: { ...account, soort: 'overheid' } }))).toEqual([]);
  expect(codes(met({ betalingstermijn: '90' }, { account: { ...account, soort: 'consument' } }))).toEqual([]);
});

test.each(['verlegd', 'intracommunautair'] as const)('btw %s asks for the btw-id of the account', (categorie) => {
  const document = metRegels({ btw: { categorie, tarief: '0' } });
  expect(codes(document)).toEqual([]);
  const [found] = check({ ...document, account: { ...account, btwId: '' } });
  expect(found).toMatchObject({ code: 'btwIdOntbreekt', plaats: 'account.btwId' });
});

test('a discount or a rate typed as a whole number blocks once, and says what was meant', () => {
  const korting = check(metRegels({ kortingen: ['0.1', '21'] }));
  expect(korting.map(({ code }) => code)).toEqual(['kortingAlsHeelGetal']);
  expect(korting[0]?.plaats).toEqual({ regel: 'r1', kolom: 'korting2' });
  expect(korting.map((each) => bevindingtekst(each, 'nl'))).toEqual([
    'Bij "Stoel" staat een korting van 2100%. Bedoel je 21%? Een korting kan niet boven 100% zijn.',
  ]);
  expect(codes(metRegels({ btw: { ...HOOG, tarief: '21' } }))).toEqual(['tariefAlsHeelGetal']);
  expect(check(gaaf({ kortingen: [{ percentage: '5' }] }))[0]).toMatchObject({
    code: 'kortingAlsHeelGetal',
    plaats: { lijst: 'kortingen', index: 0 },
  });
});

test('early payment and the mandate typed as whole numbers block, and say what was meant', () => {
  const { intern } = gaaf();
  const found = [
    ...check(met({ betalingskorting: '2' })),
    ...check(gaaf({ intern: { ...intern, maxKorting: '15' } })),
    ...check(gaaf({ intern: { ...intern, minMarge: '20' } })),
  ].filter(({ code }) => code.endsWith('AlsHeelGetal'));
  expect(found.map((each) => [each.plaats, bevindingtekst(each, 'nl').split('?')[0]])).toEqual([
    ['voorwaarden.betalingskorting', 'Bij de betalingskorting staat een korting van 200%. Bedoel je 2%'],
    ['intern.maxKorting', 'Bij je mandaat staat een korting van 1500%. Bedoel je 15%'],
    ['intern.minMarge', 'Bij je mandaat staat een laagste marge van 2000%. Bedoel je 20%'],
  ]);
  expect(codes(gaaf({ intern: { ...intern, maxKorting: '1' } }))).toEqual([]);
});

test('without a date nothing is said of the rates of that day', () => {
  const { voorwaarden } = gaaf();
  const document = gaaf({ datum: '', voorwaarden: { ...voorwaarden, leverdatum: '' } });
  expect(codes(document)).not.toContain('tariefNietInTabel');
});

test('what cannot be computed blocks at its cell, in words', () => {
  const [found] = check(metRegels({}, { aantal: '2', stuksprijs: '-5' }));
  expect(found).toMatchObject({ code: 'nietTeBerekenen', ernst: 'blokkeert', plaats: { regel: 'r2', kolom: 'prijs' } });
  expect(found && bevindingtekst(found, 'nl')).toBe(
    'De totalen zijn niet te berekenen. Vul voor prijs van regel 2 minstens 0 in.',
  );
  expect(found && bevindingtekst(found, 'en')).toBe(
    'The totals cannot be computed. Price of line 2 may not be lower than 0.',
  );
});

test('beyond the mandate the missing approval blocks until a name stands there', () => {
  const document = gaaf({ kortingen: [{ percentage: '0.16' }], intern: { ...gaaf().intern, minMarge: '' } });
  const [found] = check(document);
  expect(found).toMatchObject({ code: 'goedkeuringOntbreekt', ernst: 'blokkeert', plaats: 'intern.goedgekeurdDoor' });
  expect(found && bevindingtekst(found, 'nl')).toContain('korting op de hele offerte');
  expect(codes({ ...document, intern: { ...document.intern, goedgekeurdDoor: 'M. de Boer' } })).not.toContain(
    'goedkeuringOntbreekt',
  );
});

test('a delivery after a known change of rate is warned for, with the day and both rates', () => {
  const document = met(
    { leverdatum: '2026-01-15', geldigTot: '2025-12-31' },
    { datum: '2025-12-01', regels: metRegels({ btw: { ...HOOG, tarief: '0.09' } }).regels },
  );
  const found = check(document, { vandaag: '2025-12-01' }).find(({ code }) => code === 'leveringNaTariefwijziging');
  expect(found && bevindingtekst(found, 'nl')).toBe(
    'Op 1 januari 2026 gaat het btw-tarief voor logies (overnachten) van 9% naar 21%. Je levert daarna, en het tarief van de leverdatum telt. Kijk naar regel "Stoel".',
  );
  const before = { ...document, voorwaarden: { ...document.voorwaarden, leverdatum: '2025-12-31' } };
  expect(codes(before, { vandaag: '2025-12-01' })).not.toContain('leveringNaTariefwijziging');
});

test('an amount or a total on the sheet that differs from ours blocks', () => {
  const found = check(gaaf(), { afwijkendeRegels: ['r2'], totaalOpBlad: '7380.81' });
  expect(found).toMatchObject([
    { code: 'bedragWijktAf', ernst: 'blokkeert', plaats: { regel: 'r2', kolom: 'bedrag' } },
    { code: 'totaalWijktAf', ernst: 'blokkeert', plaats: 'totalen' },
  ]);
  expect(check(gaaf(), { totaalOpBlad: '7380.8' })).toEqual([]);
});

test('totals that are not the sum of their lines block, whichever part is off', () => {
  const document = gaaf();
  const totalen = probeerOfferte(document) as OfferteTotalen;
  const off: readonly Partial<OfferteTotalen>[] = [
    { subtotaal: '6564.46' },
    { grondslag: '6281.24' },
    { btwTotaal: '1099.58' },
    { totaal: '7380.81' },
  ];
  for (const part of off) {
    const found = controleerOfferte(document, { ...totalen, ...part }, { vandaag: VANDAAG, status: 'concept' });
    expect(found.map(({ code }) => code)).toContain('totaalWijktAf');
  }
});

test('an article that stands twice in the table is named at the line that uses it', () => {
  const artikel = { code: 'A', omschrijving: '', eenheid: '', prijs: '1', kostprijs: '', btw: '', staffel: '' };
  const document = metRegels({ artikel: 'A' }, { artikel: 'B' });
  const [found] = check(document, { artikelen: [artikel, { ...artikel, code: 'B' }, artikel] });
  expect(found).toMatchObject({ code: 'artikelDubbel', plaats: { regel: 'r1', kolom: 'artikel' } });
});

test('an open offer whose last day is over is warned for, one that was brought out is not', () => {
  const document = met({ geldigTot: '2026-12-01' });
  expect(codes(document, { vandaag: '2026-12-01' })).not.toContain('alVerlopen');
  expect(codes(document, { vandaag: '2026-12-02' })).toContain('alVerlopen');
  expect(codes(document, { vandaag: '2026-12-02', status: 'uitgebracht' })).not.toContain('alVerlopen');
});

test('what blocks comes first, what is good to know last', () => {
  const document = { ...metRegels({ kostprijs: '' }), account: { ...account, naam: '' } };
  const weights = check({ ...document, voorwaarden: { ...document.voorwaarden, levertijd: '', leverdatum: '' } }).map(
    ({ ernst }) => ernst,
  );
  expect(weights).toEqual(['blokkeert', 'waarschuwt', 'let op']);
});

test('every sentence has its figures filled in, in both languages', () => {
  const probleem: Problem = { code: 'missing', params: ['regels[0].stuksprijs'] };
  const documents = [
    gaaf({ kortingen: [{ percentage: '0.3' }] }),
    met({ geldigTot: '2026-11-28', betalingskortingDagen: '30' }),
  ];
  const found = [
    ...documents.flatMap((document) => check(document)),
    ...controleerOfferte(gaaf(), probleem, { vandaag: VANDAAG, status: 'concept' }),
  ];
  expect(found.length).toBeGreaterThan(4);
  for (const each of found) {
    for (const taal of ['nl', 'en'] as const) expect(bevindingtekst(each, taal, notations[taal])).not.toMatch(/[{}]/);
  }
});

test('the sentences are plain: no exclamation marks, a stop at the end', () => {
  for (const { tekst } of Object.values(bevindingcodes)) {
    for (const sentence of [tekst.nl, tekst.en]) expect(sentence).toMatch(/^[A-Z][^!]*(\.|\{probleem\}|\?)$/);
  }
});
