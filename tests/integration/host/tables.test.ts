import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, valuesOf, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { user } = openOfficeClient(sampleFunctions());

/** Two columns and two rows at A1:B3, called tblData. */
const withTable = <T>(
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
) =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['EV', 'TV'],
      [10, 100],
      [20, 200],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'tblData';
    await context.sync();
    return work(table, sheet, context);
  });

test('a table is found by its name, and tells its columns and ranges', () =>
  withTable(async (_, sheet, context) => {
    const table = context.workbook.tables.getItem('TBLDATA').load('name,showHeaders,worksheet/name');
    table.columns.load('items/name,items/index');
    const whole = table.getRange().load('address');
    const head = table.getHeaderRowRange().load('address');
    const body = table.getDataBodyRange().load('address,values');
    const none = sheet.tables.getItemOrNullObject('weg').load('name');
    await context.sync();
    expect([table.name, table.showHeaders, table.worksheet.name]).toEqual(['tblData', true, 'Sheet1']);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['EV', 0],
      ['TV', 1],
    ]);
    expect([whole.address, head.address, body.address]).toEqual(['Sheet1!A1:B3', 'Sheet1!A1:B1', 'Sheet1!A2:B3']);
    expect(body.values).toEqual([
      [10, 100],
      [20, 200],
    ]);
    expect(none.isNullObject).toBe(true);
  }));

test('structured references follow added and deleted rows', () =>
  withTable(async (table, sheet, context) => {
    const sum = sheet.getRange('E1');
    sum.formulas = [['=SUM(tblData[EV])']];
    const sums: unknown[] = [];
    const remember = async () => {
      sum.load('values');
      await context.sync();
      sums.push(sum.values[0]?.[0]);
    };
    await remember();
    table.rows.add(undefined, [
      [30, 300],
      [40, 400],
    ]);
    await remember();
    table.rows.add(0, [[1, 2]]);
    await remember();
    table.rows.getItemAt(1).delete();
    await remember();
    expect(sums).toEqual([30, 100, 101, 91]);
    const body = table.getDataBodyRange().load('values,address');
    table.rows.load('count');
    await context.sync();
    expect(body.values).toEqual([
      [1, 2],
      [20, 200],
      [30, 300],
      [40, 400],
    ]);
    expect([body.address, table.rows.count]).toEqual(['Sheet1!A2:B5', 4]);
  }));

test('a new row moves what stands below the table down, and a deleted one moves it up', () =>
  withTable(async (table, sheet, context) => {
    sheet.getRange('A5:C5').formulas = [['totaal', '=SUM(tblData[TV])', 'ernaast']];
    sheet.getRange('D1').formulas = [['=B5']];
    table.rows.add(undefined, [[30, 300]]);
    const range = sheet.getRange('A4:D6').load('values,formulas');
    const link = sheet.getRange('D1').load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([
      [30, 300, '', ''],
      ['', '', 'ernaast', ''],
      ['totaal', 600, '', ''],
    ]);
    expect([link.values, link.formulas]).toEqual([[[600]], [['=B6']]]);
    table.rows.getItemAt(0).delete();
    link.load('values,formulas');
    await context.sync();
    expect([link.values, link.formulas]).toEqual([[[500]], [['=B5']]]);
  }));

test('a new row looks like the row above it, also on a sheet that is not in view', () =>
  withTable(async (table, sheet, context) => {
    sheet.getRange('B3').numberFormat = [['0.0%']];
    sheet.getRange('A3').format.fill.color = '#DDEEFF';
    sheet.getRange('A6').formulas = [['=SUM(A2:A3)']];
    context.workbook.worksheets.add('In beeld').activate();
    const other = context.workbook.worksheets.getItem('In beeld').getRange('A1');
    other.formulas = [['=Sheet1!A6']];
    await context.sync();
    table.rows.add(undefined, [[30, 0.5]]);
    const row = sheet.getRange('A4:B4').load('values,text');
    const fill = sheet.getRange('A4').format.fill.load('color');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    other.load('formulas,values');
    await context.sync();
    expect([row.values, row.text, fill.color]).toEqual([[[30, 0.5]], [['30', '50,0%']], '#DDEEFF']);
    expect([active.name, other.formulas, other.values]).toEqual(['In beeld', [['=Sheet1!A7']], [[30]]]);
  }));

test('a table below moves along whole; one that would be torn apart stops it', async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange('A6:B7').values = [
      ['Jaar', 'Omzet'],
      [2025, 500],
    ];
    const below = sheet.tables.add('A6:B7', true);
    below.name = 'tblOmzet';
    table.rows.add(undefined, [[30, 300]]);
    const range = below.getRange().load('address,values');
    const sum = sheet.getRange('D1');
    sum.formulas = [['=SUM(tblOmzet[Omzet])']];
    sum.load('values');
    await context.sync();
    expect([range.address, range.values[1], sum.values]).toEqual(['Sheet1!A7:B8', [2025, 500], [[500]]]);
  });
  const error = await errorOf(async (sheet, context) => {
    sheet.tables.add('B11:C12', true);
    sheet.tables.getItem('tblOmzet').rows.add(undefined, [[2026, 600]]);
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'TableRowCollection.add']);
});

test('a formula within a row reads its own row, and is copied with rows that move', () =>
  withTable(async (table, sheet, context) => {
    table.columns.add(undefined, [['Deel'], ['=tblData[[#This Row],[EV]]/tblData[[#This Row],[TV]]'], ['=1']], 'Deel');
    await context.sync();
    table.rows.add(0, [[50, 100, '=tblData[[#This Row],[EV]]/tblData[[#This Row],[TV]]']]);
    const column = table.columns.getItem('Deel').getDataBodyRange().load('values,formulas');
    await context.sync();
    expect(column.values).toEqual([[0.5], [0.1], [1]]);
    expect(column.formulas[1]).toEqual(['=tblData[[#This Row],[EV]]/tblData[[#This Row],[TV]]']);
    sheet.getRange('A2').values = [[75]];
    column.load('values');
    await context.sync();
    expect(column.values[0]).toEqual([0.75]);
  }));

test('a column keeps its id when its header changes, a column is added before it, or the table moves', () =>
  withTable(async (table, sheet, context) => {
    const original = table.columns.getItem('TV').load('id');
    await context.sync();
    const { id } = original;
    const found = async () => {
      const column = table.columns.getItemOrNullObject(id as unknown as string).load('name,index');
      const range = column.getDataBodyRange().load('address');
      await context.sync();
      return [column.name, column.index, range.address];
    };
    sheet.getRange('B1').values = [['Totaal vermogen']];
    expect(await found()).toEqual(['Totaal vermogen', 1, 'Sheet1!B2:B3']);
    table.columns.add(0, [['Jaar'], [2024], [2025]]);
    expect(await found()).toEqual(['Totaal vermogen', 2, 'Sheet1!C2:C3']);
    user.insertColumnBefore('Sheet1', 1);
    expect(await found()).toEqual(['Totaal vermogen', 2, 'Sheet1!D2:D3']);
    user.insertRowBefore('Sheet1', 1);
    expect(await found()).toEqual(['Totaal vermogen', 2, 'Sheet1!D3:D4']);
    table.columns.getItem('EV').delete();
    expect(await found()).toEqual(['Totaal vermogen', 1, 'Sheet1!C3:C4']);
  }));

test('formulas know a column by its new header', async () => {
  await withTable(async (_, sheet, context) => {
    sheet.getRange('A1').values = [['Eigen vermogen']];
    await context.sync();
  });
  await write('E1', [['=SUM(tblData[Eigen vermogen])']]);
  expect(await valuesOf('E1')).toEqual([[30]]);
});

test.each(['ACC_Jaren', 'acc.2025', 'Größe_ë'])('formulas find a table called %s', async (name) => {
  await withTable(async (table, _, context) => {
    table.name = name;
    await context.sync();
  });
  await write('E1:E3', [[`=SUM(${name}[EV])`], [`=${name}[[#This Row],[TV]]`], [`=SUM(${name}[[EV]:[TV]])`]]);
  expect(await valuesOf('E1:E3')).toEqual([[30], [100], [330]]);
});

test('a range tells which tables it touches', () =>
  withTable(async (_, sheet, context) => {
    const one = sheet.getRange('B3:D9').getTables().load('items/name');
    const none = sheet.getRange('B3:D9').getTables(true).load('items/name');
    const count = sheet.getRange('D1').getTables().getCount();
    const first = sheet.getRange('A2').getTables(false).getFirst().load('name');
    await context.sync();
    expect([one.items.map(({ name }) => name), none.items, count.value, first.name]).toEqual([
      ['tblData'],
      [],
      0,
      'tblData',
    ]);
  }));

test('a table without headers gets them, and moves its data down', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add('A1:B2', false);
    const range = table.getRange().load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
  }));

test('tables do not overlap, and rows of another width are refused', async () => {
  const overlap = await errorOf(() =>
    withTable(async (_, sheet, context) => {
      sheet.tables.add('B2:C3', true);
      await context.sync();
    }),
  );
  expect(overlap.code).toBe('InvalidArgument');
  const width = await errorOf(async (sheet, context) => {
    sheet.tables.getItem('tblData').rows.add(undefined, [[1]]);
    await context.sync();
  });
  expect([width.code, width.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'TableRowCollection.add']);
});

test('a table can grow over rows, become a plain range, or be deleted', () =>
  withTable(async (table, sheet, context) => {
    table.resize('A1:B5');
    const range = table.getRange().load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:B5');
    table.convertToRange();
    const left = sheet.getRange('A1:B2').load('values');
    const count = sheet.tables.getCount();
    await context.sync();
    expect([left.values, count.value]).toEqual([
      [
        ['EV', 'TV'],
        [10, 100],
      ],
      0,
    ]);
    sheet.tables.add('A1:B3', true).delete();
    left.load('values');
    await context.sync();
    expect(left.values).toEqual([
      ['', ''],
      ['', ''],
    ]);
  }));

test('the last row of a table is emptied, not deleted', () =>
  withTable(async (table, _, context) => {
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).delete();
    const body = table.getDataBodyRange().load('address,values');
    await context.sync();
    expect([body.address, body.values]).toEqual(['Sheet1!A2:B2', [['', '']]]);
  }));
