import { berekenOfferte } from '../../src/calc/offerte';
import { btwTarievenOp, tariefwijzigingen } from '../../src/calc/offerte/leven/btwTarieven';
import { nieuwDocument, nieuweVersie } from '../../src/calc/offerte/leven/nieuwDocument';
import { orderVan } from '../../src/calc/offerte/leven/orderVan';
import { registeroverzicht } from '../../src/calc/offerte/leven/registeroverzicht';
import { voorbeelddocument } from '../../src/calc/offerte/leven/voorbeelddocument';
import { voorwaardenzinnen } from '../../src/calc/offerte/leven/voorwaardenzinnen';
import type { OfferteTotalen } from '../../src/calc/offerte/offerte';
import type { OfferteDocument, Offertevoorwaarden, Registerrij } from '../../src/calc/offerte/offertedocument';

const SLEUTEL = { nummer: 'OFF-2026-0001', versie: 1 };
const VANDAAG = '2026-11-29';
const voorbeeld = voorbeelddocument(SLEUTEL, 'nl', VANDAAG);

test.each([
  ['2012-09-30', undefined, undefined, undefined],
  ['2012-10-01', '0.21', '0.06', '0.06'],
  ['2018-12-31', '0.21', '0.06', '0.06'],
  ['2019-01-01', '0.21', '0.09', '0.09'],
  ['2025-12-31', '0.21', '0.09', '0.09'],
  ['2026-01-01', '0.21', '0.09', '0.21'],
])('on %s the rates are %s, %s and for accommodation %s', (datum, algemeen, verlaagd, logies) => {
  const rates = new Map(btwTarievenOp(datum).map(({ soort, tarief }) => [soort, tarief]));
  expect([rates.get('algemeen'), rates.get('verlaagd'), rates.get('logies')]).toEqual([algemeen, verlaagd, logies]);
});

test('a change of rate lies after the one day and up to the other', () => {
  const change = { soort: 'logies', datum: '2026-01-01', van: '0.09', naar: '0.21' };
  expect(tariefwijzigingen('2025-12-31', '2026-01-01')).toEqual([change]);
  expect(tariefwijzigingen('2026-01-01', '2030-01-01')).toEqual([]);
});

test('a new offerte has terms that do not contradict each other, and nobody else’s figures', () => {
  const document = nieuwDocument({ sleutel: SLEUTEL, taal: 'nl', vandaag: VANDAAG, account: { naam: 'Linde' } });
  expect(document.voorwaarden).toMatchObject({ betalingstermijn: '30', geldigTot: '2026-12-29' });
  expect(document.account).toMatchObject({ naam: 'Linde', soort: 'bedrijf', btwId: '' });
  expect(document.regels).toEqual([]);
});

test('a new version asks for a new check and a new approval', () => {
  const approved = { ...voorbeeld, intern: { ...voorbeeld.intern, goedgekeurdDoor: 'M. de Boer' } };
  const next = nieuweVersie(approved, 2, '2026-12-10');
  expect(next).toMatchObject({ versie: 2, datum: '2026-12-10', voorwaarden: { geldigTot: '2027-01-09' } });
  expect(next.intern).toMatchObject({ goedgekeurdDoor: '', controles: [], maxKorting: '0.15' });
  expect(next.regels).toBe(voorbeeld.regels);
});

test('the example has twelve lines with everything in them, and comes to these figures in both languages', () => {
  const english = voorbeelddocument(SLEUTEL, 'en', VANDAAG);
  for (const { regels } of [voorbeeld, english]) {
    expect(regels).toHaveLength(12);
    expect(new Set(regels.map(({ soort }) => soort))).toEqual(
      new Set(['sectie', 'product', 'alternatief', 'tekst', 'optie']),
    );
    expect(new Set(regels.flatMap(({ staffel }) => staffel?.methode ?? []))).toEqual(new Set(['heel', 'schijf']));
    expect(new Set(regels.flatMap(({ btw }) => btw?.tarief ?? []))).toEqual(new Set(['0.21', '0.09']));
  }
  expect(berekenOfferte(english)).toMatchObject({ grondslag: '6281.23', totaal: '7380.80' });
  expect(berekenOfferte(voorbeeld)).toMatchObject({
    subtotaal: '6564.45',
    kortingen: '328.22',
    vracht: '45.00',
    grondslag: '6281.23',
    totaal: '7380.80',
    marge: { percentage: '0.2580' },
  });
});

test('nobody real is in the example: its numbers are zeros and its addresses made up', () => {
  const { organisatie } = voorbeeld;
  expect([organisatie.kvk, organisatie.iban.replace(/\D/g, ''), organisatie.btwId.replace(/\D/g, '')].join('')).toMatch(
    /^0+$/,
  );
  expect(organisatie.contact).toContain('.example');
});

test('an order copies the figures it is given, right or wrong, and leaves the rest behind', () => {
  const printed: OfferteTotalen = {
    ...berekenOfferte(voorbeeld),
    subtotaal: '1.11',
    totaal: '2.22',
    teBetalen: '3.33',
  };
  const order = orderVan(voorbeeld, printed, '2026-12-05');
  expect(order.bedragen).toMatchObject({ subtotaal: '1.11', totaal: '2.22', teBetalen: '3.33', btw: printed.btw });
  expect(order).toMatchObject({ offerte: SLEUTEL, datum: '2026-12-05', offertedatum: VANDAAG });
  expect(order.regels.map(({ id, bedrag }) => [id, bedrag])).toEqual([
    ['r1', '4460.45'],
    ['r2', '3240.45'],
    ['r3', '378.00'],
    ['r5', '552.00'],
    ['r6', '290.00'],
    ['r7', ''],
    ['r8', '2104.00'],
    ['r9', '1814.00'],
    ['r10', '192.50'],
    ['r11', '97.50'],
  ]);
  expect(order.regels.find(({ id }) => id === 'r5')).toMatchObject({ aantal: '12', staffelprijs: '46' });
  const text = JSON.stringify(order);
  for (const internal of ['1240.00', 'kostprijs', 'maxKorting', voorbeeld.aanvraag])
    expect(text).not.toContain(internal);
});

const zinnen = (
  change: Partial<Offertevoorwaarden>,
  document: Partial<OfferteDocument> = {},
  totalen?: Pick<OfferteTotalen, 'totaal' | 'btw'>,
) =>
  voorwaardenzinnen({ ...voorbeeld, ...document, voorwaarden: { ...voorbeeld.voorwaarden, ...change } }, totalen).map(
    ({ tekst }) => tekst,
  );

test('the letter tells the terms in the order of reading', () => {
  expect(zinnen({})).toEqual([
    'Alle prijzen zijn exclusief btw.',
    'Levertijd: 3 weken na uw akkoord.',
    'Verwachte levering: 20 december 2026.',
    'Levering: franco bij een orderbedrag vanaf € 7.500,00. Daaronder rekenen wij vrachtkosten.',
    'Betaling binnen 30 dagen na de factuurdatum.',
    'Betaalt u binnen 8 dagen, dan mag u 2% betalingskorting aftrekken. De btw is berekend over het bedrag zonder betalingskorting.',
    'Deze offerte is geldig tot en met 29 december 2026.',
    'Tot en met die dag is de offerte onherroepelijk.',
    'Op deze offerte zijn van toepassing: Algemene verkoopvoorwaarden 2026. Deze zijn meegestuurd.',
  ]);
  expect(zinnen({}, {}, { totaal: '7380.80', btw: [] }).join()).toContain('u betaalt dan € 7.233,18.');
});

test('what is not filled in has no sentence', () => {
  const none = {
    levertijd: '',
    leverdatum: '',
    leveringsvoorwaarde: '',
    betalingstermijn: '',
    betalingskorting: '',
    geldigTot: '',
    verbindend: '',
    algemeneVoorwaarden: '',
  } as const;
  expect(zinnen(none)).toEqual(['Alle prijzen zijn exclusief btw.']);
});

test('an Incoterm stands with its place and its edition, and btw verlegd with the btw-id', () => {
  const english = {
    taal: 'en',
    regels: [{ id: 'x', stuksprijs: '10', btw: { categorie: 'verlegd', tarief: '0' } }],
  } as const;
  const told = zinnen({ leveringsvoorwaarde: 'DAP', leveringsplaats: 'Antwerp' }, english);
  expect(told).toContain('Delivery: DAP Antwerp, Incoterms® 2020.');
  expect(told).toContain('VAT reverse charged to NL000000000B01.');
  expect(zinnen({}, { ...english, taal: 'nl', account: { ...voorbeeld.account, btwId: '' } })).toContain(
    'Btw verlegd.',
  );
  expect(zinnen({ leveringsvoorwaarde: 'EXW' })).toContain('Levering: EXW, Incoterms® 2020.');
});

test('the letter names the btw of what counts, surcharges too, and not that of an option that was left', () => {
  const EXPORT = { categorie: 'export', tarief: '0' } as const;
  const VERLEGD = { categorie: 'verlegd', tarief: '0' } as const;
  const document = {
    regels: [{ id: 'x', soort: 'optie', stuksprijs: '10', btw: VERLEGD }],
    toeslagen: [{ bedrag: '5', btw: EXPORT }],
  } as const;
  const told = zinnen({}, document).join(' ');
  expect(told).toContain('Uitvoer buiten de EU: 0% btw.');
  expect(told).not.toContain('Btw verlegd');
  const used = [{ ...VERLEGD, grondslag: '10.00', bedrag: '0.00' }];
  expect(zinnen({}, document, { totaal: '10.00', btw: used }).join(' ')).toContain('Btw verlegd');
});

test('a line with only a description is a text in the order, and an option that was left is not in it', () => {
  const regels = [
    { id: 'a', omschrijving: 'Stoel', stuksprijs: '10' },
    { id: 'b', omschrijving: 'Inclusief montage' },
    { id: 'c', soort: 'optie', omschrijving: 'Prijs volgt' },
  ] as const;
  const document = { ...voorbeeld, regels, kortingen: [], toeslagen: [] };
  const order = orderVan(document, berekenOfferte(document), VANDAAG);
  expect(order.regels.map(({ id, soort, bedrag }) => [id, soort, bedrag])).toEqual([
    ['a', 'product', '10.00'],
    ['b', 'tekst', ''],
  ]);
});

test('one day is a day', () => {
  expect(zinnen({ betalingstermijn: '1' })).toContain('Betaling binnen 1 dag na de factuurdatum.');
  expect(zinnen({ betalingstermijn: '0' })).toContain('Betaling bij levering.');
});

const rij = (change: Partial<Registerrij>): Registerrij => ({
  ...SLEUTEL,
  account: 'Linde',
  datum: VANDAAG,
  geldigTot: '2026-12-29',
  bedrag: '1000.00',
  marge: '',
  status: 'uitgebracht',
  kans: '0.5',
  volgendeActie: '',
  actiedatum: '',
  ...change,
});

test('the register counts by the status of today, and scores orders of all that was brought out', () => {
  const { perStatus, hitrate, hitrateBeslist, open } = registeroverzicht(
    [
      rij({ status: 'geaccepteerd', bedrag: '250.55' }),
      rij({ status: 'afgewezen' }),
      rij({ geldigTot: '2026-11-28' }),
      rij({}),
      rij({ status: 'vervangen' }),
      rij({ status: 'concept', kans: '' }),
    ],
    VANDAAG,
  );
  expect(perStatus).toMatchObject({
    geaccepteerd: { aantal: 1, bedrag: '250.55' },
    verlopen: { aantal: 1 },
    uitgebracht: { aantal: 1 },
    goedgekeurd: { aantal: 0, bedrag: '0.00' },
  });
  expect(hitrate).toBe(0.25);
  expect(hitrateBeslist).toBeCloseTo(1 / 3, 14);
  expect(open).toEqual({ aantal: 2, bedrag: '2000.00', zonderKans: 1 });
});

test('the pipeline weighs what is open, and an empty register comes to nothing', () => {
  const open = [
    rij({}),
    rij({ status: 'goedgekeurd', bedrag: '300.10', kans: '0.1' }),
    rij({ kans: '' }),
    rij({ bedrag: '' }),
  ];
  expect(registeroverzicht([...open, rij({ status: 'geaccepteerd', kans: '1' })], VANDAAG).gewogen).toBe(530.01);
  expect(registeroverzicht([], VANDAAG)).toMatchObject({
    gewogen: 0,
    hitrate: { code: 'divisionByZero' },
    verlooptBinnenkort: [],
  });
  expect(registeroverzicht([rij({ kans: '50' })], VANDAAG).gewogen).toMatchObject({ code: 'aboveLimit' });
});

test('what expires within seven days and what is to be done today come with the first one first', () => {
  const rijen = [
    rij({ account: 'zevende dag', geldigTot: '2026-12-06' }),
    rij({ account: 'achtste dag', geldigTot: '2026-12-07' }),
    rij({ account: 'vandaag', geldigTot: VANDAAG, actiedatum: VANDAAG }),
    rij({ account: 'voorbij', geldigTot: '2026-11-28', actiedatum: '2026-11-20' }),
    rij({ account: 'morgen', actiedatum: '2026-11-30' }),
    rij({ account: 'vervangen', status: 'vervangen', actiedatum: '2026-11-01' }),
  ];
  const { verlooptBinnenkort, actiesVandaag } = registeroverzicht(rijen, VANDAAG);
  expect(verlooptBinnenkort.map(({ account }) => account)).toEqual(['vandaag', 'zevende dag']);
  expect(actiesVandaag.map(({ account }) => account)).toEqual(['voorbij', 'vandaag']);
});
