import { hasVoorbeeld, isWorkbookEmpty, openVoorbeeld, removeVoorbeeld } from '../../../src/workbook/voorbeeld';
import { onSheet, write } from '../host/onSheet';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';

const { user, host } = openOfficeClient();
beforeEach(() => pretendExcel({ api: '1.15' }));

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
const definedNames = () =>
  Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name);
  });
/** The rows of the sheet by what stands in their first cell. */
const rowsByLabel = () =>
  onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange().load('values,text');
    await context.sync();
    return {
      values: new Map(used.values.map(([label, ...cells]) => [label as string, cells])),
      texts: new Map(used.text.map(([label, ...cells]) => [label as string, cells])),
    };
  });
const toDecimals = (cells: unknown[] | undefined, count = 4) =>
  cells?.slice(0, count).map((cell) => Number((cell as number).toFixed(4)));

/** Published ratios of these years, with four decimals. The return on equity needs a year before, and starts in 2021. */
const published = {
  'Current ratio': [2.5158, 2.08, 1.7846, 1.7692],
  Brutowinstmarge: [0.6778, 0.6893, 0.684, 0.6892],
  Nettowinstmarge: [0.3096, 0.3645, 0.3669, 0.3415],
};
const publishedReturnOnEquity = [0.4708, 0.4715, 0.3882];

/** What the published figures give by hand, where the published ratio has another definition. */
const byHand = {
  'Quick ratio': [2.4896, 2.0503, 1.7453, 1.7452],
  Solvabiliteit: [0.3926, 0.4254, 0.4565, 0.5006],
  'Rentabiliteit totaal vermogen': [0.1893, 0.2313, 0.2456, 0.235],
  'Debiteurentermijn (dagen)': [81.6978, 82.6097, 81.4811, 83.8597],
  'Toegevoegde waarde': [96_937, 115_856, 135_620, 146_052],
};

describe('a workbook with the example', () => {
  beforeEach(async () => {
    expect(await openVoorbeeld('nl')).toEqual({ sheet: 'Voorbeeld' });
  });

  test('the ratios equal the published ones to their decimals', async () => {
    const { values } = await rowsByLabel();
    for (const [label, ratios] of Object.entries(published))
      expect([label, toDecimals(values.get(label))]).toEqual([label, ratios]);
    expect(toDecimals(values.get('Rentabiliteit eigen vermogen'))?.slice(1)).toEqual(publishedReturnOnEquity);
  });

  test('the other ratios follow from the figures', async () => {
    const { values } = await rowsByLabel();
    for (const [label, ratios] of Object.entries(byHand))
      expect([label, toDecimals(values.get(label))]).toEqual([label, ratios]);
    expect(toDecimals(values.get('Rentabiliteit eigen vermogen'), 1)).toEqual([0.4014]);
    expect(values.get('Stand op een vakbeurs')?.slice(0, 3)).toEqual([18_000, 12_500, 0.44]);
    expect(values.get('Advertenties op internet')?.[2]).toBe(-0.2);
  });

  test('figures show in the format of their unit, dollars without a euro sign', async () => {
    const { texts } = await rowsByLabel();
    expect(texts.get('Omzet')?.slice(0, 4)).toEqual(['143.015', '168.088', '198.270', '211.915']);
    expect(texts.get('Current ratio')?.[0]).toBe('2,52');
    expect(texts.get('Solvabiliteit')?.[3]).toBe('50,1%');
    expect(texts.get('Debiteurentermijn (dagen)')?.[0]).toBe('81,7');
    expect(texts.get('Toegevoegde waarde')?.[0]).toBe('96.937');
    expect(texts.get('Mailing aan bestaande klanten')?.slice(0, 3)).toEqual(['€ 9.600', '€ 4.000', '140,0%']);
  });

  test('no cell is in error, and an emptied figure leaves its year without one', async () => {
    const { values } = await rowsByLabel();
    expect([...values.values()].flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    user.erase('D14');
    expect((await rowsByLabel()).values.get('Nettowinstmarge')?.slice(0, 4)).toEqual([
      expect.any(Number),
      expect.any(Number),
      '#N/A',
      expect.any(Number),
    ]);
  });

  test('the formula it tells to type gives the solvency of the last year', async () => {
    user.type('B37', '=ACCOUNT.SOLVABILITEIT(E11,E9)');
    await user.seesResults();
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('B37').load('text');
      await context.sync();
      expect(cell.text).toEqual([['50,1%']]);
    });
  });

  test('it opens on the cell to type in, with the head in view', async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load('address');
      const frozen = cell.worksheet.freezePanes.getLocationOrNullObject().load('address');
      const input = cell.worksheet.getRange('B6').load('format/font/color,format/fill/color');
      await context.sync();
      expect([cell.address, frozen.address]).toEqual(['Voorbeeld!B37', 'Voorbeeld!A1:A5']);
      expect([input.format.font.color, input.format.fill.color]).toEqual(['#0000FF', '#FFF8E1']);
    });
  });

  test('every column shows its longest figure and label', async () => {
    const LETTER = 5.6;
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load('text');
      const widths = ['A', 'B', 'C', 'D', 'E'].map((column) => sheet.getRange(`${column}1`).load('format/columnWidth'));
      await context.sync();
      widths.forEach(({ format }, column) => {
        const longest = Math.max(...used.text.slice(4, 35).map((row) => (row[column] as string).length));
        expect(format.columnWidth).toBeGreaterThan(longest * LETTER);
      });
    });
  });

  test('opening it again shows the same sheet, also after it was renamed', async () => {
    user.renameSheet('Voorbeeld', 'Mijn voorbeeld');
    user.select('Sheet1!A1');
    expect(await openVoorbeeld('en')).toEqual({ sheet: 'Mijn voorbeeld' });
    expect(await sheetNames()).toEqual(['Sheet1', 'Mijn voorbeeld']);
    expect(await hasVoorbeeld()).toBe(true);
  });

  test('removing it leaves the rest of the workbook as it was, names included', async () => {
    await removeVoorbeeld();
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(await definedNames()).toEqual([]);
    expect(await hasVoorbeeld()).toBe(false);
    await removeVoorbeeld();
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  test('a workbook that has no other sheet keeps one', async () => {
    user.deleteSheet('Sheet1');
    await removeVoorbeeld();
    expect(await sheetNames()).toHaveLength(1);
    expect(await isWorkbookEmpty()).toBe(true);
  });

  test('once deleted by hand it is gone, and can be made anew', async () => {
    user.deleteSheet('Voorbeeld');
    expect(await hasVoorbeeld()).toBe(false);
    expect(await openVoorbeeld('nl')).toEqual({ sheet: 'Voorbeeld' });
    expect(await hasVoorbeeld()).toBe(true);
    expect(await definedNames()).toEqual(['ACC_Voorbeeld']);
  });
});

test('it stands after the sheet one was on, and keeps clear of sheets with its name', async () => {
  user.addSheet('Voorbeeld');
  user.addSheet('Laatste');
  user.select('Sheet1!A1');
  expect(await openVoorbeeld('nl')).toEqual({ sheet: 'Voorbeeld 2' });
  expect(await sheetNames()).toEqual(['Sheet1', 'Voorbeeld 2', 'Voorbeeld', 'Laatste']);
});

test('in English it is in English', async () => {
  expect(await openVoorbeeld('en')).toEqual({ sheet: 'Example' });
  expect(toDecimals((await rowsByLabel()).values.get('Solvency'))).toEqual(byHand.Solvabiliteit);
});

test('a workbook is empty until a cell holds something', async () => {
  user.addSheet('Blad2');
  expect(await isWorkbookEmpty()).toBe(true);
  await write('C3', [[0]]);
  expect(await isWorkbookEmpty()).toBe(false);
});

test('the sheet is made in a few sentences, and nothing is left behind', async () => {
  const before = host.bridge.batches;
  await openVoorbeeld('nl');
  expect(host.bridge.batches - before).toBeLessThanOrEqual(6);
  expect(host.bridge.interpreter.liveReferences).toBe(0);
});
