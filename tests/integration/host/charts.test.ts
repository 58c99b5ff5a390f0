import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { host, user } = openOfficeClient(sampleFunctions());

const figures = [
  ['Jaar', 'Omzet', 'Resultaat'],
  ["'2024", 100, 8],
  ["'2025", 120, 'n.b.'],
  ["'2026", 140, -3],
];

test('a chart of a range takes names from the head, categories from the first column and figures from the others', async () => {
  await write('A1:C4', figures);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'));
    const series = chart.series.load('items/name,count');
    await context.sync();
    expect([series.count, series.items.map(({ name }) => name)]).toEqual([2, ['Omzet', 'Resultaat']]);
    const result = series.getItemAt(1);
    const [values, categories] = [result.getDimensionValues('Values'), result.getDimensionValues('Categories')];
    const address = result.getDimensionDataSourceString('Values');
    await context.sync();
    expect(values.value).toEqual([8, null, -3]);
    expect(categories.value).toEqual(['2024', '2025', '2026']);
    expect(address.value).toBe('Sheet1!$C$2:$C$4');
  });
});

test('a range that is wider than high, or that is said to, has its series in rows', async () => {
  await write('A1:D2', [
    ['Kengetal', 'Norm', 'Nu', 'Vorig jaar'],
    ['Solvabiliteit', 0.3, 0.25, 0.28],
  ]);
  await onSheet(async (sheet, context) => {
    const wide = sheet.charts.add('Line', sheet.getRange('A1:D2')).series.getItemAt(0).load('name');
    const said = sheet.charts.add('Pie', sheet.getRange('B2:D2'), 'Columns').series.load('count');
    const values = wide.getDimensionValues('Values');
    await context.sync();
    expect([wide.name, values.value, said.count]).toEqual(['Solvabiliteit', [0.3, 0.25, 0.28], 3]);
  });
});

test('what an add-in says of a chart is there when it asks again', async () => {
  await write('A1:C4', figures);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B1:B4'));
    chart.name = 'Omzet';
    chart.title.text = 'De omzet groeit';
    chart.legend.set({ visible: true, position: 'Right' });
    chart.axes.valueAxis.set({ minimum: 0, maximum: 200, majorUnit: 50, numberFormat: '#,##0' });
    chart.axes.valueAxis.title.text = 'duizend euro';
    chart.axes.categoryAxis.title.text = 'jaar';
    chart.dataLabels.showValue = true;
    const added = chart.series.add('Resultaat');
    added.setValues(sheet.getRange('C2:C4'));
    added.setXAxisValues(sheet.getRange('A2:A4'));
    added.chartType = 'LineMarkers';
    added.format.line.color = '#C55A11';
    await context.sync();

    const found = sheet.charts.getItem('Omzet');
    found.load('chartType,title/text,title/visible,legend/position,dataLabels/showValue,series/items/chartType');
    const { valueAxis, categoryAxis } = found.axes;
    valueAxis.load('minimum,maximum,majorUnit,numberFormat,title/text');
    categoryAxis.load('title/text,title/visible');
    const line = found.series.getItemAt(1).format.line.load('color');
    await context.sync();
    expect([found.chartType, found.title.text, found.title.visible]).toEqual([
      'ColumnStacked',
      'De omzet groeit',
      true,
    ]);
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit]).toEqual([0, 200, 50]);
    expect(valueAxis.numberFormat).toBe('#,##0');
    expect([valueAxis.title.text, categoryAxis.title.text]).toEqual(['duizend euro', 'jaar']);
    expect(found.legend.position).toBe('Right');
    expect(found.series.items.map(({ chartType }) => chartType)).toEqual(['ColumnStacked', 'LineMarkers']);
    expect(line.color).toBe('#C55A11');
    // The series that came later has no labels yet.
    expect(found.dataLabels.showValue).toBeNull();
  });
});

test('each line of a chart has a mark and a stroke of its own', async () => {
  await write('A1:C4', figures);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:C4'));
    const lines = [0, 1].map((index) => chart.series.getItemAt(index).load('markerStyle,format/line/lineStyle'));
    await context.sync();
    expect(lines.map(({ markerStyle, format }) => [markerStyle, format.line.lineStyle])).toEqual([
      ['Circle', 'Continuous'],
      ['Square', 'Dash'],
    ]);
  });
  const other = await errorOf(async (sheet, context) => {
    const { series } = sheet.charts.add('LineMarkers', sheet.getRange('A1:C4'));
    series.getItemAt(1).format.line.lineStyle = 'Continuous';
    await context.sync();
  });
  expect(other.message).toContain('ChartLineFormat.lineStyle Continuous');
});

test('until it gets a title of its own, a chart is called after its only series', async () => {
  await write('A1:C4', figures);
  await onSheet(async (sheet, context) => {
    const one = sheet.charts.add('Line', sheet.getRange('B1:B4')).load('title/text,legend/visible');
    const two = sheet.charts.add('Line', sheet.getRange('A1:C4')).load('title/text,legend/visible');
    await context.sync();
    expect([one.title.text, one.legend.visible]).toEqual(['Omzet', false]);
    expect([two.title.text, two.legend.visible]).toEqual(['Chart Title', true]);
  });
});

test('a chart covers the cells that it is given, whatever sizes they have, and moves when a column before it grows', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A:B').format.columnWidth = 60;
    sheet.getRange('C:D').format.columnWidth = 90;
    sheet.getRange('2:3').format.rowHeight = 30;
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:A4'));
    chart.setPosition('C2', 'D3');
    chart.load('left,top,width,height');
    const first = sheet.getRange('1:1').format.load('rowHeight');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([120, first.rowHeight, 180, 60]);
    sheet.getRange('A:A').format.columnWidth = 75;
    chart.load('left');
    await context.sync();
    expect(chart.left).toBe(135);
    chart.set({ left: 10, top: 20, width: 300, height: 200 });
    chart.load('left,top,width,height');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([10, 20, 300, 200]);
  }));

test('a chart goes along with its cells when rows come in above them, and comes back when that is undone', async () => {
  await write('A1:C4', figures);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
    chart.name = 'Omzet';
    chart.setPosition('A6', 'C12');
    chart.load('top');
    await context.sync();
    const before = chart.top;
    sheet.getRange('2:3').insert('Down');
    chart.load('top');
    const line = chart.series.getItemAt(0).load('name');
    const address = line.getDimensionDataSourceString('Values');
    await context.sync();
    expect([line.name, address.value]).toEqual(['Omzet', 'Sheet1!$B$4:$B$6']);
    expect(chart.top).toBeGreaterThan(before);
  });
  await user.undo();
  await onSheet(async (sheet, context) => {
    const address = sheet.charts.getItem('Omzet').series.getItemAt(0).getDimensionDataSourceString('Values');
    await context.sync();
    expect(address.value).toBe('Sheet1!$B$2:$B$4');
  });
});

test('rows and columns that are hidden are not drawn, as in Excel', async () => {
  await write('A1:C4', figures);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
    sheet.getRange('3:3').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    const [sales, result] = [0, 1].map((index) => chart.series.getItemAt(index).getDimensionValues('Values'));
    await context.sync();
    expect([sales?.value, result?.value]).toEqual([[100, 140], []]);
  });
});

test('charts stay with their sheet and are deleted, and so are their series', async () => {
  await write('A1:C4', figures);
  await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('Ander');
    sheet.charts.add('Doughnut', sheet.getRange('B1:B4')).delete();
    other.charts.add('BarStacked100', sheet.getRange('A1:C4')).series.getItemAt(0).delete();
    const [here, there] = [sheet.charts.getCount(), other.charts.getCount()];
    const left = other.charts.getItemAt(0).series.load('items/name');
    const gone = sheet.charts.getItemOrNullObject('Chart 1');
    await context.sync();
    expect([here.value, there.value, gone.isNullObject]).toEqual([0, 1, true]);
    expect(left.items.map(({ name }) => name)).toEqual(['Resultaat']);
  });
});

test('what is not drawn says so by its name', async () => {
  const funnel = await errorOf(async (sheet, context) => {
    sheet.charts.add('Funnel', sheet.getRange('A1:B2'));
    await context.sync();
  });
  expect([funnel.code, funnel.message]).toEqual([
    'NotImplemented',
    'workbench: Chart.chartType Funnel is not emulated',
  ]);
  const area = await errorOf(async (sheet, context) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B2')).format.fill.setSolidColor('#FFFFFF');
    await context.sync();
  });
  expect([area.code, area.message]).toEqual(['NotImplemented', 'workbench: Chart.format is not emulated']);
  const mixed = await errorOf(async (sheet, context) => {
    const { series } = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
    series.getItemAt(0).chartType = 'Pie';
    await context.sync();
  });
  expect(mixed.message).toContain('ChartSeries.chartType Pie beside bar');
});

test('a protected sheet takes no new charts', async () => {
  const error = await errorOf(async (sheet, context) => {
    sheet.protection.protect();
    sheet.charts.add('Line', sheet.getRange('A1:B4'));
    await context.sync();
  });
  expect(error.code).toBe('AccessDenied');
});

test('the workbook tells who draws it when something of a chart changes', async () => {
  let changes = 0;
  host.workbook.charts.onChange(() => changes++);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
    await context.sync();
    const before = changes;
    chart.title.text = 'Anders';
    await context.sync();
    expect(changes).toBeGreaterThan(before);
  });
});
