import { centen, herhaal, tel, zoek, type Tweelingen } from './tweeling';

/** Counted up piece by piece, or found by trying. */
export const x2: Tweelingen = {
  // Before there is VAT on it: the net price whose VAT-free part is what was given.
  'X2-GHM-01': ({ getal }) => zoek((bruto) => bruto - (bruto * getal('b')) / (100 + getal('b')), getal('p'), 0, 5000),

  'X2-GHM-03': ({ getal }) => {
    const koop = (stukprijs: number, begin: number): number =>
      herhaal(getal('n'), begin, (cent) => cent + centen(stukprijs));
    return Math.abs(koop(getal('pa'), centen(getal('v'))) - koop(getal('pb'), 0)) / 100;
  },

  // Bottles are bought until there is enough for some whole number of litres.
  'X2-GHM-04': ({ getal }) => {
    const flessen = tel(1, (aantal) => (aantal * getal('ml')) % 1000 === 0);
    return (flessen * getal('p')) / ((flessen * getal('ml')) / 1000);
  },

  'X2-GHM-05': ({ getal }) => zoek((euro) => euro * getal('k'), getal('b'), 0, 10_000),

  'X2-GHM-06': ({ getal }) => zoek((procent) => getal('a') + (getal('a') * procent) / 100, getal('b'), 0, 1000),

  // A minute earns a sixtieth, and all minutes are counted.
  'X2-GHM-08': ({ getal }) => {
    let minuten = getal('m');
    for (let uur = 0; uur < getal('u'); uur += 1) minuten += 60;
    return herhaal(minuten, 0, (zestigste) => zestigste + getal('t')) / 60;
  },

  'X2-GVO-02': ({ lijst }) => zoek((niveau) => lijst('d').reduce((som, week) => som + niveau - week, 0), 0, 0, 100),

  'X2-GVO-03': ({ lijst }) => {
    const tienden = lijst('d').map((omzet) => Math.round(omzet * 10));
    const markt = tienden.reduce((som, omzet) => som + omzet, 0);
    return zoek((procent) => (markt * procent) / 100, tienden[0] ?? NaN, 0, 100);
  },

  'X2-GVO-04': ({ getal }) => zoek((procent) => (getal('o') * procent) / 100, getal('k'), 0, 100),

  'X2-GVO-05': ({ lijst }) => {
    const [begin = NaN, , , eind = NaN] = lijst('d');
    return zoek((procent) => begin + (begin * procent) / 100, eind, -100, 1000);
  },

  // Of a hundred offers so many are orders, of all the rest in the same way.
  'X2-GVO-06': ({ getal }) => herhaal(getal('n'), 0, (honderdsten) => honderdsten + getal('p')) / 100,

  'X2-GVO-07': ({ lijst }) => {
    const aantallen = lijst('q');
    return (
      lijst('p').reduce(
        (som, prijs, index) => herhaal(aantallen[index] ?? NaN, som, (cent) => cent + centen(prijs)),
        0,
      ) / 100
    );
  },

  'X2-GVO-08': ({ getal }) => zoek((tevreden) => (tevreden * getal('n')) / getal('N'), getal('x'), 0, 10_000),

  'X2-VV-01': ({ getal }) => {
    const maand = herhaal(getal('n'), centen(getal('v')), (cent) => cent + centen(getal('p')));
    return herhaal(12, 0, (jaar) => jaar + maand) / 100;
  },

  // Ten more each time, and each time as much off.
  'X2-VV-03': ({ getal }) => {
    let prijs = getal('a');
    for (let aantal = 10; aantal < getal('n'); aantal += 10) prijs -= getal('s');
    return prijs;
  },

  'X2-VV-04': ({ getal }) => tel(0, (brochures) => brochures * getal('a') >= getal('b') * getal('c')),

  // Minute after minute, until the kilometres are done.
  'X2-VV-05': ({ getal }) => zoek((minuten) => (minuten * getal('v')) / 60, getal('km'), 0, 1000),

  'X2-VV-06': ({ getal }) => tel(0, (gebruikers) => getal('v') + gebruikers * getal('a') <= gebruikers * getal('b')),

  // Tenths of an hour are worked by all of them until the work is done.
  'X2-VV-07': ({ getal }) =>
    zoek((uur) => herhaal(getal('b'), 0, (werk) => werk + uur), getal('a') * getal('u'), 0, 100),
};
