import { workedCases } from '../facts/workedCases';
import { isClose } from '../functions/answer';
import { onSheet, valuesOf, write } from './host/onSheet';
import { openOfficeClient, productFunctions } from './officeClient';

const { host, user } = openOfficeClient();

/** What one formula shows, in a cell of its own. */
async function resultOf(formula: string): Promise<unknown> {
  await write('Z1', [[formula]]);
  return (await valuesOf('Z1'))[0]?.[0];
}

test.each([
  ['=ACCOUNT.SOLVABILITEIT(40.5,100)', 0.405],
  ['=ACCOUNT.SOLVABILITEIT(70000,123000,"vv / tv")', 53 / 123],
  ['=account.nettoprijs(750,8%,2%)', 676.2],
  ['=ACCOUNT.BTW.INCL(100)', 121],
  ['=ACCOUNT.BREAKEVEN.AFZET(12000,10,7)', 4000],
  ['=ACCOUNT.STAFFEL(300,{0;101;251;501},{0;0.05;0.08;0.12})', 0.08],
  ['=ACCOUNT.OFFERTE.TOTAAL({2;1},{10;5},,{0.21;0.09})', 29.65],
])('%s shows %p', async (formula, expected) => {
  expect(await resultOf(formula)).toBeCloseTo(expected, 9);
});

describe('every worked case, typed as a formula', () => {
  const literal = (value: unknown): string => {
    if (value === null) return '';
    if (Array.isArray(value)) return `{${value.map(literal).join(';')}}`;
    return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
  };
  /** A result that spills has cells of its own. */
  const ROWS_PER_CASE = 6;
  const COLUMNS = 3;
  const rowsOf = (expected: unknown): unknown[][] =>
    Array.isArray(expected) ? expected.map((row: unknown) => [row].flat()) : [[expected]];

  test.each(['nl', 'en'] as const)('in a sheet with the %s notation', async (notation) => {
    host.fresh({ notation });
    const formulas = workedCases.map(({ fn, args }) => `=${fn}(${args.map(literal).join(',')})`);
    const cells = await onSheet(async (sheet, context) => {
      const height = formulas.length * ROWS_PER_CASE;
      sheet.getRangeByIndexes(0, 0, height, 1).formulas = formulas.flatMap((formula) => [
        [formula],
        ...new Array(ROWS_PER_CASE - 1).fill(['']),
      ]);
      const range = sheet.getRangeByIndexes(0, 0, height, COLUMNS).load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    const wrong = workedCases.flatMap(({ expected }, index) => {
      const rows = rowsOf(expected);
      const top = index * ROWS_PER_CASE;
      const shown = cells.slice(top, top + rows.length).map((row) => row.slice(0, rows[0]?.length));
      return isClose(shown, rows) ? [] : [{ formula: formulas[index], expected, shown }];
    });
    expect(wrong).toEqual([]);
  });
});

describe('one call over ranges', () => {
  test('a row of years gives a row, a column of years a column', async () => {
    await write('A1:C2', [
      [40, 50, 30],
      [100, 100, 120],
    ]);
    await write('A4', [['=ACCOUNT.SOLVABILITEIT(A1:C1,A2:C2)']]);
    expect(await valuesOf('A4:D5')).toEqual([
      [0.4, 0.5, 0.25, ''],
      ['', '', '', ''],
    ]);
    await write('E1:F3', [
      [40, 100],
      [50, 100],
      [30, 120],
    ]);
    await write('H1', [['=ACCOUNT.SOLVABILITEIT(E1:E3,F1:F3)']]);
    expect(await valuesOf('H1:I4')).toEqual([
      [0.4, ''],
      [0.5, ''],
      [0.25, ''],
      ['', ''],
    ]);
  });

  test('one value counts for every element of the other range', async () => {
    await write('A1:A3', [[100], [200], [300]]);
    await write('B1', [['=ACCOUNT.BTW.INCL(A1:A3,9%)']]);
    expect(await valuesOf('B1:B3')).toEqual([[109], [218], [327]]);
  });

  test('a cascade per row reads the discounts of that row', async () => {
    await write('A1:C2', [
      [100, 0.1, 0.2],
      [200, 0, 0.5],
    ]);
    await write('D1', [['=ACCOUNT.NETTOPRIJS(A1:A2,B1:B2,C1:C2)']]);
    expect(await valuesOf('D1:D2')).toEqual([[72], [100]]);
  });

  test('a series answers with a column, and the spill follows its input', async () => {
    await write('A1:A3', [[500], [50], [300]]);
    await write('C1', [['=ACCOUNT.ABC(A1:A3)']]);
    expect(await valuesOf('C1:C3')).toEqual([['A'], ['B'], ['A']]);
    user.type('A2', 4000);
    expect(await valuesOf('C1:C3')).toEqual([['B'], ['A'], ['B']]);
  });

  test('a result of one cell is no spill', async () => {
    await write('A1', [['=ACCOUNT.SOLVABILITEIT(1,2)']]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('values,hasSpill');
      const filled = range.getSpillingToRangeOrNullObject().load('address');
      await context.sync();
      expect([range.values, range.hasSpill, filled.isNullObject]).toEqual([[[0.5]], false, true]);
    });
  });

  test('a filled cell in its way gives #SPILL!, and nothing is overwritten', async () => {
    await write('A1:A2', [[1], [2]]);
    await write('B1:B2', [['=ACCOUNT.BTW.INCL(A1:A2)'], ['staat hier']]);
    expect(await valuesOf('B1:B2')).toEqual([['#SPILL!'], ['staat hier']]);
  });
});

describe('errors are error values', () => {
  test('in one element only, when one element is wrong', async () => {
    await write('A1:B4', [
      [40, 100],
      [50, 0],
      [120, 100],
      ['=NA()', 100],
    ]);
    await write('C1', [['=ACCOUNT.SOLVABILITEIT(A1:A4,B1:B4)']]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('C1:C4').load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[0.4], ['#DIV/0!'], ['#NUM!'], ['#N/A']]);
      expect(range.valueTypes).toEqual([['Double'], ['Error'], ['Error'], ['Error']]);
    });
  });

  test('an element outside the shorter range is #N/A, in that element only', async () => {
    await write('A1:B3', [
      [40, 100],
      [50, 200],
      [60, ''],
    ]);
    await write('C1', [['=ACCOUNT.SOLVABILITEIT(A1:A3,B1:B2)']]);
    expect(await valuesOf('C1:C3')).toEqual([[0.4], [0.25], ['#N/A']]);
  });

  test('an error in the input is passed on, in a series for the whole call', async () => {
    await write('A1:A3', [[1], ['=1/0'], [2]]);
    expect(await resultOf('=ACCOUNT.SOLVABILITEIT(A2,100)')).toBe('#DIV/0!');
    expect(await resultOf('=ACCOUNT.SOLVABILITEIT(ONBEKEND,100)')).toBe('#NAME?');
    expect(await resultOf('=ACCOUNT.ABC(A1:A3)')).toBe('#DIV/0!');
  });

  test('Excel functions recognise them', async () => {
    expect(await resultOf('=IFERROR(ACCOUNT.SOLVABILITEIT(1,0),"geen vermogen")')).toBe('geen vermogen');
    expect(await resultOf('=ERROR.TYPE(ACCOUNT.NETTOPRIJS(100,10))')).toBe(6);
    expect(await resultOf('=ISNA(ACCOUNT.STAFFEL(5,{10;20},{0.1;0.2}))')).toBe(true);
  });

  test('a number that is text is #VALUE!, and the message names it', async () => {
    await write('A1', [["'12,5"]]);
    await write('B1', [['=ACCOUNT.SOLVABILITEIT(A1,100)']]);
    expect(await valuesOf('B1')).toEqual([['#VALUE!']]);
    const sheetId = host.workbook.Worksheets.GetFirst().Id;
    expect(host.functions.messages.at({ sheetId, row: 0, column: 1 })).toContain('12,5');
  });
});

describe('empty cells', () => {
  const FORMULAS = [
    ['=ACCOUNT.SOLVABILITEIT(40,A1)'],
    ['=ACCOUNT.SOLVABILITEIT(A1,100)'],
    ['=ACCOUNT.SOLVABILITEIT(40,100,A1)'],
    ['=ACCOUNT.SOLVABILITEIT(40,100,)'],
    ['=ACCOUNT.SOLVABILITEIT(IF(A1="","",A1),100)'],
  ];

  test('arrive as 0 in Excel for Windows: a required figure counts as 0', async () => {
    await write('B1:B5', FORMULAS);
    expect(await valuesOf('B1:B5')).toEqual([['#DIV/0!'], [0], ['#VALUE!'], [0.4], ['#N/A']]);
  });

  test('arrive as null on the web: a required figure is missing, an optional one has its default', async () => {
    host.fresh({ emptyCells: null });
    await write('B1:B5', FORMULAS);
    expect(await valuesOf('B1:B5')).toEqual([['#N/A'], ['#N/A'], [0.4], [0.4], ['#N/A']]);
  });

  test('IF(range="","",range) gives the same on both', async () => {
    for (const emptyCells of [0, null] as const) {
      host.fresh({ emptyCells });
      await write('A1:A4', [[500], [''], [50], [300]]);
      await write('C1', [['=ACCOUNT.ABC(IF(A1:A4="","",A1:A4))']]);
      expect(await valuesOf('C1:C4')).toEqual([['A'], [''], ['B'], ['A']]);
      await write('E1:F2', [
        [40, 100],
        ['', 200],
      ]);
      await write('G1', [['=ACCOUNT.SOLVABILITEIT(IF(E1:E2="","",E1:E2),F1:F2)']]);
      expect(await valuesOf('G1:G2')).toEqual([[0.4], ['#N/A']]);
    }
  });
});

describe('together with the rest of the sheet', () => {
  test('Excel functions inside and around a call', async () => {
    await write('A1:A3', [[10], [20], [30]]);
    expect(await resultOf('=ROUND(ACCOUNT.MARGE(SUM(A1:A3),AVERAGE(A1:A3)),2)')).toBe(0.67);
    expect(await resultOf('=SUM(ACCOUNT.BTW.INCL(A1:A3,10%))')).toBeCloseTo(66, 9);
    expect(await resultOf('=INDEX(ACCOUNT.BTW.EXCL(A1:A3,0%),2)')).toBe(20);
  });

  test('one of our functions inside another', async () => {
    expect(await resultOf('=ACCOUNT.NETTOPRIJS(ACCOUNT.VERKOOPPRIJS.OPSLAG(100,50%),10%)')).toBeCloseTo(135, 9);
  });

  test('in a row of a table, by the names of its columns', async () => {
    await onSheet(async (sheet, context) => {
      const formula = '=ACCOUNT.SOLVABILITEIT(ACC_Jaren[[#This Row],[Eigen vermogen]],ACC_Jaren[[#This Row],[Totaal]])';
      sheet.getRange('A1:C3').values = [
        ['Eigen vermogen', 'Totaal', 'Solvabiliteit'],
        [40, 100, ''],
        [50, 200, ''],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'ACC_Jaren';
      const column = table.columns.getItem('Solvabiliteit').getDataBodyRange();
      column.formulas = [[formula], [formula]];
      column.load('values,formulas');
      await context.sync();
      expect([column.values, column.formulas]).toEqual([
        [[0.4], [0.25]],
        [[formula], [formula]],
      ]);
    });
    user.type('A3', 150);
    expect(await valuesOf('C3')).toEqual([[0.75]]);
  });

  test('with named ranges, and cells of another sheet', async () => {
    await onSheet(async (sheet, context) => {
      const balance = context.workbook.worksheets.add('Balans 2025');
      balance.getRange('A1:A2').values = [[45], [90]];
      context.workbook.names.add('EigenVermogen', balance.getRange('A1'));
      const result = sheet.getRange('A1');
      result.formulas = [["=ACCOUNT.SOLVABILITEIT(EigenVermogen,'Balans 2025'!A2)"]];
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[0.5]]);
    });
  });
});

test('the English functions answer the same, with English messages', async () => {
  productFunctions('en').associate();
  try {
    expect(await resultOf('=ACCOUNT.SOLVABILITEIT(40.5,100)')).toBe(0.405);
    await write('B1', [['=ACCOUNT.SOLVABILITEIT("x",100)']]);
    expect(await valuesOf('B1')).toEqual([['#VALUE!']]);
    const sheetId = host.workbook.Worksheets.GetFirst().Id;
    expect(host.functions.messages.at({ sheetId, row: 0, column: 1 })).toMatch(/\b(equity|number)\b/i);
  } finally {
    productFunctions('nl').associate();
  }
});
