import {
  insertFormula,
  type Agreement,
  type InsertAnswer,
  type InsertRequest,
} from '../../../src/workbook/insertFormula';
import type { FormulaArgument } from '../../../src/workbook/formulaText';
import { readSelection } from '../../../src/workbook/selection';
import { definitionOf } from '../../workbook/definitions';
import { onSheet, valuesOf, write } from '../host/onSheet';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';

const { user, host } = openOfficeClient();
beforeEach(() => pretendExcel({ api: '1.15' }));

const cells = (address: string, sheet = 'Sheet1'): FormulaArgument => ({
  kind: 'reference',
  reference: { sheet, address },
});
const roiOf = (opbrengst: string, investering: string, rows = 1): InsertRequest => ({
  definition: definitionOf('ROI'),
  args: [cells(opbrengst), cells(investering)],
  size: { rows, columns: 1 },
});
const stateOf = (address: string) =>
  onSheet(async (sheet, context) => {
    const { formulas, numberFormat } = await loaded(context, sheet.getRange(address).load('formulas,numberFormat'));
    return { formulas, numberFormat };
  });
const loaded = async <T>(context: Excel.RequestContext, object: T): Promise<T> => {
  await context.sync();
  return object;
};
function written(answer: InsertAnswer): Extract<InsertAnswer, { kind: 'written' }> {
  if (answer.kind !== 'written') throw new Error(`Not written: ${answer.kind}`);
  return answer;
}
/** What is in the way, as the user has been shown it. */
async function agreementTo(request: InsertRequest): Promise<Agreement> {
  const answer = await insertFormula(request);
  if (answer.kind !== 'occupied') throw new Error(`Not asked: ${answer.kind}`);
  return answer.agreed;
}
const insertAgreed = async (request: InsertRequest) => insertFormula(request, await agreementTo(request));
const makeTable = (name: string, address: string, values: unknown[][]) =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).formulas = values;
    sheet.tables.add(address, true).name = name;
    await context.sync();
  });

describe('in free cells', () => {
  beforeEach(() =>
    write('B2:C4', [
      [120, 100],
      [90, 100],
      [150, 100],
    ]),
  );

  test('the formula stands in the active cell and the whole result has the number format of its unit', async () => {
    user.select('D2');
    const answer = written(await insertFormula(roiOf('B2:B4', 'C2:C4', 3)));
    expect(answer).toMatchObject({ address: 'Sheet1!D2:D4', formula: '=ACCOUNT.ROI(B2:B4,C2:C4)' });
    expect(await valuesOf('D2:D4')).toEqual([[0.2], [-0.1], [0.5]]);
    expect((await stateOf('D2:D4')).numberFormat).toEqual([['0.0%'], ['0.0%'], ['0.0%']]);
  });

  test('undo leaves the cells and their formats as they were', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('D2:D4').numberFormat = [['0.00'], ['General'], ['d-m-yyyy']];
      await context.sync();
    });
    const before = await stateOf('D2:D4');
    user.select('D2');
    const answer = written(await insertFormula(roiOf('B2:B4', 'C2:C4', 3)));
    await answer.undo();
    expect(await stateOf('D2:D4')).toEqual(before);
    expect(await valuesOf('D2:D4')).toEqual([[''], [''], ['']]);
  });

  test('undo is refused once the cell holds something else', async () => {
    user.select('D2');
    const answer = written(await insertFormula(roiOf('B2', 'C2')));
    user.type('D2', 'van mij');
    await expect(answer.undo()).rejects.toMatchObject({ code: 'changed' });
    expect(await valuesOf('D2')).toEqual([['van mij']]);
  });

  test('nor does undo take away what was typed into the room of the result', async () => {
    user.select('D2');
    const answer = written(await insertFormula(roiOf('B2:B4', 'C2:C4', 3)));
    await user.seesResults();
    user.type('D3', 'van mij');
    await user.seesResults();
    expect(await valuesOf('D2:D4')).toEqual([['#SPILL!'], ['van mij'], ['']]);
    await expect(answer.undo()).rejects.toMatchObject({ code: 'changed' });
    expect(await valuesOf('D2:D4')).toEqual([['#SPILL!'], ['van mij'], ['']]);
    user.erase('D3');
    await user.seesResults();
    await answer.undo();
    expect(await valuesOf('D2:D4')).toEqual([[''], [''], ['']]);
  });

  test('an Excel that cannot tell a result from typed figures undoes one cell, and no more', async () => {
    pretendExcel({ api: '1.11' });
    user.select('D2');
    const one = written(await insertFormula(roiOf('B2', 'C2')));
    await one.undo();
    expect(await valuesOf('D2')).toEqual([['']]);
    const several = written(await insertFormula(roiOf('B2:B4', 'C2:C4', 3)));
    await user.seesResults();
    await expect(several.undo()).rejects.toMatchObject({ code: 'changed' });
  });

  test('undo finds the sheet under its new name', async () => {
    user.select('D2');
    const answer = written(await insertFormula(roiOf('B2', 'C2')));
    user.renameSheet('Sheet1', 'Acties');
    await answer.undo();
    expect(await valuesOf('D2')).toEqual([['']]);
  });

  test('unlike cells of one result each have the number format of their own unit', async () => {
    await write('B6:D6', [[40, 400, 200]]);
    user.select('E2');
    const request: InsertRequest = {
      definition: definitionOf('DUPONT'),
      args: [cells('B6'), cells('C6'), cells('D6')],
      size: { rows: 1, columns: 3 },
    };
    const before = await stateOf('E2:G2');
    const answer = written(await insertFormula(request));
    expect(answer.address).toBe('Sheet1!E2:G2');
    expect(await valuesOf('E2:G2')).toEqual([[0.1, 2, 0.2]]);
    expect((await stateOf('E2:G2')).numberFormat).toEqual([['0.0%', '0.00', '0.0%']]);
    await answer.undo();
    expect(await stateOf('E2:G2')).toEqual(before);
  });

  test('so do years below each other, and years side by side', async () => {
    await write('B6:D7', [
      [40, 400, 200],
      [60, 400, 400],
    ]);
    user.select('E2');
    const down = written(
      await insertFormula({
        definition: definitionOf('DUPONT'),
        args: [cells('B6:B7'), cells('C6:C7'), cells('D6:D7')],
        size: { rows: 2, columns: 3 },
        direction: 'row',
      }),
    );
    const formats = ['0.0%', '0.00', '0.0%'];
    expect((await stateOf('E2:G3')).numberFormat).toEqual([formats, formats]);
    expect(await valuesOf('E2:G3')).toEqual([
      [0.1, 2, 0.2],
      [0.15, 1, 0.15],
    ]);
    await down.undo();

    await write('B8:C10', [
      [40, 60],
      [400, 400],
      [200, 400],
    ]);
    written(
      await insertFormula({
        definition: definitionOf('DUPONT'),
        args: [cells('B8:C8'), cells('B9:C9'), cells('B10:C10')],
        size: { rows: 3, columns: 2 },
        direction: 'column',
      }),
    );
    expect((await stateOf('E2:F4')).numberFormat).toEqual(formats.map((format) => [format, format]));
    expect(await valuesOf('E2:F4')).toEqual([
      [0.1, 0.15],
      [2, 1],
      [0.2, 0.15],
    ]);
  });

  test('a cell of a result that is an error has its format too, and a unit without one leaves its cell as it was', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('D2:F2').numberFormat = [['0', '@', 'General']];
      await context.sync();
    });
    await write('B6:B8', [[5], [5], [5]]);
    user.select('D2');
    const size = { rows: 1, columns: 3 };
    written(await insertFormula({ definition: definitionOf('REGRESSIE'), args: [cells('B6:B8')], size }));
    expect(await valuesOf('D2:F2')).toEqual([[0, 5, '#DIV/0!']]);
    expect((await stateOf('D2:F2')).numberFormat).toEqual([['0', 'General', '0.000']]);
  });

  test('a result without a number format leaves the format of the cells alone', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('D2:D4').numberFormat = [['0.00'], ['0.00'], ['0.00']];
      await context.sync();
    });
    user.select('D2');
    const request = { definition: definitionOf('ABC'), args: [cells('B2:B4')], size: { rows: 3, columns: 1 } };
    written(await insertFormula(request));
    expect(await valuesOf('D2:D4')).toEqual([['A'], ['A'], ['A']]);
    expect((await stateOf('D2:D4')).numberFormat).toEqual([['0.00'], ['0.00'], ['0.00']]);
  });

  test('in cells that are formatted as text a formula stays a formula, whatever its result', async () => {
    const asText = [['@'], ['@'], ['@']];
    await onSheet(async (sheet, context) => {
      sheet.getRange('D2:D4').numberFormat = asText;
      await context.sync();
    });
    const before = await stateOf('D2:D4');
    user.select('D2');
    const abc = { definition: definitionOf('ABC'), args: [cells('B2:B4')], size: { rows: 3, columns: 1 } };
    const format = jest.spyOn(Excel.Range.prototype, 'numberFormat', 'set');
    const formula = jest.spyOn(Excel.Range.prototype, 'formulas', 'set');
    const orders: (number | undefined)[] = [];
    for (const [request, expected] of [
      [abc, 'General'],
      [roiOf('B2:B4', 'C2:C4', 3), '0.0%'],
    ] as const) {
      format.mockClear();
      formula.mockClear();
      const answer = written(await insertFormula(request));
      orders.push(format.mock.invocationCallOrder[0], formula.mock.invocationCallOrder[0]);
      expect((await stateOf('D2:D4')).numberFormat).toEqual([[expected], [expected], [expected]]);
      await answer.undo();
      expect(await stateOf('D2:D4')).toEqual(before);
    }
    jest.restoreAllMocks();
    expect(orders).toEqual([...orders].sort((a, b) => Number(a) - Number(b)));
  });

  test('cells of another sheet are named with that sheet', async () => {
    user.addSheet('Mijn blad');
    user.select("'Mijn blad'!A1");
    const answer = written(await insertFormula(roiOf('B2', 'C2')));
    expect(answer).toMatchObject({ address: "'Mijn blad'!A1", formula: '=ACCOUNT.ROI(Sheet1!B2,Sheet1!C2)' });
    expect(await valuesOf('A1')).toEqual([[0.2]]);
  });

  test('a sheet that was renamed since is named as it is called now, one that is gone is refused', async () => {
    user.select('B2');
    const { reference } = await readSelection();
    const request: InsertRequest = {
      ...roiOf('B2', 'C2'),
      args: [
        { kind: 'reference', reference },
        { kind: 'value', value: 100 },
      ],
    };
    user.renameSheet('Sheet1', 'Acties 2023');
    user.addSheet('Uitkomst');
    user.select('Uitkomst!A1');
    expect(written(await insertFormula(request)).formula).toBe("=ACCOUNT.ROI('Acties 2023'!B2,100)");
    user.deleteSheet('Acties 2023');
    user.select('Uitkomst!A2');
    await expect(insertFormula(request)).rejects.toMatchObject({ code: 'missing' });
    expect(await valuesOf('A2')).toEqual([['']]);
  });

  test('a formula that would refer to its own cells is refused, with the parameter concerned', async () => {
    user.select('C2');
    expect(await insertFormula(roiOf('B2', 'C2'))).toEqual({ kind: 'selfReference', param: 'investering' });
    user.select('B1');
    expect(await insertFormula(roiOf('B2:B4', 'C2:C4', 3))).toEqual({
      kind: 'selfReference',
      param: 'opbrengst',
    });
    expect(await valuesOf('B2')).toEqual([[120]]);
  });

  test('a result that would stick out of the sheet is refused', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1048575').values = [[1]];
      sheet.getRange('D1048575').select();
      await context.sync();
    });
    expect(await insertFormula(roiOf('B2:B4', 'C2:C4', 3))).toEqual({ kind: 'outsideSheet' });
  });

  test('a result of several cells is kept off merged cells', async () => {
    user.merge('D3:E3');
    user.select('D2');
    expect(await insertFormula(roiOf('B2:B4', 'C2:C4', 3))).toEqual({ kind: 'mergedCells' });
    expect(written(await insertFormula(roiOf('B2', 'C2'))).address).toBe('Sheet1!D2');
  });
});

describe('over cells with content', () => {
  beforeEach(() =>
    write('B2:D4', [
      [120, 100, ''],
      [90, 100, "'007"],
      [150, 100, '=B4-C4'],
    ]),
  );

  test('nothing is written before the user has agreed; the question shows old and new', async () => {
    user.select('D2');
    const before = await stateOf('D2:D4');
    expect(await insertFormula(roiOf('B2:B4', 'C2:C4', 3))).toMatchObject({
      kind: 'occupied',
      cells: [
        { address: 'Sheet1!D3', old: '007', new: '=ACCOUNT.ROI(B2:B4,C2:C4)' },
        { address: 'Sheet1!D4', old: '=B4-C4', new: '=ACCOUNT.ROI(B2:B4,C2:C4)' },
      ],
    });
    expect(await stateOf('D2:D4')).toEqual(before);
  });

  test('after agreement the result takes their place, and undo brings texts and formulas back as they were', async () => {
    user.select('D2');
    const answer = written(await insertAgreed(roiOf('B2:B4', 'C2:C4', 3)));
    expect(await valuesOf('D2:D4')).toEqual([[0.2], [-0.1], [0.5]]);
    await answer.undo();
    expect((await stateOf('D2:D4')).formulas).toEqual([[''], ['007'], ['=B4-C4']]);
    expect(await valuesOf('D2:D4')).toEqual([[''], ['007'], [50]]);
  });

  test('an agreement holds for the cells that were asked about, not for another one selected meanwhile', async () => {
    const request = roiOf('B2', 'C2');
    user.select('D3');
    const agreed = await agreementTo(request);
    user.select('D4');
    expect(await insertFormula(request, agreed)).toMatchObject({
      kind: 'occupied',
      cells: [{ address: 'Sheet1!D4', old: '=B4-C4' }],
    });
    user.select('D2');
    expect(await insertFormula(request, agreed)).toEqual({ kind: 'otherCell' });
    expect((await stateOf('D2:D4')).formulas).toEqual([[''], ['007'], ['=B4-C4']]);
  });

  test('nor for what was typed there meanwhile', async () => {
    user.select('D2');
    const request = roiOf('B2:B4', 'C2:C4', 3);
    const agreed = await agreementTo(request);
    user.type('D2', 'van mij');
    expect(await insertFormula(request, agreed)).toMatchObject({
      kind: 'occupied',
      cells: [{ address: 'Sheet1!D2', old: 'van mij' }, { address: 'Sheet1!D3' }, { address: 'Sheet1!D4' }],
    });
    expect(await valuesOf('D2')).toEqual([['van mij']]);
  });

  test('a formula replaces its own older result without asking about the cells it fills', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('E2').formulas = [['=B2:B4*2']];
      await context.sync();
    });
    user.select('E2');
    const request = roiOf('B2:B4', 'C2:C4', 3);
    expect(await insertFormula(request)).toMatchObject({
      kind: 'occupied',
      cells: [{ address: 'Sheet1!E2', old: '=B2:B4*2', new: '=ACCOUNT.ROI(B2:B4,C2:C4)' }],
    });
    const answer = written(await insertAgreed(request));
    expect(await valuesOf('E2:E4')).toEqual([[0.2], [-0.1], [0.5]]);
    await answer.undo();
    expect(await valuesOf('E2:E4')).toEqual([[240], [180], [300]]);
    user.type('B2', 5);
    expect(await valuesOf('E2')).toEqual([[10]]);
  });

  test("another formula's result is nothing to write into", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('F2').formulas = [['=B2:B4*2']];
      await context.sync();
    });
    user.select('F3');
    expect(await insertFormula(roiOf('B2', 'C2'))).toEqual({ kind: 'spillInTheWay' });
    user.select('F1');
    expect(await insertFormula(roiOf('B2:B4', 'C2:C4', 3))).toEqual({ kind: 'spillInTheWay' });
    expect(await valuesOf('F2:F4')).toEqual([[240], [180], [300]]);
  });

  test('nor is the result of a formula below the one that is replaced', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('F2').formulas = [['=B2:B3*2']];
      sheet.getRange('F4').formulas = [['=B2:B3*3']];
      await context.sync();
    });
    user.select('F2');
    expect(await insertFormula(roiOf('B2:B4', 'C2:C4', 3))).toEqual({ kind: 'spillInTheWay' });
    expect((await insertFormula(roiOf('B2:B3', 'C2:C3', 2))).kind).toBe('occupied');
  });

  test('an Excel without spills still asks before it overwrites', async () => {
    pretendExcel({ api: '1.9' });
    user.select('D3');
    expect((await insertFormula(roiOf('B2', 'C2'))).kind).toBe('occupied');
  });
});

describe('in a table', () => {
  beforeEach(() =>
    makeTable('tblActies', 'A1:D3', [
      ['Actie', 'Opbrengst', 'Investering [€]', 'ROI'],
      ['Beurs', 120, 100, ''],
      ['Mailing', 90, 100, ''],
    ]),
  );

  test('cells of the same row are named by their columns', async () => {
    user.select('D3');
    const answer = written(await insertFormula(roiOf('B3', 'C3')));
    expect(answer.formula).toBe(
      "=ACCOUNT.ROI(tblActies[[#This Row],[Opbrengst]],tblActies[[#This Row],[Investering '[€']]])",
    );
  });

  test('a formula by column computes for its row', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('C1').values = [['Investering']];
      await context.sync();
    });
    user.select('D3');
    written(await insertFormula(roiOf('B3', 'C3')));
    expect(await valuesOf('D3')).toEqual([[-0.1]]);
  });

  test('a result of several cells is refused, as it is where it would run into a table', async () => {
    user.select('D2');
    expect(await insertFormula(roiOf('F2:F3', 'G2:G3', 2))).toEqual({ kind: 'spillInTable' });
    await makeTable('tblOnder', 'F8:F9', [['Kop'], ['']]);
    user.select('F6');
    expect(await insertFormula(roiOf('B2:B4', 'C2:C4', 3))).toEqual({ kind: 'spillInTable' });
  });

  test('the header takes no formula', async () => {
    user.select('D1');
    expect(await insertFormula(roiOf('B2', 'C2'))).toEqual({ kind: 'tableHeader' });
  });
});

test('an insertion is a conversation of at most four sentences and leaves nothing behind', async () => {
  await makeTable('tblActies', 'A1:C2', [
    ['Opbrengst', 'Investering', 'ROI'],
    [120, 100, ''],
  ]);
  user.select('C2');
  const before = host.bridge.batches;
  written(await insertFormula(roiOf('A2', 'B2')));
  // One more gives the ranges back that the client kept.
  expect(host.bridge.batches - before).toBeLessThanOrEqual(4 + 1);
  expect(host.bridge.interpreter.liveReferences).toBe(0);
});
