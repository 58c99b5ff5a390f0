import { openOfficeClient } from '../../integration/officeClient';
import { onSheet, valuesOf, write } from '../../integration/host/onSheet';
import { sampleFunctions } from '../../integration/host/sampleFunctions';
import { readBook } from '../../../src/workbench/files/read/readBook';
import type { FileCell } from '../../../src/workbook/files/book';
import { saved } from './saved';

/** As the add-in brings its own, so that the file names them as Excel does. */
const samples = sampleFunctions();
const client = openOfficeClient({ ...samples, namespace: 'ACCOUNT' });

afterEach(() => client.host.workbook.grid.calculation.settled());

/** What a file says of a cell of the first sheet. */
const cellOf = (bytes: Uint8Array, row: number, column: number): FileCell | undefined =>
  readBook(bytes)
    .sheets[0]?.rows.find((one) => one.row === row)
    ?.cells.find((cell) => cell.column === column);

test('cells, formulas and what they fill are the same after saving and opening', async () => {
  await write('A1:B4', [
    ["'=1+1", 'tekst'],
    [1.005, '=A2*2'],
    [true, '=NA()'],
    ["'007", '=ACCOUNT.SERIES(3)'],
  ]);
  const before = await valuesOf('A1:C8');
  const file = await saved(client.host);
  client.host.fresh({ file });
  expect(await valuesOf('A1:C8')).toEqual(before);
  expect(before[3]).toEqual(['007', 1, 10]);
  expect(await saved(client.host)).toEqual(file);
});

test('functions of ours stand in the file as Excel writes them, and come back as people type them', async () => {
  await write('A1', [['=1+ACCOUNT.DIVIDE(6,2)']]);
  const file = await saved(client.host);
  expect(cellOf(file, 0, 0)).toMatchObject({ formula: '=1+ACCOUNT.DIVIDE(6,2)', value: 4, spill: 'A1' });
  client.host.fresh({ file });
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1').load('formulas,values');
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[['=1+ACCOUNT.DIVIDE(6,2)']], [[4]]]);
  });
});

test('looks and sizes are the same after saving and opening', async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('B2');
    cell.values = [[0.21]];
    cell.numberFormat = [['0%']];
    cell.format.fill.color = '#FFF8E1';
    cell.format.font.set({ color: '#0000FF', bold: true, italic: true, size: 14, name: 'Georgia' });
    cell.format.horizontalAlignment = 'Center';
    cell.format.verticalAlignment = 'Top';
    cell.format.wrapText = true;
    cell.format.columnWidth = 120;
    cell.format.rowHeight = 45;
    const edge = cell.format.borders.getItem('EdgeBottom');
    edge.style = 'Double';
    edge.color = '#1F4E79';
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea('A1:B9');
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Pagina &P van &N';
    sheet.tabColor = '#C55A11';
    sheet.freezePanes.freezeAt(sheet.getRange('A1:A1'));
    await context.sync();
  });
  client.host.fresh({ file: await saved(client.host) });
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('B2').load('numberFormat,text');
    cell.load(
      'format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/columnWidth,format/rowHeight',
    );
    const font = cell.format.font.load('color,bold,italic,size,name');
    const fill = cell.format.fill.load('color');
    const edge = cell.format.borders.getItem('EdgeBottom').load('style,color');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.load('showGridlines,tabColor');
    const layout = sheet.pageLayout.load('orientation,zoom');
    const [area, titles] = [sheet.pageLayout.getPrintArea(), sheet.pageLayout.getPrintTitleRowsOrNullObject()];
    area.load('address');
    titles.load('address');
    const footer = layout.headersFooters.defaultForAllPages.load('rightFooter');
    await context.sync();
    expect([cell.numberFormat, cell.text]).toEqual([[['0%']], [['21%']]]);
    expect(cell.format.toJSON()).toMatchObject({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      columnWidth: 120,
      rowHeight: 45,
    });
    expect(font.toJSON()).toMatchObject({ color: '#0000FF', bold: true, italic: true, size: 14, name: 'Georgia' });
    expect([fill.color, edge.style, edge.color]).toEqual(['#FFF8E1', 'Double', '#1F4E79']);
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, '#C55A11']);
    expect(frozen.address).toBe('Sheet1!A1');
    expect([layout.orientation, layout.zoom]).toEqual(['Landscape', { horizontalFitToPages: 1 }]);
    expect([area.address, titles.address]).toEqual(['Sheet1!A1:B9', 'Sheet1!1:1']);
    expect(footer.rightFooter).toBe('Pagina &P van &N');
  });
});

test('tables, names, settings and sheets are the same after saving and opening', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').formulas = [
      ['Aantal', 'Dubbel'],
      [3, '=tblData[[#This Row],[Aantal]]*2'],
      [4, '=tblData[[#This Row],[Aantal]]*2'],
    ];
    await context.sync();
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'tblData';
    table.style = 'TableStyleLight1';
    const second = context.workbook.worksheets.add('Intern 0001');
    second.getRange('A1').formulas = [['=SUM(tblData[Dubbel])+ACC_korting']];
    context.workbook.names.add('ACC_korting', '=0.5');
    second.names.add('ACC_datum', second.getRange('B2'));
    second.visibility = 'Hidden';
    context.workbook.settings.add('account.bladen', { brief: 'a "b" <c>', nummers: [1, 2] });
    await context.sync();
  });
  client.host.fresh({ file: await saved(client.host) });
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem('tblData').load('style');
    const body = table.getDataBodyRange().load('address,values,formulas');
    const second = context.workbook.worksheets.getItem('Intern 0001').load('visibility');
    const total = second.getRange('A1').load('values');
    const named = second.names.getItem('ACC_datum').getRange().load('address');
    const setting = context.workbook.settings.getItem('account.bladen').load('value');
    await context.sync();
    expect([table.style, body.address]).toEqual(['TableStyleLight1', 'Sheet1!A2:B3']);
    expect(body.formulas[1]).toEqual([4, '=tblData[[#This Row],[Aantal]]*2']);
    expect(total.values).toEqual([[14.5]]);
    expect(named.address).toBe("'Intern 0001'!B2");
    expect([second.visibility, setting.value]).toEqual(['Hidden', { brief: 'a "b" <c>', nummers: [1, 2] }]);
  });
});

test('what may be typed, looks that depend on cells and protection are the same after saving and opening', async () => {
  await onSheet(async (sheet, context) => {
    const choice = sheet.getRange('A1:A3');
    choice.dataValidation.rule = { list: { inCellDropDown: true, source: 'product,optie' } };
    choice.dataValidation.errorAlert = { title: 'Soort', message: 'Kies er een.', showAlert: true, style: 'Stop' };
    choice.format.protection.locked = false;
    const limit = sheet.getRange('B1');
    limit.dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    for (const [formula, color] of [
      ['=$B1>0.5', '#9C0006'],
      ['=$B1>0.1', '#9C6500'],
    ]) {
      const format = sheet.getRange('A1:B3').conditionalFormats.add('Custom');
      format.custom.rule.formula = String(formula);
      format.custom.format.font.color = String(color);
    }
    await context.sync();
    sheet.protection.protect({ allowSort: true, selectionMode: 'Unlocked' });
    await context.sync();
  });
  const file = await saved(client.host);
  client.host.fresh({ file });
  await onSheet(async (sheet, context) => {
    const choice = sheet.getRange('A1:A3').load('dataValidation/rule,dataValidation/errorAlert');
    const isLocked = ['A1', 'B1'].map((address) => sheet.getRange(address).format.protection.load('locked'));
    const limit = sheet.getRange('B1').dataValidation.load('rule');
    const formats = sheet.getRange('A1').conditionalFormats.load('items/custom/rule/formula');
    sheet.protection.load('protected,options');
    await context.sync();
    expect(choice.dataValidation.rule.list).toEqual({ inCellDropDown: true, source: 'product,optie' });
    expect(choice.dataValidation.errorAlert).toMatchObject({ title: 'Soort', message: 'Kies er een.', style: 'Stop' });
    expect(limit.rule.decimal).toEqual({ formula1: 0, formula2: 1, operator: 'Between' });
    expect(isLocked.map(({ locked }) => locked)).toEqual([false, true]);
    expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(['=$B1>0.1', '=$B1>0.5']);
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      allowSort: true,
      allowFormatCells: false,
      selectionMode: 'Unlocked',
    });
  });
  expect(await saved(client.host)).toEqual(file);
});

test('what is no workbook is refused before anything is lost', async () => {
  await write('A1', [['blijft']]);
  for (const bytes of [
    new Uint8Array(0),
    new TextEncoder().encode('Omschrijving;Aantal\n'),
    (await saved(client.host)).slice(0, 400),
  ]) {
    expect(() => readBook(bytes)).toThrow('The file is no workbook.');
  }
  expect(await valuesOf('A1')).toEqual([['blijft']]);
});

test('charts and pictures are the same after saving and opening, and their figures still follow the cells', async () => {
  await write('A1:C3', [
    ['Jaar', 'Omzet', 'Resultaat'],
    ["'2025", 120, 8],
    ["'2026", 140, 9],
  ]);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'));
    chart.name = 'Omzet';
    chart.title.text = 'De omzet groeit';
    chart.axes.valueAxis.title.text = 'duizend euro';
    chart.axes.valueAxis.minimum = 0;
    chart.legend.position = 'Right';
    chart.series.getItemAt(1).chartType = 'LineMarkers';
    chart.series.getItemAt(1).format.line.color = '#C55A11';
    chart.setPosition('E2', 'H12');
    const bars = sheet.charts.add('BarClustered', sheet.getRange('B1:B3'));
    bars.title.visible = false;
    bars.axes.categoryAxis.reversePlotOrder = true;
    sheet.shapes.addImage(PNG).name = 'Logo';
    await context.sync();
  });
  const file = await saved(client.host);
  client.host.fresh({ file });
  expect(await saved(client.host)).toEqual(file);
  await write('B2', [[125]]);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem('Omzet').load('chartType,title/text,legend/position,left,width');
    const column = sheet.getRange('A:A').format.load('columnWidth');
    const bars = sheet.charts.getItemAt(1).load('title/visible');
    const series = chart.series.load('items/name,items/chartType');
    const values = chart.series.getItemAt(0).getDimensionValues('Values');
    const image = sheet.shapes.getItem('Logo').load('type');
    await context.sync();
    expect([chart.chartType, chart.title.text, chart.legend.position]).toEqual([
      'ColumnStacked',
      'De omzet groeit',
      'Right',
    ]);
    expect([chart.left, chart.width]).toEqual([4 * column.columnWidth, 4 * column.columnWidth]);
    expect(series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ['Omzet', 'ColumnStacked'],
      ['Resultaat', 'LineMarkers'],
    ]);
    expect(values.value).toEqual([125, 140]);
    expect([bars.title.visible, image.type]).toEqual([false, 'Image']);
  });
});

/** One pixel wide and two high, of which only the head matters here. */
const PNG = Buffer.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 100, 0, 0, 0, 200],
]).toString('base64');
