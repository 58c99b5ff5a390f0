import { exact, type Decimal } from '../../src/calc/decimal';
import {
  berekenOfferte,
  Offertefout,
  type Aanpassing,
  type Offerte,
  type OfferteTotalen,
} from '../../src/calc/offerte';
import { leesDocument } from '../../src/calc/offerte/leesDocument';
import { leesBtw } from '../../src/calc/offerte/leesBtw';
import { leesRegel } from '../../src/calc/offerte/leesRegel';
import { totalenVan } from '../../src/calc/offerte/totalenVan';
import { verdeling } from '../../src/calc/offerte/verdeling';
import { seeded, type Draw } from '../seeded';
import { willekeurigeOfferte } from './willekeurigeOfferte';

const OFFERTES = 500;
const number = (text: string): Decimal => exact.zero.plus(text);
const added = (amounts: readonly string[]): string =>
  amounts.reduce((total, amount) => total.plus(amount), exact.zero).toFixed(2);
const opposite = <T extends string | undefined>(amount: T): T =>
  (amount === undefined ? amount : number(amount).negated().plus(0).toFixed()) as T;

/** Random offertes that can be computed, with their totals and what else is drawn for them. */
function forAll(seed: number, law: (offerte: Offerte, totalen: OfferteTotalen, draw: Draw) => void): void {
  const draw = seeded(seed);
  let held = 0;
  while (held < OFFERTES) {
    const offerte = willekeurigeOfferte(draw);
    const totalen = ofSuch(offerte);
    if (totalen === undefined) continue;
    law(offerte, totalen, draw);
    held += 1;
  }
}
function ofSuch(offerte: Offerte): OfferteTotalen | undefined {
  try {
    return berekenOfferte(offerte);
  } catch (error) {
    if (error instanceof Offertefout) return undefined;
    throw error;
  }
}

test('the subtotaal is the sum of the line amounts that count, as they are printed', () => {
  forAll(1, (_, { regels, subtotaal }) => {
    expect(added(regels.filter(({ telt }) => telt).map(({ netto }) => netto))).toBe(subtotaal);
  });
});

test('the totals are the sums of what is printed above them', () => {
  forAll(2, ({ prijzen, vooruitbetaald = '0', afrondingsbedrag = '0' }, totalen) => {
    const { subtotaal, kortingen, toeslagen, vracht, grondslag, btw, btwTotaal, totaal, teBetalen } = totalen;
    expect(added(btw.map((rij) => rij.grondslag))).toBe(grondslag);
    expect(added(btw.map((rij) => rij.bedrag))).toBe(btwTotaal);
    expect(added([grondslag, btwTotaal])).toBe(totaal);
    expect(added([subtotaal, opposite(kortingen), toeslagen, vracht])).toBe(
      prijzen === 'inclusief' ? totaal : grondslag,
    );
    const cents = (amount: string): string => exact.toCents(number(amount)).toFixed();
    expect(added([totaal, opposite(cents(vooruitbetaald)), cents(afrondingsbedrag)])).toBe(teBetalen);
  });
});

test('the order of the lines changes no total', () => {
  forAll(3, (offerte, totalen, draw) => {
    const order = offerte.regels.map((_, index) => index);
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = draw.whole(0, last);
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    const shuffled = berekenOfferte({ ...offerte, regels: order.map((index) => offerte.regels[index]!) });
    expect({ ...shuffled, secties: [] }).toEqual({
      ...totalen,
      secties: [],
      regels: order.map((index) => totalen.regels[index]),
    });
  });
});

test('what is split over bases adds up to the cent, and only the largest base gets more than its rounded share', () => {
  const draw = seeded(4);
  for (let count = 0; count < 5_000; count += 1) {
    const bases = Array.from({ length: draw.whole(1, 6) }, () => exact.number(draw.whole(-300, 9_999)).div(100));
    const total = bases.reduce((sum, base) => sum.plus(base));
    if (total.isZero()) continue;
    const amount = exact.toCents(exact.number(draw.whole(-99_999, 99_999)).div(100));
    const shares = verdeling(amount, bases, exact);
    expect(shares.reduce<Decimal>((sum, share) => sum.plus(share), exact.zero).equals(amount)).toBe(true);
    const largest = bases.reduce((most, base) => (base.abs().greaterThan(most) ? base.abs() : most), exact.zero);
    const exceptions = bases.filter(
      (base, index) => !exact.toCents(amount.times(base).div(total)).equals(shares[index] as Decimal),
    );
    expect(exceptions.every((base) => base.abs().equals(largest))).toBe(true);
  }
});

test('an offerte of returns is that of the order with every amount below zero', () => {
  const reversed = (list: readonly Aanpassing[] = []): readonly Aanpassing[] =>
    list.map(({ bedrag, ...rest }) => ({ ...rest, ...(bedrag !== undefined && { bedrag: opposite(bedrag) }) }));
  forAll(5, (whole) => {
    const { vracht, ...offerte } = whole;
    const freight = vracht && { bedrag: vracht.bedrag, ...(vracht.btw && { btw: vracht.btw }) };
    const order = { ...offerte, ...(freight && { vracht: freight }) };
    const returned: Offerte = {
      ...order,
      regels: order.regels.map((regel) => ({
        ...regel,
        aantal: opposite(regel.aantal ?? '1'),
        ...(regel.kortingBedrag !== undefined && { kortingBedrag: opposite(regel.kortingBedrag) }),
        ...(regel.toeslagBedrag !== undefined && { toeslagBedrag: opposite(regel.toeslagBedrag) }),
      })),
      kortingen: reversed(order.kortingen),
      toeslagen: reversed(order.toeslagen),
      ...(freight && { vracht: { ...freight, bedrag: opposite(freight.bedrag) } }),
      vooruitbetaald: opposite(order.vooruitbetaald ?? '0'),
      afrondingsbedrag: opposite(order.afrondingsbedrag ?? '0'),
    };
    const totalen = ofSuch(order);
    if (totalen === undefined) return;
    const mirrored = berekenOfferte(returned);
    for (const key of [
      'subtotaal',
      'kortingen',
      'toeslagen',
      'vracht',
      'grondslag',
      'btwTotaal',
      'totaal',
      'teBetalen',
    ] as const)
      expect(added([mirrored[key], totalen[key]])).toBe('0.00');
    expect(mirrored.btw.map(({ bedrag }) => added([bedrag]))).toEqual(
      totalen.btw.map(({ bedrag }) => opposite(bedrag)).map((bedrag) => added([bedrag])),
    );
    expect(mirrored.marge?.percentage).toBe(totalen.marge?.percentage);
  });
});

test('a price per hundred is a hundredth of the price: the unit it is said in changes nothing', () => {
  forAll(6, (offerte, totalen) => {
    const times = (amount: string): string => number(amount).times(100).toFixed();
    const perHundred: Offerte = {
      ...offerte,
      regels: offerte.regels.map((regel) => ({
        ...regel,
        stuksprijs: times(regel.stuksprijs ?? '0'),
        prijsPer: times(regel.prijsPer ?? '1'),
        ...(regel.staffel && {
          staffel: {
            ...regel.staffel,
            treden: regel.staffel.treden.map((trede) => ({
              ...trede,
              ...(trede.prijs !== undefined && { prijs: times(trede.prijs) }),
            })),
          },
        }),
      })),
    };
    expect(berekenOfferte(perHundred)).toEqual(totalen);
  });
});

test('lines computed one by one give the totals of all lines at once', () => {
  forAll(7, (offerte, totalen) => {
    const oneByOne = totalenVan(
      {
        ...leesDocument(offerte),
        regels: offerte.regels.map((regel, index) => ({
          ...leesRegel(regel, index),
          soort: regel.soort,
          groep: regel.groep,
          gekozen: regel.gekozen,
          btw: leesBtw(regel.btw ?? { categorie: 'nul', tarief: '0' }, ''),
        })),
      },
      exact,
    );
    expect(oneByOne.regels.map(({ netto, telt }) => ({ netto: netto.toFixed(2), telt }))).toEqual(totalen.regels);
    expect(oneByOne.teBetalen.toFixed(2)).toBe(totalen.teBetalen);
    expect(
      oneByOne.btw.map(({ categorie, tarief, grondslag, bedrag }) => ({
        categorie,
        tarief: tarief.toFixed(),
        grondslag: grondslag.toFixed(2),
        bedrag: bedrag.toFixed(2),
      })),
    ).toEqual(totalen.btw);
  });
});
