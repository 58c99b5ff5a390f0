import { centen, herhaal, tel, zoek, type Tweelingen } from './tweeling';

/** Every piece, every month, every outcome; and roots and rates by trying. */
export const y2: Tweelingen = {
  // In whole numbers of a size that no discount breaks: nothing is rounded before the end.
  'Y2-GHM-01': ({ getal }) => {
    const regel = (aantal: string, prijs: string, korting = 0): bigint =>
      BigInt(centen(getal(prijs))) * BigInt(getal(aantal)) * BigInt(1000 - 10 * korting);
    const regels = regel('n1', 'p1') + regel('n2', 'p2', getal('k2')) + regel('n3', 'p3');
    const project = regels * BigInt(1000 - 10 * getal('kt'));
    const verzending = BigInt(centen(getal('v'))) * 1_000_000n;
    return Number((project + verzending) * BigInt(100 + getal('b'))) / 100 / 1_000_000 / 100;
  },

  // What a hundred pieces bring in and cost.
  'Y2-GHM-02': ({ getal }) => {
    const inkoop = getal('p') - (getal('p') * getal('m')) / 100;
    const prijs = getal('p') - (getal('p') * getal('k')) / 100;
    return zoek((marge) => inkoop + (prijs * marge) / 100, prijs, 0, 100);
  },

  // At a price of 100 a hundred pieces earned a hundred margins; so many more earn the same after the discount.
  'Y2-GHM-03': ({ getal }) => {
    const inkoop = 100 - getal('m');
    const winst = (stuks: number, prijs: number): number => stuks * (prijs - inkoop);
    return zoek((meer) => winst(100 + meer, 100 - getal('k')), winst(100, 100), 0, 1000);
  },

  // Who borrows what has to be paid early pays exactly the discount after the days between.
  'Y2-GHM-04': ({ getal }) => {
    const geleend = 100 - getal('k');
    const rente = (procent: number): number =>
      herhaal(getal('d2') - getal('d1'), 0, (som) => som + (geleend * procent) / 100 / 365);
    return zoek((procent) => geleend + rente(procent), 100, 0, 1000);
  },

  'Y2-GHM-05': ({ getal }) => {
    let cent = 0;
    for (let stuk = 1; stuk <= getal('n'); stuk += 1)
      cent += centen(getal(stuk <= 100 ? 'p1' : stuk <= 250 ? 'p2' : 'p3'));
    return cent / 100;
  },

  // Month by month, with the upkeep at the end of each year and what is left of it at the very end.
  'Y2-GHM-06': ({ getal }) => {
    const aankoop = zoek((euro) => euro * getal('k'), getal('a'), 0, 100_000);
    let kosten = aankoop;
    for (let maand = 1; maand <= 12 * getal('j'); maand += 1)
      kosten += getal('e') + (maand % 12 === 0 ? getal('o') : 0);
    return kosten - (aankoop * getal('r')) / 100;
  },

  // From the other side of the balance: all that is not fixed is current.
  'Y2-GHM-07': ({ getal }) => {
    const vlottend = getal('ev') + getal('lg') + getal('ko') - getal('va');
    return zoek((keer) => keer * getal('ko'), vlottend, 0, 100);
  },

  'Y2-GHM-08': ({ getal }) => 100 - zoek((vreemd) => ((getal('ev') + getal('vv')) * vreemd) / 100, getal('vv'), 0, 100),

  'Y2-GHM-09': ({ getal }) => {
    const winst = herhaal(getal('m'), 0, (euro) => euro + getal('x') / 100);
    return zoek((procent) => getal('c') + (getal('c') * procent) / 100, winst, -100, 10_000);
  },

  'Y2-GHM-10': ({ getal }) => {
    const over = getal('o') - getal('i') - getal('d');
    return zoek((perFte) => herhaal(getal('f'), 0, (som) => som + perFte), over, -1_000_000, 1_000_000);
  },

  // All sixteen ways in which four offers can end, each with its chance.
  'Y2-GVO-01': ({ lijst }) => {
    const [bedragen, kansen] = [lijst('w'), lijst('k')];
    return herhaal(2 ** bedragen.length, 0, (verwacht, uitkomst) => {
      let [kans, waarde] = [1, 0];
      bedragen.forEach((bedrag, offerte) => {
        const isOrder = (uitkomst >> offerte) % 2 === 1;
        kans *= (isOrder ? (kansen[offerte] ?? NaN) : 100 - (kansen[offerte] ?? NaN)) / 100;
        if (isOrder) waarde += bedrag;
      });
      return verwacht + kans * waarde;
    });
  },

  // The variance of one who says yes (1) or no (0), straight from its definition.
  'Y2-GVO-02': ({ getal }) => {
    const antwoorden = [...Array<number>(getal('q')).fill(1), ...Array<number>(100 - getal('q')).fill(0)];
    const variantie = antwoorden.reduce((som, antwoord) => som + (antwoord - getal('q') / 100) ** 2, 0) / 100;
    return 100 * 1.96 * zoek((wortel) => wortel * wortel * getal('n'), variantie, 0, 1);
  },

  // More and more people are asked until the margin is small enough; then more and more are invited. In whole numbers.
  'Y2-GVO-03': ({ getal }) => {
    const tienden = Math.round(getal('e') * 10);
    const respons = tel(1, (n) => 196 ** 2 * 25 <= n * tienden ** 2);
    return tel(1, (uitnodigingen) => uitnodigingen * getal('r') >= respons * 100);
  },

  // From the differences between all pairs, without a mean.
  'Y2-GVO-04': ({ lijst }) => {
    const weken = lijst('d');
    const paren = weken.flatMap((een, index) => weken.slice(index + 1).map((ander) => (een - ander) ** 2));
    const kwadraten = paren.reduce((som, kwadraat) => som + kwadraat, 0);
    return zoek((wortel) => wortel * wortel * weken.length * (weken.length - 1), kwadraten, 0, 100);
  },

  // The slope is that between pairs of quarters, where pairs further apart count for more.
  'Y2-GVO-05': ({ lijst }) => {
    const omzet = lijst('d');
    const paren = omzet.flatMap((_, een) => omzet.slice(een + 1).map((__, stap) => [een, een + stap + 1] as const));
    const opbrengst = (kwartaal: number): number => omzet[kwartaal] ?? NaN;
    const helling =
      paren.reduce((som, [een, ander]) => som + (ander - een) * (opbrengst(ander) - opbrengst(een)), 0) /
      paren.reduce((som, [een, ander]) => som + (ander - een) ** 2, 0);
    // The line goes through the middle of all points.
    const midden = omzet.reduce((som, bedrag) => som + bedrag, 0) / omzet.length;
    return herhaal(7, midden - 3.5 * helling, (lijn) => lijn + helling);
  },

  'Y2-GVO-06': ({ lijst }) => {
    const over = [...lijst('d')];
    const totaal = over.reduce((som, omzet) => som + omzet, 0);
    const grootsten = herhaal(2, 0, (som) => som + (over.splice(over.indexOf(Math.max(...over)), 1)[0] ?? NaN));
    return zoek((procent) => (totaal * procent) / 100, grootsten, 0, 100);
  },

  // A criterion with weight 3 is asked three times.
  'Y2-GVO-07': ({ lijst }) => {
    const gewichten = lijst('w');
    const cijfers = (account: string): number[] =>
      lijst(account).flatMap((cijfer, criterium) => Array<number>(gewichten[criterium] ?? NaN).fill(cijfer));
    const gemiddelde = (van: readonly number[]): number =>
      zoek((niveau) => van.reduce((som, cijfer) => som + niveau - cijfer, 0), 0, 0, 100);
    return Math.abs(gemiddelde(cijfers('a')) - gemiddelde(cijfers('b')));
  },

  // A hundred such offers, of which so many are orders.
  'Y2-GVO-08': ({ getal }) => {
    const winst = (getal('W') * getal('m')) / 100;
    return herhaal(100, 0, (som, offerte) => som + (offerte < getal('p') ? winst : 0) - getal('c')) / 100;
  },

  // The growth in quantity that, at the new prices, gives the growth in turnover.
  'Y2-GVO-09': ({ getal }) =>
    zoek((reeel) => ((100 + reeel) * getal('i2')) / getal('i1'), 100 + getal('x'), -100, 1000),
};
