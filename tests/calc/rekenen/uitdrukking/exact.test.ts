import Decimal from 'decimal.js';
import { cellen, sjablonenVan } from '../../../../src/calc/rekenen';
import { getrokkenOpgave } from '../../../../src/calc/rekenen/trekOpgave';
import { Benadering } from '../../../../src/calc/rekenen/uitdrukking/benadering';
import { Breuk } from '../../../../src/calc/rekenen/uitdrukking/breuk';
import { breukVan } from '../../../../src/calc/rekenen/uitdrukking/breukrekenaar';
import { compileer } from '../../../../src/calc/rekenen/uitdrukking/compileer';
import { decimaalrekenaar } from '../../../../src/calc/rekenen/uitdrukking/decimaalrekenaar';
import { Onpasbaar } from '../../../../src/calc/rekenen/uitdrukking/onpasbaar';
import { seeded } from '../../../seeded';

const DRAWS = 12;
const Long = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

describe('whatever computes, the outcome is that of long decimals', () => {
  test.each(cellen.flatMap(sjablonenVan))('$id', ({ id, antwoord, fouten, decimalen }) => {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const { trekking, plan } = getrokkenOpgave(`LANG|${draw}|${id}|1`);
      const decimals = trekking.gegevens.map((gegeven) => {
        const decimal = ({ top, onder }: Breuk) => decimaalrekenaar.number(top).div(onder);
        if (typeof gegeven === 'string') return gegeven;
        return gegeven instanceof Breuk ? decimal(gegeven) : gegeven.map(decimal);
      });
      const kennis = {
        plaats: (naam: string) => plan.namen.indexOf(naam),
        isKolom: (naam: string) => Array.isArray(decimals[plan.namen.indexOf(naam)]),
      };
      for (const uitdrukking of [antwoord, ...fouten.map(({ expr }) => expr)]) {
        const regel = compileer(uitdrukking, kennis);
        const long = regel(decimaalrekenaar, decimals);
        const [ours, fixed] = trekking.reken((...met) => {
          const getal = regel(...met);
          return [getal.toNumber(), getal.toFixed(decimalen)];
        });
        expect(ours).toBeCloseTo(long.toNumber(), 10);
        expect(fixed).toBe(long.toFixed(decimalen));
      }
    }
  });
});

describe('a fraction', () => {
  const { whole, pick } = seeded(87);
  const figure = (): Breuk => breukVan(whole(-9_999, 9_999) / pick([1, 10, 100]));
  const decimal = ({ top, onder }: Breuk): Decimal => new Long(top).div(onder);
  const operations = ['plus', 'minus', 'times', 'div'] as const;

  test('adds, multiplies and divides as decimals do, or leaves it to them', () => {
    let left = 0;
    for (let time = 0; time < 2_000; time += 1) {
      const [first, others] = [figure(), [figure(), figure(), figure()]];
      const names = others.map(() => pick(operations));
      if (others.some((other) => other.isZero())) continue;
      const long = others.reduce((so, other, at) => so[names[at] ?? 'plus'](decimal(other)), decimal(first));
      try {
        const ours = others.reduce((so, other, at) => so[names[at] ?? 'plus'](other), first);
        expect(decimal(ours).minus(long).abs().lessThan('1e-45')).toBe(true);
        for (const places of [0, 2, 12]) expect(Number(ours.toFixed(places))).toBe(Number(long.toFixed(places)));
        expect(ours.lessThan(first)).toBe(long.lessThan(decimal(first)));
      } catch (error) {
        if (!(error instanceof Onpasbaar)) throw error;
        left += 1;
      }
    }
    expect(left).toBeLessThan(200);
  });

  test.each([
    [0.125, 2, '0.13'],
    [-0.125, 2, '-0.13'],
    [2.5, 0, '3'],
    [0.999999, 2, '1.00'],
    [12345678.25, 1, '12345678.3'],
  ])('%d with %d decimals is %s', (getal, plaatsen, tekst) => {
    expect(breukVan(getal).toFixed(plaatsen)).toBe(tekst);
    expect(breukVan(getal).afgerond(plaatsen, 'half').toNumber()).toBe(Number(tekst));
  });

  test('writes decimals that take two divisions', () => {
    expect(Breuk.van(9_999_999, 7).toFixed(12)).toBe(new Long(9_999_999).div(7).toFixed(12));
    expect(Breuk.van(2_999_999_999_999, 3_000_000_000).toFixed(12)).toBe('999.999999999667');
    expect(Breuk.van(99_999_999_999, 5_000_000_000).toFixed(12)).toBe('19.999999999800');
    expect(breukVan(123456.999999).plus(Breuk.van(1, 3_000_000)).toFixed(12)).toBe('123456.999999333333');
  });

  test('refuses what no double holds exactly', () => {
    expect(() => breukVan(0.1 + 0.2)).toThrow(Onpasbaar);
    expect(() => breukVan(1e-7)).toThrow(Onpasbaar);
    expect(() => breukVan(3).pow(breukVan(40))).toThrow(Onpasbaar);
    expect(() => breukVan(2).pow(breukVan(0.5))).toThrow(Onpasbaar);
  });
});

describe('a double that knows its error', () => {
  const third = Benadering.van(1).div(Benadering.van(3));

  test('decides what it is sure of', () => {
    expect(third.lessThan(Benadering.van(0.34))).toBe(true);
    expect(third.afgerond(2, 'half').toNumber()).toBe(0.33);
    expect(third.afgerond(2, 'omhoog').toNumber()).toBe(0.34);
    expect(third.times(Benadering.van(-1)).toFixed(3)).toBe('-0.333');
  });

  test('is exact on whole numbers', () => {
    const six = Benadering.van(2).times(Benadering.van(3));
    expect(six.equals(Benadering.van(6))).toBe(true);
    expect(six.afgerond(0, 'omhoog').toNumber()).toBe(6);
  });

  test('leaves to decimals what hangs on a hair', () => {
    const one = third.times(Benadering.van(3));
    expect(() => one.equals(Benadering.van(1))).toThrow(Onpasbaar);
    expect(() => one.afgerond(0, 'omhoog')).toThrow(Onpasbaar);
    expect(() => one.minus(Benadering.van(0.5)).afgerond(0, 'half')).toThrow(Onpasbaar);
    expect(() => Benadering.van(5).div(one.minus(Benadering.van(1)))).toThrow(Onpasbaar);
    expect(() => one.minus(Benadering.van(1)).ln()).toThrow(Onpasbaar);
    expect(() => one.minus(Benadering.van(1)).isZero()).toThrow(Onpasbaar);
  });

  test('is never further off than it says', () => {
    const { whole } = seeded(6);
    for (let time = 0; time < 40; time += 1) {
      const [a, b, n] = [whole(1, 9_999) / 100, whole(1, 9_999) / 100, whole(2, 9)];
      const pairs: [Benadering, Decimal][] = [
        [Benadering.van(a).div(Benadering.van(b)).ln(), new Long(a).div(b).ln()],
        [Benadering.van(a).pow(Benadering.van(1).div(Benadering.van(n))), new Long(a).pow(new Long(1).div(n))],
        [Benadering.van(a).minus(Benadering.van(b)).times(Benadering.van(n)), new Long(a).minus(b).times(n)],
      ];
      for (const [{ waarde, fout }, long] of pairs) {
        expect(long.minus(waarde).abs().lessThanOrEqualTo(fout)).toBe(true);
      }
    }
  });
});
