import { centen, herhaal, tel, zoek, type Tweelingen } from './tweeling';

/** Counted out, as with a sheet of paper full of tally marks. */
export const x1: Tweelingen = {
  'X1-GHM-01': ({ getal }) => herhaal(getal('n'), 0, (cent) => cent + centen(getal('p'))) / 100,

  // Every whole euro of the price gives its own cents back.
  'X1-GHM-02': ({ getal }) => herhaal(getal('p'), 0, (cent) => cent + 100 - getal('k')) / 100,

  'X1-GHM-03': ({ getal }) => {
    let gram = herhaal(getal('n'), 0, (stand) => stand + getal('g'));
    let kilo = 0;
    for (; gram >= 1000; gram -= 1000) kilo += 1;
    return kilo + gram / 1000;
  },

  // The hand goes round the clock once for every hour, there and back.
  'X1-GHM-04': ({ getal }) => {
    const rit = (vertrek: number): number => herhaal(getal('u'), vertrek + getal('m'), (minuut) => minuut + 60);
    return rit(rit(0));
  },

  // Down and up, a euro at a time: the thousand that is met first.
  'X1-GHM-05': ({ getal }) => {
    const stappen = tel(0, (stap) => (getal('b') - stap) % 1000 === 0 || (getal('b') + stap) % 1000 === 0);
    return (getal('b') - stappen) % 1000 === 0 ? getal('b') - stappen : getal('b') + stappen;
  },

  'X1-GHM-06': ({ getal }) => tel(1, (cent) => cent * getal('n') >= centen(getal('p'))) / 100,

  // Of every b offers that are laid out in a row the first a are taken.
  'X1-GHM-07': ({ getal }) =>
    herhaal(getal('n'), 0, (orders, offerte) => orders + Number(offerte % getal('b') < getal('a'))),

  'X1-GVO-02': ({ lijst }) => {
    const weken = lijst('d');
    return Math.max(...weken.flatMap((een) => weken.map((ander) => een - ander)));
  },

  // The level at which what lies above it fills what lies below it.
  'X1-GVO-04': ({ lijst }) => zoek((niveau) => lijst('d').reduce((som, dag) => som + niveau - dag, 0), 0, 0, 100),

  // How many of a hundred: the share that gives this many visitors.
  'X1-GVO-05': ({ getal }) => tel(0, (procent) => procent * getal('n') >= 100 * getal('a')),

  'X1-GVO-06': ({ getal }) => tel(0, (procent) => procent * getal('n') >= 100 * getal('w')),

  // The price of a box by trying, half a euro at a time.
  'X1-VV-01': ({ getal }) => {
    const halve = tel(1, (prijs) => (prijs * getal('a')) / 2 >= getal('p'));
    return herhaal(getal('b'), 0, (euro) => euro + halve / 2);
  },

  'X1-VV-02': ({ getal }) => {
    let bedrijven = getal('b');
    for (let week = 1; week < getal('n'); week += 1) bedrijven += getal('s');
    return bedrijven;
  },

  'X1-VV-03': ({ lijst, getal }) => 1 + tel(0, (maand) => (lijst('d')[maand] ?? Infinity) > getal('g')),

  'X1-VV-04': ({ getal }) => herhaal(2 * getal('km'), 0, (cent) => cent + centen(getal('t'))) / 100,

  'X1-VV-05': ({ getal }) => herhaal(getal('n'), centen(getal('v')), (cent) => cent + centen(getal('p'))) / 100,

  'X1-VV-06': ({ getal }) => herhaal(getal('n'), getal('b'), (volgers) => volgers + volgers),

  'X1-VV-07': ({ getal }) => tel(0, (dagen) => herhaal(dagen, getal('v'), (over) => over - getal('s')) <= 0),
};
