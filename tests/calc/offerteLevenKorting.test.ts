import fc from 'fast-check';
import { isProblem } from '../../src/calc/evaluate';
import { notations } from '../../src/calc/notation';
import { berekenOfferte } from '../../src/calc/offerte';
import { betalingskortingseffect } from '../../src/calc/offerte/leven/betalingskortingseffect';
import { bodemprijzen } from '../../src/calc/offerte/leven/bodemprijzen';
import { metKorting } from '../../src/calc/offerte/leven/documentkorting';
import { goedkeuringVan } from '../../src/calc/offerte/leven/goedkeuring';
import { kortingseffect, kortingseffecten, type Kortingseffect } from '../../src/calc/offerte/leven/kortingseffect';
import { betalingskortingszin, kortingszin } from '../../src/calc/offerte/leven/kortingszin';
import { nieuwDocument } from '../../src/calc/offerte/leven/nieuwDocument';
import { rondeVan } from '../../src/calc/offerte/leven/onderhandelingsronde';
import { probeerMetVasteRegels } from '../../src/calc/offerte/leven/probeerOfferte';
import { voorbeelddocument } from '../../src/calc/offerte/leven/voorbeelddocument';
import type { Aanpassing } from '../../src/calc/offerte/offerte';
import type { Documentregel, OfferteDocument, OfferteIntern } from '../../src/calc/offerte/offertedocument';

const SLEUTEL = { nummer: 'OFF-2026-0001', versie: 1 };
const VANDAAG = '2026-11-29';
const HOOG = { categorie: 'standaard', tarief: '0.21' } as const;
const regel = (id: string, stuksprijs: string, more: Partial<Documentregel> = {}): Documentregel => ({
  id,
  omschrijving: id,
  aantal: '1',
  stuksprijs,
  btw: HOOG,
  ...more,
});
const offerte = (
  regels: readonly Documentregel[],
  intern: Partial<OfferteIntern> = {},
  kortingen: readonly Aanpassing[] = [],
): OfferteDocument => {
  const document = nieuwDocument({ sleutel: SLEUTEL, taal: 'nl', vandaag: VANDAAG });
  return { ...document, regels, kortingen, intern: { ...document.intern, ...intern } };
};
/** € 1.000 with a margin of 30%. */
const dertig = (intern: Partial<OfferteIntern> = {}, kortingen: readonly Aanpassing[] = []): OfferteDocument =>
  offerte([regel('stoel', '1000', { kostprijs: '700' })], intern, kortingen);
const effectOf = (document: OfferteDocument, korting: string): Kortingseffect => {
  const effect = kortingseffect(document, korting);
  if (isProblem(effect)) throw new Error(effect.code);
  return effect;
};

test('10% discount on a margin of 30% costs a third of the gross profit and asks for half as much again', () => {
  const { totaalExcl, totaalIncl, marge } = effectOf(dertig(), '0.1');
  expect([totaalExcl, totaalIncl]).toEqual(['900.00', '1089.00']);
  expect(marge).toMatchObject({
    voor: '0.3',
    brutowinst: '200.00',
    verandering: '-100.00',
    extraAfzet: 0.5,
    effect: -100,
  });
  expect(Number(marge?.na)).toBeCloseTo(2 / 9, 14);
});

test('computing the lines once gives what computing them for every discount gives', () => {
  const document = voorbeelddocument(SLEUTEL, 'nl', VANDAAG);
  const vast = probeerMetVasteRegels(document);
  for (const korting of ['0', '0.005', '0.05', '0.333', '0.999']) {
    const met = metKorting(document, korting);
    expect(vast(met)).toEqual(berekenOfferte(met));
  }
  expect(vast(metKorting(document, '1.2'))).toMatchObject({ params: ['kortingen[0].percentage'] });
});

test('the sentence tells the price of a discount in both languages', () => {
  const effect = effectOf(dertig(), '0.1');
  expect(kortingszin(effect, 'nl')).toBe(
    '10% korting kost € 100 brutowinst: je moet 50% meer verkopen om evenveel te verdienen.',
  );
  expect(kortingszin(effect, 'en')).toBe(
    'A discount of 10% costs € 100 of gross profit: you must sell 50% more to earn the same.',
  );
  expect(kortingszin(effectOf(dertig(), '0.0125'), 'nl', notations.en)).toMatch(/^1\.25% korting kost € 12\.50 /);
});

test('a discount of the whole margin or more has no sales that make up for it', () => {
  for (const korting of ['0.3', '0.4']) {
    const effect = effectOf(dertig(), korting);
    expect(isProblem(effect.marge?.extraAfzet)).toBe(true);
    expect(kortingszin(effect, 'nl')).toContain('Daarna verdien je niets meer');
  }
});

test('without a discount, and without cost prices, the sentence says what there is', () => {
  expect(kortingszin(effectOf(dertig(), '0'), 'nl')).toBe('Zonder korting houd je € 300 brutowinst over.');
  const zonder = effectOf(offerte([regel('stoel', '1000')]), '0.1');
  expect(zonder.marge).toBeUndefined();
  expect(kortingszin(zonder, 'nl')).toContain('maakt het totaal € 900 excl. btw');
});

test('the room ends where the mandate or the least margin does, whichever comes first', () => {
  expect(effectOf(dertig({ maxKorting: '0.1', minMarge: '0.2' }), '0.04')).toMatchObject({
    ruimte: { totMandaat: '0.1', totMarge: '0.125', tot: '0.1' },
    ruimteOver: '0.06',
    ruimteInEuro: '85.00',
  });
  expect(effectOf(dertig({ minMarge: '0.2' }), '0.2').ruimteOver).toBe('-0.075');
  expect(effectOf(dertig(), '0.2').ruimte).toEqual({});
});

test('another discount on the document takes part of the room, and its words stay', () => {
  const kortingen = [
    { omschrijving: 'Beurs', percentage: '0.05', btw: HOOG },
    { omschrijving: 'Actie', percentage: '0.02' },
  ];
  const document = dertig({ maxKorting: '0.1' }, kortingen);
  expect(effectOf(document, '0.03').ruimte.tot).toBe('0.05');
  expect(metKorting(document, '0.03').kortingen).toEqual([kortingen[0], { omschrijving: 'Actie', percentage: '0.03' }]);
  expect(metKorting(document, '0').kortingen).toEqual([kortingen[0]]);
});

test('exactly at the mandate is within it, a hundredth of a per cent more is not', () => {
  const document = offerte([regel('stoel', '333.33', { kostprijs: '1' })], { maxKorting: '0.1' });
  expect(effectOf(document, '0.1').goedkeuring.isNodig).toBe(false);
  expect(effectOf(document, '0.1001').goedkeuring.redenen).toEqual([
    { code: 'documentkorting', waarde: '0.1001', grens: '0.1' },
  ]);
});

test('a discount on one line counts as its cascade with its euros, and an option that does not count does not', () => {
  const document = offerte(
    [
      regel('cascade', '100', { kortingen: ['0.1', '0.05'] }),
      regel('euro', '100', { kortingen: ['0.1'], kortingBedrag: '5' }),
      regel('binnen', '100', { kortingen: ['0.1'], toeslagBedrag: '7' }),
      regel('optie', '100', { soort: 'optie', kortingen: ['0.9'] }),
    ],
    { maxKorting: '0.1' },
  );
  const { redenen } = goedkeuringVan(document, berekenOfferte(document));
  expect(redenen.map(({ regel: id, waarde }) => [id, waarde])).toEqual([
    ['cascade', '0.145'],
    ['euro', '0.15'],
  ]);
});

test('a margin below the least one asks for approval, and a name gives it', () => {
  const document = dertig({ minMarge: '0.31', goedgekeurdDoor: 'M. de Boer' });
  expect(goedkeuringVan(document, berekenOfferte(document))).toEqual({
    redenen: [{ code: 'marge', waarde: '0.3', grens: '0.31' }],
    isNodig: true,
    isGegeven: true,
  });
});

test('a line below its floor price is found, one exactly at it is not', () => {
  const document = offerte(
    [
      regel('op', '125', { aantal: '3', kostprijs: '100' }),
      regel('onder', '124.99', { aantal: '3', kostprijs: '100' }),
      regel('retour', '10', { aantal: '-1', kostprijs: '100' }),
      regel('zonder', '10'),
    ],
    { minMarge: '0.2' },
  );
  expect(bodemprijzen(document, berekenOfferte(document))).toMatchObject([
    { regel: 'op', bodemprijs: 125, nettoPerStuk: 125, isOnder: false },
    { regel: 'onder', nettoPerStuk: 124.99, isOnder: true },
    { regel: 'retour', isOnder: false },
  ]);
});

test('with prices incl. btw the floor is compared with the price without it', () => {
  const document = { ...offerte([regel('x', '121', { kostprijs: '100' })]), prijzen: 'inclusief' as const };
  expect(bodemprijzen(document, berekenOfferte(document))).toMatchObject([{ nettoPerStuk: 100, isOnder: false }]);
});

test('2% within 10 days of 30 costs 37,2% a year, and the cents add up', () => {
  const terms = { betalingskorting: '0.02', betalingskortingDagen: '10', betalingstermijn: '30' };
  const effect = betalingskortingseffect('1234.56', terms);
  expect(effect).toMatchObject({ korting: '24.69', binnenTermijn: '1209.87' });
  expect(effect?.jaarrente).toBeCloseTo(0.372449, 6);
  if (!effect) throw new Error();
  expect(betalingskortingszin(effect, terms, 'nl')).toBe(
    'Betaalt de klant binnen 10 dagen, dan kost dat je € 24,69. Dat is alsof je 37,2% rente per jaar betaalt.',
  );
});

test('a discount for early payment without a longer term has no yearly interest, and none at all has no effect', () => {
  const terms = { betalingskorting: '0.02', betalingskortingDagen: '30', betalingstermijn: '30' };
  const effect = betalingskortingseffect('100.00', terms);
  expect(isProblem(effect?.jaarrente)).toBe(true);
  expect(effect && betalingskortingszin(effect, terms, 'en')).toContain('only when the payment term is longer');
  expect(betalingskortingseffect('100.00', { ...terms, betalingskorting: '' })).toBeUndefined();
});

test('a round keeps what was asked and offered with what the offer does', () => {
  const begin = { datum: VANDAAG, verzoek: '10% eraf', gevraagd: '0.1', tegenbod: '6%, bij 12 stuks', geboden: '0.06' };
  const outcome = rondeVan(dertig({ maxKorting: '0.08', minMarge: '0.2' }), begin);
  if (isProblem(outcome)) throw new Error(outcome.code);
  expect(outcome.ronde).toEqual({ ...begin, totaal: '940.00', marge: '0.2553', ruimte: '0.02' });
  expect(outcome.gevraagd?.goedkeuring.isNodig).toBe(true);
  expect(outcome.geboden.goedkeuring.isNodig).toBe(false);
});

test('an offerte that cannot be computed answers with what is wrong and where', () => {
  expect(kortingseffect(offerte([regel('x', '-1')]), '0.1')).toMatchObject({ params: ['regels[0].stuksprijs'] });
});

const fraction = fc.integer({ min: 0, max: 2_900 }).map((n) => String(n / 10_000));
test('of the example the gross profit falls with the discount, and no cent of it is lost', () => {
  const step = kortingseffecten(voorbeelddocument(SLEUTEL, 'nl', VANDAAG));
  fc.assert(
    fc.property(fraction, fraction, (one, other) => {
      const [low, high] = [one, other].sort((a, b) => Number(a) - Number(b)).map((each) => step(each));
      if (isProblem(low) || isProblem(high) || !low?.marge || !high?.marge) throw new Error();
      expect(Number(high.marge.brutowinst)).toBeLessThanOrEqual(Number(low.marge.brutowinst));
      for (const { totalen, marge } of [low, high]) {
        expect(Number(marge?.brutowinst)).toBeCloseTo(
          Number(totalen.marge?.omzet) - Number(totalen.marge?.kostprijs),
          6,
        );
        // Rounding to cents is all that stands between the discount on paper and the function.
        expect(Math.abs(Number(marge?.verandering) - (marge?.effect as number))).toBeLessThanOrEqual(0.0051);
      }
    }),
    { numRuns: 60 },
  );
});

test('at the end of the room no approval is needed, and half a per cent beyond it one is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000, max: 90_000 }),
      fc.integer({ min: 30, max: 90 }),
      fc.integer({ min: 0, max: 30 }),
      (cents, costShare, least) => {
        const prijs = (cents / 100).toFixed(2);
        const kostprijs = ((cents * costShare) / 10_000).toFixed(2);
        const document = offerte([regel('x', prijs, { aantal: '100', kostprijs })], { minMarge: String(least / 100) });
        const { ruimte } = effectOf(document, '0');
        const tot = Number(ruimte.tot);
        fc.pre(tot >= 0.001 && tot < 0.9);
        expect(effectOf(document, (tot - 0.001).toFixed(4)).goedkeuring.isNodig).toBe(false);
        expect(effectOf(document, (tot + 0.005).toFixed(4)).goedkeuring.isNodig).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
