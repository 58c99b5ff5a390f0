import fc from 'fast-check';
import { answer, isClose } from './answer';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const figure = (id: string, ...args: unknown[]): number => {
  const result = answer(id, ...args);
  if (typeof result !== 'number') throw new Error(`${id}: ${String(result)}`);
  return result;
};
const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((whole) => whole / 100);
const percent = hundredths(0, 1);
const line = fc.record({
  aantal: hundredths(-20, 200),
  prijs: fc.integer({ min: 0, max: 500_000 }).map((whole) => whole / 1_000),
  korting: percent,
  tarief: fc.constantFrom(0, 0.09, 0.21),
});
const lines = fc.array(line, { minLength: 1, maxLength: 6 });
const afronding = fc.constantFrom('totaal', 'regel');

describe('the parts of an offerte', () => {
  test('add up to its total: lines to subtotal, subtotal and btw to total', () => {
    fc.assert(
      fc.property(lines, afronding, (regels, btwAfronding) => {
        const [aantallen, prijzen, kortingen, tarieven] = (['aantal', 'prijs', 'korting', 'tarief'] as const).map(
          (key) => column(...regels.map((regel) => regel[key])),
        );
        const netto = regels.map(({ aantal, prijs, korting }) => figure('REGELTOTAAL', aantal, prijs, korting));
        const subtotaal = figure('OFFERTE.SUBTOTAAL', aantallen, prijzen, kortingen);
        const btw = figure('OFFERTE.BTW', column(...netto), tarieven, btwAfronding);
        const totaal = figure('OFFERTE.TOTAAL', aantallen, prijzen, kortingen, tarieven, null, null, btwAfronding);
        const sum = netto.reduce((total, bedrag) => total + bedrag, 0);
        expect(subtotaal).toBe(figure('CENTEN', sum));
        expect(totaal).toBe(figure('CENTEN', subtotaal + btw));
      }),
    );
  });

  test('are never more than half a cent apart from what they stand for', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 6 }), ({ aantal, prijs, korting }, decimalen) => {
        const rounded = figure('REGELTOTAAL', aantal, prijs, korting, decimalen);
        const difference = Math.abs(rounded - aantal * prijs * (1 - korting));
        expect(difference).toBeLessThanOrEqual(0.5 * 10 ** -decimalen + 1e-9);
      }),
    );
  });

  test('round half a cent away from zero, above and below it', () => {
    expect(answer('CENTEN', column(1.005, -1.005, 2.675, -2.675))).toEqual([[1.01], [-1.01], [2.68], [-2.68]]);
    expect(answer('REGELTOTAAL', column(1, -1), 1622.835)).toEqual([[1622.84], [-1622.84]]);
  });

  test('take a whole number of decimals from 0 to 6', () => {
    expect(answer('CENTEN', 1.23456789, column(0, 6, 7, -1, 2.5))).toEqual([
      [1],
      [1.234568],
      ['#NUM!'],
      ['#NUM!'],
      ['#NUM!'],
    ]);
  });
});

describe('discounts in turn', () => {
  test('are one series for KORTING.TOTAAL, however they are cut into ranges', () => {
    const matrix = [
      [0.1, 0.05],
      [0.2, null],
    ];
    expect(answer('KORTING.TOTAAL', [matrix])).toBe(0.316);
    expect(answer('KORTING.TOTAAL', 0.1, 0.05, 0.2)).toBe(0.316);
  });

  test('are missing for KORTING.TOTAAL when there are none', () => {
    for (const none of [[], [null], [[]], [column(null, '')]]) expect(answer('KORTING.TOTAAL', ...none)).toBe('#N/A');
  });

  test('leave of a price what KORTING.TOTAAL does not take', () => {
    fc.assert(
      fc.property(hundredths(0, 1_000), fc.array(percent, { minLength: 1, maxLength: 5 }), (prijs, kortingen) => {
        const left = prijs * (1 - figure('KORTING.TOTAAL', ...kortingen));
        expect(figure('NETTOPRIJS', prijs, ...kortingen)).toBeCloseTo(left, 9);
      }),
    );
  });
});

describe('what a change of price asks of sales', () => {
  const marginAndDiscount = fc
    .tuple(fc.integer({ min: 2, max: 100 }), fc.integer({ min: 0, max: 99 }))
    .filter(([marge, korting]) => korting < marge)
    .map(([marge, korting]) => [marge / 100, korting / 100] as const);

  test('extra turnover is extra volume at the discounted price, and leaves gross profit as it was', () => {
    fc.assert(
      fc.property(marginAndDiscount, ([marge, korting]) => {
        const afzet = figure('KORTING.EXTRAAFZET', marge, korting);
        const omzet = figure('KORTING.EXTRAOMZET', marge, korting);
        expect(omzet).toBeCloseTo((1 + afzet) * (1 - korting) - 1, 9);
        expect((1 + omzet) * figure('MARGE.NAKORTING', marge, korting)).toBeCloseTo(marge, 9);
      }),
    );
  });

  test('what may be lost after a price increase leaves gross profit as it was', () => {
    fc.assert(
      fc.property(hundredths(0.01, 1), hundredths(0, 10), (marge, verhoging) => {
        const afzet = 1 - figure('PRIJSVERHOGING.AFZET', marge, verhoging);
        expect(afzet * (marge + verhoging)).toBeCloseTo(marge, 9);
      }),
    );
  });
});

describe('JAARBONUS', () => {
  const [grenzen, percentages] = [column(0, 50_000, 100_000), column(0.005, 0.01, 0.02)];

  test('is the turnover times its staffel, both ways', () => {
    fc.assert(
      fc.property(hundredths(1, 300_000), fc.constantFrom('heel', 'schijf'), (jaaromzet, methode) => {
        const bonus = figure('JAARBONUS', jaaromzet, grenzen, percentages, methode);
        expect(isClose(bonus, jaaromzet * figure('STAFFEL', jaaromzet, grenzen, percentages, methode))).toBe(true);
      }),
    );
  });

  test('is nothing without turnover and below the first limit', () => {
    expect(answer('JAARBONUS', 0, grenzen, percentages, [['heel', 'schijf']])).toEqual([[0, 0]]);
    expect(answer('JAARBONUS', column(49_999.99, 50_000), column(50_000), column(0.01))).toEqual([[0], [500]]);
  });

  test('refuses limits that do not ascend, and schijven that do not start at 0', () => {
    expect(answer('JAARBONUS', 10, column(5, 5), column(0.1, 0.2))).toBe('#NUM!');
    expect(answer('JAARBONUS', 10, column(5), column(0.1), column('heel', 'schijf'))).toEqual([[1], ['#NUM!']]);
  });
});

test('INCASSOKOSTEN follows the statutory steps, from 40 to 6.775 and nothing for nothing', () => {
  const hoofdsommen = column(0, 0.01, 266.66, 2_500, 5_000, 10_000, 10_100, 200_000, 999_999, 1_000_000, 5_000_000);
  expect(answer('INCASSOKOSTEN', hoofdsommen)).toEqual(
    column(0, 40, 40, 375, 625, 875, 876, 2_775, 6_774.995, 6_775, 6_775),
  );
});

test('VRACHTKOSTEN and BETALINGSKORTING count their limit in', () => {
  expect(answer('VRACHTKOSTEN', column(249.99, 250), 12.5, 250)).toEqual([[12.5], [0]]);
  expect(answer('VRACHTKOSTEN', 1_000_000, 12.5)).toBe(12.5);
  expect(answer('BETALINGSKORTING', 100, 0.02, column(10, 11), 10)).toEqual([[98], [100]]);
});
