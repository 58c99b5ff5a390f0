import { catalogue } from '../../../src/calc/catalogue';
import { exact } from '../../../src/calc/decimal';
import { call } from '../../../src/functions/call';
import { explainActiveCell } from '../../../src/workbook/explainError';
import { onSheet, valuesOf, write } from '../host/onSheet';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';

const { user, host } = openOfficeClient();
beforeEach(() => pretendExcel({ api: '1.15' }));

const explain = async (address: string) => {
  await user.seesResults();
  user.select(address);
  return explainActiveCell(catalogue, (definition, args) => call(definition, args, exact));
};
/** Puts a formula in D5 and explains it. */
const explainFormula = async (formula: string) => {
  await write('D5', [[formula]]);
  return explain('D5');
};
const at = (address: string) => ({ sheet: 'Sheet1', address });
const makeTable = (name: string, address: string, values: unknown[][]) =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).formulas = values;
    sheet.tables.add(address, true).name = name;
    await context.sync();
  });

test('a cell without an error says so', async () => {
  await write('A1:A2', [["'#1 van de klanten"], [5]]);
  expect(await explain('A2')).toEqual({ kind: 'noError', address: 'Sheet1!A2' });
  expect(await explain('A1')).toMatchObject({ kind: 'noError' });
});

describe('which argument, which rule, which cell', () => {
  beforeEach(() =>
    write('B2:C4', [
      [120, 100],
      [50, 0],
      ['tekst', 100],
    ]),
  );

  test('a division by zero', async () => {
    expect(await explainFormula('=ACCOUNT.ROI(B3,C3)')).toMatchObject({
      kind: 'explained',
      address: 'Sheet1!D5',
      error: '#DIV/0!',
      definition: { id: 'ROI' },
      problem: { code: 'divisionByZero', params: ['investering'] },
      cell: at('C3'),
      args: [
        { kind: 'reference', reference: at('B3') },
        { kind: 'reference', reference: at('C3') },
      ],
    });
  });

  test('a text where a number belongs', async () => {
    expect(await explainFormula('=ACCOUNT.ROI($B$4,C4)')).toMatchObject({
      kind: 'explained',
      error: '#VALUE!',
      problem: { code: 'notANumber', params: ['opbrengst'], found: 'tekst' },
      cell: at('B4'),
    });
  });

  test('a part larger than its whole', async () => {
    expect(await explainFormula('=ACCOUNT.SOLVABILITEIT(120,100)')).toMatchObject({
      kind: 'explained',
      error: '#NUM!',
      problem: { code: 'partExceedsWhole', params: ['eigenVermogen', 'totaalVermogen'] },
      args: [
        { kind: 'value', value: 120 },
        { kind: 'value', value: 100 },
      ],
    });
    expect(await explainFormula('=ACCOUNT.SOLVABILITEIT(120,100)')).not.toHaveProperty('cell');
  });

  test('an unknown choice, an empty argument and an error that was there already', async () => {
    expect(await explainFormula('=ACCOUNT.SOLVABILITEIT(1,2,"XX")')).toMatchObject({
      problem: { code: 'unknownChoice', params: ['vorm'], found: 'XX' },
    });
    expect(await explainFormula('=ACCOUNT.ROI(IF(B9="","",B9),C2)')).toMatchObject({
      error: '#N/A',
      problem: { code: 'missing', params: ['opbrengst'] },
      cell: at('B9'),
    });
    await write('B6', [['=1/0']]);
    expect(await explainFormula('=ACCOUNT.ROI(B6,C2)')).toMatchObject({
      error: '#DIV/0!',
      problem: { code: 'errorInInput', params: ['opbrengst'], found: '#DIV/0!' },
      cell: at('B6'),
    });
  });

  test('an empty cell that Excel handed over as 0', async () => {
    expect(await explainFormula('=ACCOUNT.ROI(B2,C9)')).toMatchObject({
      error: '#DIV/0!',
      problem: { code: 'divisionByZero' },
      cell: at('C9'),
    });
  });

  test('each element of a result has its own explanation, though the formula stands in the first cell', async () => {
    await write('D2', [['=ACCOUNT.ROI(B2:B4,C2:C4)']]);
    expect(await valuesOf('D2:D4')).toEqual([[0.2], ['#DIV/0!'], ['#VALUE!']]);
    expect(await explain('D3')).toMatchObject({
      kind: 'explained',
      address: 'Sheet1!D3',
      problem: { code: 'divisionByZero' },
      cell: at('C3'),
    });
    expect(await explain('D4')).toMatchObject({ problem: { code: 'notANumber' }, cell: at('B4') });
    expect(await explain('D2')).toMatchObject({ kind: 'noError' });
  });

  test('in a series the cell that holds what is wrong', async () => {
    expect(await explainFormula('=ACCOUNT.ABC(B2:B4)')).toMatchObject({
      error: '#VALUE!',
      problem: { code: 'notANumber', params: ['omzetten'], found: 'tekst' },
      cell: at('B4'),
    });
  });

  test('of a whole column the part in use', async () => {
    expect(await explainFormula('=ACCOUNT.ABC(B:B)')).toMatchObject({ problem: { found: 'tekst' }, cell: at('B4') });
  });

  test('in a repeating parameter the argument concerned', async () => {
    expect(await explainFormula('=ACCOUNT.NETTOPRIJS(100,0.1,B4)')).toMatchObject({
      error: '#VALUE!',
      problem: { code: 'notANumber', params: ['korting'] },
      cell: at('B4'),
    });
  });

  test('within other functions', async () => {
    expect(await explainFormula('=ROUND(ACCOUNT.ROI(B3,C3),2)+1')).toMatchObject({
      kind: 'explained',
      problem: { code: 'divisionByZero' },
      cell: at('C3'),
    });
    expect(await explainFormula('=ROUND(ACCOUNT.ROI(B3,C3),2)+1')).not.toHaveProperty('args');
  });

  test('a call within a call: the inner one is the cause', async () => {
    expect(await explainFormula('=ACCOUNT.SOLVABILITEIT(ACCOUNT.ROI(B3,C3),100)')).toMatchObject({
      kind: 'explained',
      definition: { id: 'ROI' },
      problem: { code: 'divisionByZero' },
    });
    expect(await explainFormula('=ACCOUNT.SOLVABILITEIT(ACCOUNT.ROI(B2,C2),0)')).toMatchObject({
      definition: { id: 'SOLVABILITEIT' },
      problem: { code: 'divisionByZero' },
    });
  });

  test('cells of other sheets and defined names', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('Opbrengst', sheet.getRange('B3'));
      context.workbook.names.add('Tarief', '=0');
      await context.sync();
    });
    user.addSheet("Jan's blad");
    await write('A1', [['=ACCOUNT.ROI(Opbrengst,Sheet1!C3)']]);
    expect(await explain("'Jan''s blad'!A1")).toMatchObject({
      kind: 'explained',
      address: "'Jan''s blad'!A1",
      problem: { code: 'divisionByZero' },
      cell: at('C3'),
      args: [{ reference: at('B3') }, { reference: at('C3') }],
    });
    await write('A1', [['=ACCOUNT.ROI(Opbrengst,Tarief)']]);
    expect(await explain("'Jan''s blad'!A1")).toMatchObject({
      problem: { code: 'divisionByZero' },
      args: [{ reference: at('B3') }, { kind: 'value', value: 0 }],
    });
  });
});

describe('in a table', () => {
  beforeEach(() =>
    makeTable('tblActies', 'A1:D3', [
      ['Actie', 'Opbrengst', 'Investering', 'ROI'],
      ['Beurs', 120, 100, '=ACCOUNT.ROI(tblActies[[#This Row],[Opbrengst]],tblActies[[#This Row],[Investering]])'],
      ['Mailing', 90, 0, '=ACCOUNT.ROI(tblActies[[#This Row],[Opbrengst]],tblActies[[#This Row],[Investering]])'],
    ]),
  );

  test("a row's own cells", async () => {
    expect(await explain('D3')).toMatchObject({
      kind: 'explained',
      problem: { code: 'divisionByZero' },
      cell: at('C3'),
      args: [{ reference: at('B3') }, { reference: at('C3') }],
    });
    expect(await explain('D2')).toMatchObject({ kind: 'noError' });
  });

  test('whole columns, from outside', async () => {
    await write('F2', [['=ACCOUNT.ROI(tblActies[Opbrengst],tblActies[Investering])']]);
    expect(await explain('F3')).toMatchObject({ problem: { code: 'divisionByZero' }, cell: at('C3') });
  });
});

describe('a result without room', () => {
  test('names the cells in the way', async () => {
    await write('B2:D4', [
      [120, 100, ''],
      [90, 100, 'bezet'],
      [150, 100, '=1+1'],
    ]);
    await write('D2', [['=ACCOUNT.ROI(B2:B4,C2:C4)']]);
    expect(await explain('D2')).toMatchObject({
      kind: 'blockedSpill',
      address: 'Sheet1!D2',
      error: '#SPILL!',
      by: ['Sheet1!D3', 'Sheet1!D4'],
      inTable: false,
      definition: { id: 'ROI' },
    });
  });
});

describe('a name that Excel does not know', () => {
  test('a misspelled function, with the one that is meant', async () => {
    expect(await explainFormula('=ACCOUNT.SOLVABILTEIT(40,100)')).toMatchObject({
      kind: 'unknownName',
      address: 'Sheet1!D5',
      name: 'ACCOUNT.SOLVABILTEIT',
      suggestion: { id: 'SOLVABILITEIT' },
    });
    expect(await explainFormula('=Solvabiliteit(40,100)')).toMatchObject({
      kind: 'unknownName',
      suggestion: { id: 'SOLVABILITEIT' },
    });
    expect(await explainFormula('=ACCOUNT.XYZ(1)')).not.toHaveProperty('suggestion');
  });

  test('a defined name among the arguments that does not exist', async () => {
    expect(await explainFormula('=ACCOUNT.SOLVABILITEIT(EV,TV)')).toMatchObject({ kind: 'unknownName', name: 'EV' });
  });

  test('a formula that came from a workbook without the add-in', async () => {
    expect(await explainFormula('=_xldudf_ACCOUNT_SOLVABILITEIT(40,100)')).toMatchObject({
      kind: 'notLoaded',
      error: '#NAME?',
      definition: { id: 'SOLVABILITEIT' },
    });
  });

  test('a name that has nothing to do with us', async () => {
    expect(await explainFormula('=BESTAATNIET(1)')).toMatchObject({ kind: 'other', error: '#NAME?' });
  });
});

test('an argument that only Excel can compute: the function is named, not a guess', async () => {
  expect(await explainFormula('=ACCOUNT.ROI(SUM(B2:B3),C3*2)')).toMatchObject({
    kind: 'function',
    error: '#DIV/0!',
    definition: { id: 'ROI' },
  });
});

test('an error of something else in the formula is not blamed on our function', async () => {
  expect(await explainFormula('=ACCOUNT.ROI(120,100)/0')).toMatchObject({ kind: 'other', error: '#DIV/0!' });
  expect(await explainFormula('=1/0')).toMatchObject({ kind: 'other', error: '#DIV/0!' });
});

test('without knowledge of spills the cell with the formula is still explained', async () => {
  pretendExcel({ api: '1.9' });
  expect(await explainFormula('=ACCOUNT.ROI(50,0)')).toMatchObject({ kind: 'explained' });
});

test('an explanation is a conversation of at most three sentences and leaves nothing behind', async () => {
  await write('D5', [['=ACCOUNT.ROI(B2:B4,Naam)+ACCOUNT.ROI(B3,C3)']]);
  const before = host.bridge.batches;
  await explain('D5');
  expect(host.bridge.batches - before).toBeLessThanOrEqual(3 + 1);
  expect(host.bridge.interpreter.liveReferences).toBe(0);
});
