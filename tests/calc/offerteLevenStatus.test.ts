import fc from 'fast-check';
import { actiesVan } from '../../src/calc/offerte/leven/offerteacties';
import {
  dubbeleSleutels,
  leesSleutel,
  offertenummer,
  sleuteltekst,
  volgendNummer,
} from '../../src/calc/offerte/leven/offertenummer';
import { stap, stappen, volgendeStatussen } from '../../src/calc/offerte/leven/offertestappen';
import { isLaatsteVersie, versiesVan, volgendeVersie } from '../../src/calc/offerte/leven/offerteversies';
import { dagenTussen, isDatum, plusDagen } from '../../src/calc/offerte/leven/datum';
import { datumtekst } from '../../src/calc/offerte/leven/datumtekst';
import { statusOp } from '../../src/calc/offerte/leven/statusOp';
import { offertestatussen } from '../../src/calc/offerte/offertedocument';

test('an offer stands until the end of its last day and has expired the day after', () => {
  const rij = { status: 'uitgebracht', geldigTot: '2026-12-31' } as const;
  expect(statusOp(rij, '2026-12-31')).toBe('uitgebracht');
  expect(statusOp(rij, '2027-01-01')).toBe('verlopen');
});

test.each(offertestatussen.filter((status) => status !== 'uitgebracht'))('%s does not expire by itself', (status) => {
  expect(statusOp({ status, geldigTot: '2020-01-01' }, '2026-11-29')).toBe(status);
});

test('without a date an offer does not expire', () => {
  expect(statusOp({ status: 'uitgebracht', geldigTot: '' }, '2099-01-01')).toBe('uitgebracht');
});

test('an order on an expired offer is possible, as a conscious choice', () => {
  expect(stap('verlopen', 'geaccepteerd')).toEqual({
    naar: 'geaccepteerd',
    door: 'account',
    belemmeringen: [],
    bewust: ['verlopen'],
  });
});

test('beyond the mandate nothing is brought out without an approval by name', () => {
  expect(stap('goedgekeurd', 'uitgebracht', { goedkeuringNodig: true }).belemmeringen).toEqual([
    'goedkeuringOntbreekt',
  ]);
  expect(stap('goedgekeurd', 'uitgebracht', { goedkeuringNodig: true, goedgekeurd: true }).belemmeringen).toEqual([]);
});

test('a finding that blocks stands in the way of bringing out, and of nothing else', () => {
  const steps = stappen('ter controle', { controleBlokkeert: true });
  expect(steps.filter(({ belemmeringen }) => belemmeringen.length > 0).map(({ naar }) => naar)).toEqual([
    'uitgebracht',
  ]);
});

test('bringing out without the check of a colleague asks to be sure of it', () => {
  expect(stap('concept', 'uitgebracht').bewust).toEqual(['zonderControle']);
  expect(stap('goedgekeurd', 'uitgebracht').bewust).toEqual([]);
});

test('calling back an irrevocable offer asks to be sure of it', () => {
  expect(stap('uitgebracht', 'ingetrokken', { isOnherroepelijk: true }).bewust).toEqual(['onherroepelijk']);
});

test('who approves depends on the mandate: the colleague within it, the manager beyond it', () => {
  expect(stap('ter controle', 'goedgekeurd').door).toBe('binnendienst');
  expect(stap('ter controle', 'goedgekeurd', { goedkeuringNodig: true }).door).toBe('leidinggevende');
});

test('an accepted or replaced version moves no further', () => {
  expect(volgendeStatussen('geaccepteerd')).toEqual([]);
  expect(volgendeStatussen('vervangen')).toEqual([]);
  expect(stap('geaccepteerd', 'concept').belemmeringen).toEqual(['volgtNiet']);
});

test('every status can be reached from concept', () => {
  const reached = new Set(['concept']);
  for (const status of reached) {
    for (const next of volgendeStatussen(status as (typeof offertestatussen)[number])) reached.add(next);
  }
  expect([...reached].sort()).toEqual([...offertestatussen].sort());
});

test('an offerte is only edited before it is brought out, and only an accepted one becomes an order', () => {
  const having = (actie: Parameters<ReturnType<typeof actiesVan>['includes']>[0]) =>
    offertestatussen.filter((status) => actiesVan(status).includes(actie));
  expect(having('bewerken')).toEqual(['concept', 'ter controle']);
  expect(having('orderMaken')).toEqual(['geaccepteerd']);
});

test('numbers follow each other within a year, and a deleted row frees none', () => {
  expect(volgendNummer(2026, { 2026: 7 }, ['OFF-2026-0003'])).toEqual({
    nummer: 'OFF-2026-0008',
    hoogste: { 2026: 8 },
  });
  expect(volgendNummer(2027, { 2026: 8 }, ['OFF-2026-0008']).nummer).toBe('OFF-2027-0001');
});

test('a row pasted from another workbook counts too', () => {
  expect(volgendNummer(2026, { 2026: 2 }, ['OFF-2026-0041-3', 'iets anders'])).toEqual({
    nummer: 'OFF-2026-0042',
    hoogste: { 2026: 42 },
  });
});

test('no number is ever given out twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20_000)), fc.nat(20_000), (found, kept) => {
      const texts = found.map((each) => offertenummer(2026, each + 1));
      const { nummer, hoogste } = volgendNummer(2026, { 2026: kept }, texts);
      expect(texts).not.toContain(nummer);
      expect(leesSleutel(nummer)?.volgnummer).toBeGreaterThan(kept);
      expect(volgendNummer(2026, hoogste, []).nummer).not.toBe(nummer);
    }),
  );
});

test('a key reads back from its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 40 }), (volgnummer, versie) => {
      const sleutel = { nummer: offertenummer(2026, volgnummer), versie };
      expect(leesSleutel(sleuteltekst(sleutel))).toEqual({ ...sleutel, jaar: 2026, volgnummer });
    }),
  );
  expect(sleuteltekst({ nummer: 'OFF-2026-0001', versie: 1 })).toBe('OFF-2026-0001');
  expect(sleuteltekst({ nummer: 'OFF-2026-0001', versie: 2 })).toBe('OFF-2026-0001-2');
});

test.each(['', 'OFF-2026-1', 'OFF-26-0001', 'OFF-2026-0000', 'OFF-2026-0001-0', 'XOFF-2026-0001'])(
  '"%s" is no number of an offerte',
  (tekst) => {
    expect(leesSleutel(tekst)).toBeUndefined();
  },
);

test('a number found twice is reported once', () => {
  const rij = (nummer: string, versie = 1) => ({ nummer, versie });
  expect(
    dubbeleSleutels([rij('OFF-2026-0001'), rij('OFF-2026-0002'), rij('OFF-2026-0001', 2), rij('OFF-2026-0002')]),
  ).toEqual([rij('OFF-2026-0002')]);
});

test('a new version comes after all there are, and only the last one is the last', () => {
  const rijen = [3, 1, 2].map((versie) => ({ nummer: 'OFF-2026-0001', versie }));
  expect(volgendeVersie(rijen, 'OFF-2026-0001')).toEqual({ nummer: 'OFF-2026-0001', versie: 4 });
  expect(volgendeVersie(rijen, 'OFF-2026-0002').versie).toBe(1);
  expect(versiesVan(rijen, 'OFF-2026-0001').map(({ versie }) => versie)).toEqual([1, 2, 3]);
  expect(isLaatsteVersie(rijen, { nummer: 'OFF-2026-0001', versie: 2 })).toBe(false);
  expect(isLaatsteVersie(rijen, { nummer: 'OFF-2026-0001', versie: 3 })).toBe(true);
});

test('days are counted over months, leap years and the change of the clock', () => {
  expect(plusDagen('2026-11-29', 30)).toBe('2026-12-29');
  expect(plusDagen('2028-02-28', 1)).toBe('2028-02-29');
  expect(plusDagen('2026-03-28', 2)).toBe('2026-03-30');
  expect(dagenTussen('2026-12-31', '2027-01-07')).toBe(7);
  expect(dagenTussen('', '2027-01-07')).toBeUndefined();
  expect(isDatum('2026-04-31')).toBe(false);
  expect(plusDagen('morgen', 3)).toBe('morgen');
});

test('a date is written as a letter does', () => {
  expect(datumtekst('2026-03-01', 'nl')).toBe('1 maart 2026');
  expect(datumtekst('2026-03-01', 'en')).toBe('1 March 2026');
});
