import fc from 'fast-check';
import { exact, type Decimal } from '../../src/calc/decimal';
import type { BtwAfronding } from '../../src/calc/offerte/btw';
import { regelbedrag } from '../../src/calc/offerte/regel';
import { totalen } from '../../src/calc/offerte/totalen';
import { verdeling } from '../../src/calc/offerte/verdeling';

const number = (value: number): Decimal => exact.fromCell(value);
const offerte = (
  lines: readonly (readonly [aantal: number, stuksprijs: number, tarief?: number])[],
  { factuurkorting = 0, vracht = 0, btwAfronding = 'totaal' as BtwAfronding } = {},
) => {
  const regels = lines.map(([aantal, stuksprijs, tarief = 0.21]) => ({
    aantal: number(aantal),
    stuksprijs: number(stuksprijs),
    kortingen: [],
    btw: { categorie: 'standaard' as const, tarief: number(tarief) },
  }));
  return totalen({ regels, factuurkorting: number(factuurkorting), vracht: number(vracht), btwAfronding }, exact);
};

test.each([
  [21, 25.485, 0, '535.19'],
  [11, 56.315, 0, '619.47'],
  [50, 55.71, 0.17, '2311.97'],
  [19, 7.5, 0.01, '141.08'],
  [36.3, 47.5, 0.1, '1551.83'],
  [1, 8.325, 0, '8.33'],
  [1, 10060.785, 0, '10060.79'],
  [-1, 1622.835, 0, '-1622.84'],
])('%d pieces at € %d with a discount of %d make € %s', (aantal, stuksprijs, korting, bedrag) => {
  const regel = { aantal: number(aantal), stuksprijs: number(stuksprijs), kortingen: [number(korting)] };
  expect(regelbedrag(regel, exact).toFixed(2)).toBe(bedrag);
});

test('a line is rounded before btw: 82,6446 at 21% makes 99,99', () => {
  expect(offerte([[1, 82.6446]]).totaal.toFixed(2)).toBe('99.99');
});

test('37,50 and 12,50 at 21% carry 10,50 btw per rate and 10,51 per line', () => {
  const lines = [[1, 37.5] as const, [1, 12.5] as const];
  expect(offerte(lines).btw.toFixed(2)).toBe('10.50');
  expect(offerte(lines, { btwAfronding: 'regel' }).btw.toFixed(2)).toBe('10.51');
});

test('15 pieces at 6,36 carry 20,03 btw per rate however they are split, and 20,03, 20,04 or 20,05 per line', () => {
  const splits = [[15], [5, 5, 5], [3, 3, 3, 3, 3]];
  const btw = (btwAfronding: BtwAfronding): string[] =>
    splits.map((split) =>
      offerte(
        split.map((aantal) => [aantal, 6.36] as const),
        { btwAfronding },
      ).btw.toFixed(2),
    );
  expect(btw('totaal')).toEqual(['20.03', '20.03', '20.03']);
  expect(btw('regel')).toEqual(['20.03', '20.04', '20.05']);
});

test('0,50 at 13% and 0,50 at 23% make 1,19', () => {
  expect(
    offerte([
      [1, 0.5, 0.13],
      [1, 0.5, 0.23],
    ]).totaal.toFixed(2),
  ).toBe('1.19');
});

test('freight without any goods to follow has no rate', () => {
  expect(() => offerte([[1, 0]], { vracht: 5 })).toThrow('divisionByZero');
});

test('the cent that is left over goes to the largest base, also when that one is below zero', () => {
  const shares = verdeling(exact.toCents(number(10)), [number(1), number(1), number(1)], exact);
  expect(shares.map(String)).toEqual(['3.34', '3.33', '3.33']);
  expect(verdeling(exact.toCents(number(1)), [number(-400), number(100), number(333)], exact).map(String)).toEqual([
    '-12.12',
    '3.03',
    '10.09',
  ]);
});

test('the parts of an offerte add up to its total', () => {
  const line = fc.tuple(
    fc.integer({ min: -20, max: 200 }),
    fc.integer({ min: 0, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
    fc.constantFrom(0.21, 0.09, 0),
  );
  const rounding = fc.constantFrom<BtwAfronding>('totaal', 'regel');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), rounding, (lines, btwAfronding) => {
      const { subtotaal, factuurkorting, vracht, perTarief, btw, totaal, regels } = offerte(
        [...lines, [1000, 999.99, 0.21]],
        { factuurkorting: 0.075, vracht: 49.95, btwAfronding },
      );
      const sum = (amounts: readonly Decimal[]): string => amounts.reduce((a, b) => a.plus(b)).toFixed(2);
      expect(sum(regels)).toBe(subtotaal.toFixed(2));
      expect(sum(perTarief.map(({ btw }) => btw))).toBe(btw.toFixed(2));
      expect(sum(perTarief.map(({ grondslag }) => grondslag))).toBe(
        subtotaal.minus(factuurkorting).plus(vracht).toFixed(2),
      );
      expect(sum([...perTarief.map(({ grondslag }) => grondslag), btw])).toBe(totaal.toFixed(2));
    }),
  );
});
