import { openOfficeClient } from '../officeClient';
import { onSheet, valuesOf, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { host, user } = openOfficeClient(sampleFunctions());

/** What one formula shows, in A1. */
async function resultOf(formula: string): Promise<unknown> {
  await write('A1', [[formula]]);
  return (await valuesOf('A1'))[0]?.[0];
}
/** What SHOW was called with. */
const argumentsOf = async (formula: string): Promise<unknown> => JSON.parse(String(await resultOf(formula)));

describe('results', () => {
  test('one value, in whatever case the name is typed', async () => {
    expect(await resultOf('=sample.divide(1,4)')).toBe(0.25);
  });

  test('a block spills, with every element as its own kind of cell', async () => {
    await write('A1', [['=SAMPLE.BLOCK()']]);
    expect(await valuesOf('A1:B2')).toEqual([
      [1, '#N/A'],
      [true, 'text'],
    ]);
  });

  test('a spill that meets a filled cell gives #SPILL!, and recovers', async () => {
    await write('A1:B2', [
      ['=SAMPLE.SERIES(2)', null],
      [null, 'x'],
    ]);
    expect(await valuesOf('A1:B2')).toEqual([
      ['#SPILL!', ''],
      ['', 'x'],
    ]);
    await write('B2', [['']]);
    expect(await valuesOf('A1:B2')).toEqual([
      [1, 10],
      [2, 20],
    ]);
  });

  test('a short row ends in #N/A', async () => {
    await write('A1', [['=SAMPLE.JAGGED()']]);
    expect(await valuesOf('A1:B2')).toEqual([
      [1, 2],
      [3, '#N/A'],
    ]);
  });

  test('what is typed, or calculated anew, while a function is waited for is computed after it', async () => {
    user.type('A1', '=SAMPLE.LATER(1)');
    user.type('B1', '=A1+1');
    const first = user.seesResults();
    await new Promise((resolve) => setTimeout(resolve, 3));
    user.type('C1', '=B1+1');
    host.workbook.grid.calculation.recalculateAll();
    await Promise.all([first, user.seesResults()]);
    expect(await valuesOf('A1:C1')).toEqual([[1, 2, 3]]);
  });

  test('a promise is awaited, also inside another formula', async () => {
    expect(await resultOf('=SAMPLE.LATER(21)+SUM(SAMPLE.LATER(1),2)')).toBe(24);
  });

  test('Excel functions compute with the results', async () => {
    await write('A1:A4', [
      ['=SUM(SAMPLE.SERIES(3))'],
      ['=ROUND(SAMPLE.DIVIDE(2,3),2)'],
      ['=IFERROR(SAMPLE.DIVIDE(1,0),"fout")'],
      ['=INDEX(SAMPLE.SERIES(3),2,2)'],
    ]);
    expect(await valuesOf('A1:A4')).toEqual([[66], [0.67], ['fout'], [20]]);
  });

  test('a range given to a parameter for one value gives one result per cell', async () => {
    await write('A1:B3', [
      [1, '=SAMPLE.DIVIDE(A1:A3,2)'],
      ['', null],
      [3, null],
    ]);
    expect(await valuesOf('B1:B3')).toEqual([[0.5], [0], [1.5]]);
  });

  test('the call knows its own cell', async () => {
    await write('C9', [['=SAMPLE.WHERE()']]);
    expect(await valuesOf('C9')).toEqual([['WHERE in C9']]);
  });
});

describe('errors', () => {
  const codes = ['#DIV/0!', '#N/A', '#NUM!', '#NULL!', '#VALUE!', '#NAME?', '#REF!'];

  test.each(codes)('a returned %s is that error', async (code) => {
    expect(await resultOf(`=SAMPLE.FAIL("${code}",FALSE)`)).toBe(code);
  });

  test.each(codes)('a thrown %s is that error, or #VALUE! where Excel has no number for it', async (code) => {
    expect(await resultOf(`=SAMPLE.FAIL("${code}",TRUE)`)).toBe(/NAME|REF/.test(code) ? '#VALUE!' : code);
  });

  test('a mistake within a function is #VALUE!, a rejected promise its own error', async () => {
    expect(await resultOf('=SAMPLE.CRASH()')).toBe('#VALUE!');
    expect(await resultOf('=SAMPLE.NEVER()')).toBe('#N/A');
  });

  test('a function that nobody associated is #NAME?, as is one that nobody described', async () => {
    expect(await resultOf('=SAMPLE.UNASSOCIATED()')).toBe('#NAME?');
    expect(await resultOf('=SAMPLE.NOTHING()')).toBe('#NAME?');
  });

  test('too few or too many arguments never reach the function', async () => {
    expect(await resultOf('=SAMPLE.DIVIDE(1)')).toMatch(/^#/);
    expect(await resultOf('=SAMPLE.DIVIDE(1,2,3)')).toMatch(/^#/);
  });

  test('an error in a cell of the input is the result, unless the add-in accepts errors', async () => {
    await write('B1:B2', [['=1/0'], [2]]);
    expect(await resultOf('=SAMPLE.SHOW(B1:B2)')).toBe('#DIV/0!');
    expect(await resultOf('=SAMPLE.DIVIDE(B1,2)')).toBe('#DIV/0!');
    host.fresh({ allowErrorForDataTypeAny: true });
    await write('B1:B2', [['=1/0'], [2]]);
    expect(await argumentsOf('=SAMPLE.SHOW(B1:B2)')).toEqual([[[{ code: '#DIV/0!' }], [2]], null, []]);
    expect(await argumentsOf('=SAMPLE.SHOW(1/0)')).toEqual([[[{ code: '#DIV/0!' }]], null, []]);
    expect(await resultOf('=SAMPLE.DIVIDE(B1,2)')).toBe('#DIV/0!');
  });

  test('what a function says about its error is kept by the cell that shows it', async () => {
    const messageAt = (row: number, column: number) =>
      host.functions.messages.at({ sheetId: host.workbook.Worksheets.GetFirst().Id, row, column });
    await write('B3', [['=SAMPLE.BLOCK()']]);
    expect(await valuesOf('C3')).toEqual([['#N/A']]);
    expect([messageAt(2, 2), messageAt(2, 1), messageAt(3, 1)]).toEqual(['The second year is missing.', null, null]);
    await write('A1', [['=SAMPLE.NEVER()']]);
    await valuesOf('A1');
    expect(messageAt(0, 0)).toBe('The service did not answer.');
    await write('A1:A2', [['=SAMPLE.DIVIDE(A2,2)'], [4]]);
    await valuesOf('A1');
    expect(messageAt(0, 0)).toBeNull();
  });
});

describe('arguments', () => {
  test('a range arrives as rows, a value as one row of one', async () => {
    await write('B1:C2', [
      [1, 'a'],
      [true, 2.5],
    ]);
    expect(await argumentsOf('=SAMPLE.SHOW(B1:C2,"x")')).toEqual([
      [
        [1, 'a'],
        [true, 2.5],
      ],
      [['x']],
      [],
    ]);
    expect(await argumentsOf('=SAMPLE.SHOW(B1,{1,2;3,4})')).toEqual([
      [[1]],
      [
        [1, 2],
        [3, 4],
      ],
      [],
    ]);
  });

  test('an empty cell arrives as 0, as in Excel for Windows', async () => {
    await write('B1', [[1]]);
    expect(await argumentsOf('=SAMPLE.SHOW(B1:B2,C1)')).toEqual([[[1], [0]], [[0]], []]);
  });

  test('an empty cell arrives as null where the host does it as the web', async () => {
    host.fresh({ emptyCells: null });
    await write('B1', [[1]]);
    expect(await argumentsOf('=SAMPLE.SHOW(B1:B2,C1)')).toEqual([[[1], [null]], [[null]], []]);
  });

  test('a left-out argument is null on both', async () => {
    for (const emptyCells of [0, null] as const) {
      host.fresh({ emptyCells });
      expect(await argumentsOf('=SAMPLE.SHOW(1)')).toEqual([[[1]], null, []]);
      expect(await argumentsOf('=SAMPLE.SHOW(1,,2)')).toEqual([[[1]], null, [[[2]]]]);
    }
  });

  test('everything for a repeating parameter arrives as one list of ranges', async () => {
    await write('B1:C2', [
      [0.1, 0.2],
      ['', 0.3],
    ]);
    expect(await argumentsOf('=SAMPLE.SHOW(1,2,B1:B2,C1:C2,0.05)')).toEqual([
      [[1]],
      [[2]],
      [[[0.1], [0]], [[0.2], [0.3]], [[0.05]]],
    ]);
  });

  test('IF(range="","",range) hands empty cells over as empty texts', async () => {
    await write('B1:B3', [[1], [''], [0]]);
    expect(await argumentsOf('=SAMPLE.SHOW(IF(B1:B3="","",B1:B3))')).toEqual([[[1], [''], [0]], null, []]);
    expect(await argumentsOf('=SAMPLE.SHOW(IF(B2="","",B2))')).toEqual([[['']], null, []]);
  });

  test('the result of another function arrives as its values', async () => {
    expect(await argumentsOf('=SAMPLE.SHOW(SAMPLE.SERIES(2),SUM(1,2))')).toEqual([
      [
        [1, 10],
        [2, 20],
      ],
      [[3]],
      [],
    ]);
  });

  test('a value for a typed parameter is turned into that type, or is #VALUE!', async () => {
    expect(await argumentsOf('=SAMPLE.SHOWTYPES("2.5",TRUE,1)')).toEqual([2.5, 'TRUE', true]);
    expect(await argumentsOf('=SAMPLE.SHOWTYPES(B1,B1,B1)')).toEqual([0, '', false]);
    expect(await resultOf('=SAMPLE.SHOWTYPES("x","",FALSE)')).toBe('#VALUE!');
    expect(await argumentsOf('=SAMPLE.SHOWONE("tekst")')).toBe('tekst');
    expect(await argumentsOf('=SAMPLE.SHOWONE(B1)')).toBeNull();
  });
});

test('a fresh workbook keeps the functions and forgets the cells', async () => {
  await write('A1', [['=SAMPLE.DIVIDE(1,4)']]);
  host.fresh();
  expect(await valuesOf('A1')).toEqual([['']]);
  expect(await resultOf('=SAMPLE.DIVIDE(1,8)*2')).toBe(0.25);
});

test('functions that arrive later are found when everything is calculated again', async () => {
  const found = jest.spyOn(host.functions, 'find').mockReturnValue(undefined);
  expect(await resultOf('=SAMPLE.DIVIDE(1,4)')).toBe('#NAME?');
  found.mockRestore();
  await onSheet(async (_, context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  expect(await valuesOf('A1')).toEqual([[0.25]]);
});
