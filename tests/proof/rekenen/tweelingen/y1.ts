import { centen, herhaal, tel, zoek, type Tweelingen } from './tweeling';

/** Forwards where the formula goes backwards, one by one where it jumps, all cases where it multiplies. */
export const y1: Tweelingen = {
  'Y1-GHM-01': ({ getal }) => zoek((netto) => netto + (netto * getal('b')) / 100, getal('p'), 0, 5000),

  'Y1-GHM-02': ({ getal }) => {
    const eerst = getal('p') - (getal('p') * getal('k1')) / 100;
    return eerst - (eerst * getal('k2')) / 100;
  },

  'Y1-GHM-03': ({ getal }) => zoek((prijs) => prijs - (prijs * getal('m')) / 100, getal('i'), 0, 5000),

  'Y1-GHM-04': ({ getal }) => zoek((procent) => getal('i') + (getal('v') * procent) / 100, getal('v'), 0, 100),

  // Each piece bears its own share of the freight.
  'Y1-GHM-05': ({ getal }) => {
    const perStuk = zoek((euro) => euro * getal('k'), getal('d'), 0, 100);
    const vracht = zoek((deel) => herhaal(getal('n'), 0, (som) => som + deel), getal('t'), 0, 1000);
    return perStuk + vracht;
  },

  'Y1-GHM-06': ({ getal }) => zoek((oud) => oud - (oud * getal('k')) / 100, getal('p'), 0, 5000),

  // What is left of the price when VAT and then the mark-up are taken out is what was paid for it.
  'Y1-GHM-07': ({ getal }) => {
    const netto = (prijs: number): number => prijs - (prijs * getal('b')) / (100 + getal('b'));
    const inkoop = (prijs: number): number => netto(prijs) - (netto(prijs) * getal('o')) / (100 + getal('o'));
    return zoek(inkoop, getal('i'), 0, 5000);
  },

  'Y1-GHM-08': ({ getal }) => {
    const totaal = herhaal(getal('m'), getal('v'), (euro) => euro + getal('p'));
    return zoek((perContact) => herhaal(getal('n'), 0, (euro) => euro + perContact), totaal, 0, 1000);
  },

  // Every customer is asked, one by one.
  'Y1-GVO-01': ({ lijst }) => {
    const aantallen = lijst('q');
    const cijfers = lijst('s').flatMap((cijfer, segment) => Array<number>(aantallen[segment] ?? NaN).fill(cijfer));
    return cijfers.reduce((som, cijfer) => som + Math.round(cijfer * 10), 0) / cijfers.length / 10;
  },

  // As many lie below as above: the smallest and the largest go until two are left.
  'Y1-GVO-02': ({ lijst }) => {
    const over = [...lijst('e')];
    while (over.length > 2) {
      over.splice(over.indexOf(Math.min(...over)), 1);
      over.splice(over.indexOf(Math.max(...over)), 1);
    }
    return zoek((midden) => over.reduce((som, order) => som + midden - order, 0), 0, 0, 20_000);
  },

  'Y1-GVO-03': ({ lijst, getal }) => {
    const omzet = (jaar: number): number => lijst('d')[jaar - 1] ?? NaN;
    return zoek((index) => (omzet(2) * index) / 100, omzet(getal('t')), 0, 1000);
  },

  'Y1-GVO-04': ({ getal }) => zoek((procent) => getal('i1') + (getal('i1') * procent) / 100, getal('i2'), 0, 1000),

  // A hundred cases at A, each with a hundred at B: those in which somebody says yes.
  'Y1-GVO-05': ({ getal }) => {
    let minstensEen = 0;
    for (let bijA = 0; bijA < 100; bijA += 1)
      for (let bijB = 0; bijB < 100; bijB += 1) minstensEen += Number(bijA < getal('a') || bijB < getal('b'));
    return minstensEen / 100;
  },

  'Y1-GVO-06': ({ getal }) => {
    const nieuwen = [...Array<boolean>(getal('a')).fill(true), ...Array<boolean>(getal('b')).fill(false)];
    return zoek((procent) => (nieuwen.length * procent) / 100, nieuwen.filter((kocht) => kocht).length, 0, 100);
  },

  'Y1-GVO-07': ({ getal }) => zoek((procent) => getal('a') + (getal('a') * procent) / 100, getal('b'), 0, 1000),

  // Sold one by one until the fixed costs are earned back.
  'Y1-VV-01': ({ getal }) => {
    let verlies = centen(getal('V'));
    return tel(0, () => {
      if (verlies <= 0) return true;
      verlies -= centen(getal('p')) - centen(getal('c'));
      return false;
    });
  },

  // The price of one more by trying, half a euro at a time; then one fewer each time, down to none.
  'Y1-VV-02': ({ getal }) => {
    const halve = tel(0, (prijs) => getal('A') + ((getal('n2') - getal('n1')) * prijs) / 2 >= getal('B'));
    return herhaal(getal('n1'), getal('A'), (euro) => euro - halve / 2);
  },

  'Y1-VV-03': ({ getal }) => herhaal(getal('n'), getal('o'), (omzet) => omzet + (omzet * getal('p')) / 100),

  // A hair is allowed for: a goal that is met exactly would else be missed by the last bit of a double.
  'Y1-VV-04': ({ getal }) => {
    let omzet = getal('o');
    return tel(0, () => {
      if (omzet >= getal('D') * (1 - 1e-12)) return true;
      omzet += (omzet * getal('r')) / 100;
      return false;
    });
  },

  'Y1-VV-05': ({ getal }) => {
    let budget = herhaal(getal('n1'), 0, (cent) => cent + centen(getal('p1')));
    let leads = 0;
    for (; budget >= centen(getal('p2')); budget -= centen(getal('p2'))) leads += 1;
    return leads;
  },

  // Each row gets its own net price, in thousandths of a cent.
  'Y1-VV-06': ({ lijst, getal }) =>
    lijst('p').reduce((som, prijs) => som + centen(prijs) * 1000 - centen(prijs) * 10 * getal('k'), 0) / 100_000,

  'Y1-VV-07': ({ getal }) =>
    zoek((procent) => herhaal(getal('n'), getal('a'), (omzet) => omzet + (omzet * procent) / 100), getal('b'), 0, 1000),

  'Y1-VV-08': ({ getal }) =>
    tel(0, (gebruikers) => getal('va') + gebruikers * getal('ca') < getal('vb') + gebruikers * getal('cb')),
};
