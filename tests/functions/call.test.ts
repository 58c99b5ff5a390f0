import { answer } from './answer';

const NA = '#N/A';
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('a range for a single value', () => {
  test('gives one outcome per cell, down a column', () => {
    expect(answer('SOLVABILITEIT', column(10, 20, 30), [[100]])).toEqual([[0.1], [0.2], [0.3]]);
  });

  test('gives one outcome per cell, along a row', () => {
    expect(answer('SOLVABILITEIT', [[10, 20]], [[100, 50]])).toEqual([[0.1, 0.4]]);
  });

  test('spreads a row over a column into a block', () => {
    expect(answer('SOLVABILITEIT', column(10, 20), [[100, 200]])).toEqual([
      [0.1, 0.05],
      [0.2, 0.1],
    ]);
  });

  test('gives #N/B only in the elements beyond the end of a shorter range', () => {
    expect(answer('SOLVABILITEIT', column(10, 20, 30), column(100, 100))).toEqual([[0.1], [0.2], [NA]]);
  });

  test('spreads a text parameter as well', () => {
    expect(answer('SOLVABILITEIT', 30, 100, [['EV/TV', 'VV/TV']])).toEqual([[0.3, 0.7]]);
  });

  test('keeps an error in one element to that element', () => {
    expect(answer('SOLVABILITEIT', column(10, '#REF!', 30), 100)).toEqual([[0.1], ['#REF!'], [0.3]]);
    expect(answer('SOLVABILITEIT', column(10, 'tien', null), 100)).toEqual([[0.1], ['#VALUE!'], [NA]]);
  });
});

describe('a series', () => {
  test('is read row by row, whatever its orientation', () => {
    const asRow = answer('OFFERTE.TOTAAL', [[2, 1]], [[100, 50]]);
    expect(asRow).toBe(302.5);
    expect(answer('OFFERTE.TOTAAL', column(2, 1), [[100, 50]])).toBe(asRow);
  });

  test('that is optional and one empty cell is left out', () => {
    for (const empty of [null, '', column(null), column('')]) {
      expect(answer('REGRESSIE', column(10, 12, 14), empty)).toEqual([[2, 8, 1]]);
      expect(answer('TREND', column(10, 12, 14), 5, empty)).toBe(18);
    }
    expect(answer('TREND', column(10, 12, 14), 5, column('', ''))).toBe(NA);
  });

  test('gives one #N/B for the call when the counts differ', () => {
    expect(answer('GEWOGENGEMIDDELDE', column(1, 2), column(null))).toBe(NA);
    expect(answer('OFFERTE.TOTAAL', column(1, 2), column(5))).toBe(NA);
    expect(answer('STAFFEL', column(1, 2, 3), column(0, 10), column(1))).toBe(NA);
  });

  test('passes an error in it on for the whole call', () => {
    expect(answer('STAFFEL', column(1, 2), column(0, '#DIV/0!'), column(0.1, 0.2))).toBe('#DIV/0!');
  });

  test('goes together with a range that is spread', () => {
    expect(answer('STAFFEL', column(1, 12, 120), column(0, 10, 100), column(0, 0.05, 0.1))).toEqual([
      [0],
      [0.05],
      [0.1],
    ]);
  });

  test('skips empty cells, in paired series the pair', () => {
    expect(answer('OFFERTE.TOTAAL', column(1, null, 2), column(100, 50, ''))).toBe(121);
  });

  test('that is empty altogether counts as missing', () => {
    expect(answer('ABC', column(null, ''))).toBe(NA);
    expect(answer('OFFERTE.TOTAAL', column(null, 1), column(1, null))).toBe(NA);
  });

  test('with one default takes it for an empty element and removes nothing', () => {
    expect(answer('OFFERTE.TOTAAL', column(1, 1), column(100, 100), column(0.1, null))).toBe(229.9);
    expect(answer('OFFERTE.TOTAAL', column(1, 1), column(100, 100), null, column(0.09, ''))).toBe(230);
  });

  test('that may be one number takes it for every element', () => {
    expect(answer('OFFERTE.TOTAAL', column(1, 1), column(100, 100), 0.1, 0)).toBe(180);
  });
});

describe('repeating arguments', () => {
  test('are steps of one cascade, however they are cut into ranges', () => {
    const steps = [[[0.1], [0.05]]];
    expect(answer('NETTOPRIJS', 200, steps)).toBe(171);
    expect(answer('NETTOPRIJS', 200, [[[0.1]], [[0.05]]])).toBe(171);
    expect(answer('NETTOPRIJS', 200, [[[0.1, 0.05]]])).toBe(171);
    expect(answer('NETTOPRIJS', 200, 0.1, 0.05)).toBe(171);
  });

  test('may be missing, null or an empty list', () => {
    expect([answer('NETTOPRIJS', 200), answer('NETTOPRIJS', 200, null), answer('NETTOPRIJS', 200, [])]).toEqual([
      200, 200, 200,
    ]);
  });

  test('give each row of prices the cascade in its own row', () => {
    const discounts = [
      [0.1, 0.05],
      [0, 0.5],
    ];
    expect(answer('NETTOPRIJS', column(200, 100), [discounts])).toEqual([[171], [50]]);
    expect(answer('NETTOPRIJS', column(200, 100), [discounts, [[0.5]]])).toEqual([[85.5], [25]]);
  });

  test('of another height than the prices give #N/B for the call', () => {
    expect(answer('NETTOPRIJS', column(200, 100), [column(0.1, 0.1, 0.1)])).toBe(NA);
  });

  test('pass an error on in its own row only', () => {
    expect(answer('NETTOPRIJS', column(200, 100), [column('#N/A', 0.5)])).toEqual([[NA], [50]]);
  });

  test('leave out the object that tells about the call', () => {
    expect(answer('NETTOPRIJS', 200, [[[0.1]]], { address: 'Blad1!A1', functionName: 'NETTOPRIJS' })).toBe(180);
  });
});

describe('empty cells', () => {
  test('are a missing required argument or the default of an optional one', () => {
    expect(answer('BTW.INCL', null)).toBe(NA);
    expect(answer('BTW.INCL', '')).toBe(NA);
    expect(answer('BTW.INCL', [])).toBe(NA);
    expect(answer('BTW.INCL', [[]])).toBe(NA);
    expect(answer('BTW.INCL', 100, null)).toBe(121);
    expect(answer('BTW.INCL', 100, [[null]])).toBe(121);
  });

  test('differ from 0', () => {
    expect(answer('BTW.INCL', 100, 0)).toBe(100);
  });

  test('leave an empty row beside them in a column that follows a series', () => {
    expect(answer('ABC', column(90, null, 10))).toEqual([['A'], [''], ['B']]);
  });
});

describe('the type of a cell', () => {
  test('must be a number where a number is meant', () => {
    for (const wrong of ['12,5', '12.5', 'abc', true, {}, Number.NaN, Number.POSITIVE_INFINITY, Symbol('x')]) {
      expect(answer('SOLVABILITEIT', wrong, 100)).toBe('#VALUE!');
    }
  });

  test('may be 0 or 1 where WAAR or ONWAAR is meant, since an empty cell can arrive as 0', () => {
    expect(answer('BREAKEVEN.AFZET', 100, 10, 3, 1)).toBe(15);
    expect(answer('BREAKEVEN.AFZET', 100, 10, 3, true)).toBe(15);
    expect(answer('BREAKEVEN.AFZET', 100, 10, 3, 2)).toBe('#VALUE!');
    expect(answer('BREAKEVEN.AFZET', 100, 10, 3, 'WAAR')).toBe('#VALUE!');
  });

  test('is a word in capitals or not, with spaces or not, where a choice is meant', () => {
    expect(answer('SOLVABILITEIT', 30, 100, ' vv / tv ')).toBe(0.7);
    expect(answer('SOLVABILITEIT', 30, 100, 'VV')).toBe('#VALUE!');
    expect(answer('SOLVABILITEIT', 30, 100, 0)).toBe('#VALUE!');
  });
});

describe('the order of checks', () => {
  test('is: an error in the input, shape, type, empty, own limits, zero denominator, relations', () => {
    expect(answer('STAFFEL', '#NULL!', column(0, 1), column(1))).toBe('#NULL!');
    expect(answer('STAFFEL', 'x', column(0, 1), column(1))).toBe(NA);
    expect(answer('SOLVABILITEIT', null, 'x')).toBe('#VALUE!');
    expect(answer('SOLVABILITEIT', null, -1)).toBe(NA);
    expect(answer('SOLVABILITEIT', 5, -1)).toBe('#NUM!');
    expect(answer('SOLVABILITEIT', 5, 0)).toBe('#DIV/0!');
    expect(answer('QUICKRATIO', 100, 120, 0)).toBe('#DIV/0!');
    expect(answer('QUICKRATIO', 100, 120, 50)).toBe('#NUM!');
    expect(answer('ABC', column(0, 0), 0.9, 0.8)).toBe('#DIV/0!');
    expect(answer('CONSUMENTENPRIJS.KETEN', 10, column(1, 0.4), null, 'marge')).toBe('#DIV/0!');
    expect(answer('CONSUMENTENPRIJS.KETEN', 10, column(1, 40), null, 'marge')).toBe('#NUM!');
  });
});

describe('a number', () => {
  test('is what the cell shows at 15 significant digits', () => {
    expect(answer('KORTING.EXTRAAFZET', 1 - 0.7, 0.3)).toBe('#DIV/0!');
    expect(answer('OFFERTE.TOTAAL', 1, 1.1 - 0.095, null, 0)).toBe(1.01);
    expect(answer('OFFERTE.TOTAAL', -1, 1.005, null, 0)).toBe(-1.01);
  });

  test('that is a percentage typed as a whole number is refused', () => {
    expect(answer('BTW.INCL', 100, 21)).toBe('#NUM!');
    expect(answer('MARGE.NAKORTING', 0.4, 10)).toBe('#NUM!');
  });

  test('too large for a cell is #GETAL!', () => {
    expect(answer('VERKOOPPRIJS.OPSLAG', 1.7e308, 10)).toBe('#NUM!');
  });

  test('is never a negative zero', () => {
    expect(Object.is(answer('SOLVABILITEIT', -0, 100), 0)).toBe(true);
  });

  test('may exceed its whole by the hair that adding up shares in a sheet leaves', () => {
    expect(answer('MARKTAANDEEL', 100.00000009, 100)).toBe(1.0000000009);
    expect(answer('MARKTAANDEEL', 100.00000011, 100)).toBe('#NUM!');
  });
});

describe('errors of the host', () => {
  test('arrive as an object with a code, as a data type or as bare text', () => {
    for (const error of [{ code: '#N/A' }, { type: 'Error', basicValue: '#N/A' }, '#N/A']) {
      expect(answer('SOLVABILITEIT', [[error]], [[100]])).toBe(NA);
    }
  });
});

test('a column for a result that is a column itself gives #N/B, a row gives columns side by side', () => {
  expect(answer('ABC', column(80, 20), [[0.5, 0.9]])).toEqual([
    ['A', 'A'],
    ['B', 'A'],
  ]);
  expect(answer('ABC', column(80, 20), column(0.5, 0.9))).toBe(NA);
});

test('a column gives a column where each outcome is one cell of a result that could fill a column', () => {
  const sales = column(80, 120, 160, 40);
  expect(answer('SEIZOENSINDEX', sales, 4, column(1, 4))).toEqual([[0.8], [0.4]]);
  expect(answer('SEIZOENSINDEX', sales, 4, column(1, 5, 4))).toEqual([[0.8], ['#NUM!'], [0.4]]);
  expect(answer('SEIZOENSINDEX', sales, column(2, 4))).toBe(NA);
});
