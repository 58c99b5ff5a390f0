import { applyPlan } from '../../../src/workbook/apply';
import type { SheetPlan } from '../../../src/workbook/plan';
import { openOfficeClient } from '../officeClient';

const { host } = openOfficeClient();

const plan: SheetPlan = {
  title: 'Proef',
  blocks: [
    {
      at: 'B2',
      rows: [
        ['=1+1', '007', '1-2'],
        [12.5, true, { formula: '=B3*2' }],
      ],
    },
    { at: 'B5', rows: [['links', null, 'rechts']] },
  ],
  styles: [{ range: 'B2:D2', style: 'head' }],
  formats: [{ range: 'B3:C3', format: '0.0%' }],
  columnWidths: [30, 90],
  frozen: 'A1:A2',
  gridLines: false,
  names: [{ name: 'ACC_Proef', range: 'B2:D3' }],
  select: 'B3',
};

test('a plan becomes a sheet in one go, every cell as what it is', async () => {
  const before = host.bridge.batches;
  const sheetId = await Excel.run(async (context) => {
    const sheet = applyPlan(context, plan, plan.title).load('id');
    await context.sync();
    return sheet.id;
  });
  // The second one gives the ranges back that the client kept.
  expect(host.bridge.batches - before).toBe(2);

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load('name,showGridlines');
    const cells = sheet.getRange('B2:D5').load('values,valueTypes,formulas,numberFormat');
    const head = sheet.getRange('B2:D2').load('format/font/bold,format/font/color,format/fill/color');
    const widths = ['A1', 'B1'].map((address) => sheet.getRange(address).load('format/columnWidth'));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const named = context.workbook.names.getItem('ACC_Proef').getRange().load('address');
    await context.sync();
    expect([sheet.name, sheet.showGridlines]).toEqual(['Proef', false]);
    expect(cells.values).toEqual([
      ['=1+1', '007', '1-2'],
      [12.5, true, 25],
      ['', '', ''],
      ['links', '', 'rechts'],
    ]);
    expect(cells.valueTypes[0]).toEqual(['String', 'String', 'String']);
    expect(cells.formulas[1]).toEqual([12.5, true, '=B3*2']);
    expect(cells.numberFormat[1]).toEqual(['0.0%', '0.0%', 'General']);
    const { font, fill } = head.format;
    expect([font.bold, font.color, fill.color]).toEqual([true, '#FFFFFF', '#1F4E79']);
    expect(widths.map(({ format }) => format.columnWidth)).toEqual([30, 90]);
    expect(frozen.address).toBe('Proef!A1:A2');
    expect(named.address).toBe('Proef!B2:D3');
  });
});

test('what the workbook had stays as it was', async () => {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('Sheet1');
    own.getRange('B2').values = [['van mij']];
    await context.sync();
    applyPlan(context, plan, plan.title);
    const present = own.getUsedRange().load('address,values');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([present.address, present.values, active.name]).toEqual(['Sheet1!B2', [['van mij']], 'Sheet1']);
  });
});

test('a chart of a plan has its titles, its series and the look of the house, whichever way its figures run', async () => {
  const chart = {
    name: 'Solvabiliteit',
    title: 'De solvabiliteit daalt onder de norm',
    description: 'Solvabiliteit per jaar naast de norm',
    categories: 'B2:D2',
    series: [
      { name: 'Solvabiliteit', values: 'B3:D3' },
      { name: 'Norm', values: 'B4:D4' },
    ],
    format: '0%',
    axisTitles: { categories: 'jaar', values: 'procent' },
  } as const;
  const rows = [
    [2024, 2025, 2026],
    [0.31, 0.28, 0.22],
    [0.3, 0.3, 0.3],
  ];
  await Excel.run(async (context) => {
    const charts = (['line', 'barStacked'] as const).map((kind, index) => ({
      ...chart,
      kind,
      name: `${chart.name} ${kind}`,
      at: `B${6 + 10 * index}:F${14 + 10 * index}`,
    }));
    const sheet = applyPlan(context, { ...plan, title: 'Grafiek', blocks: [{ at: 'B2', rows }], charts }, 'Grafiek');
    const line = sheet.charts.getItem('Solvabiliteit line').load('chartType,title/text,legend/visible,height');
    const bars = sheet.charts.getItem('Solvabiliteit barStacked').load('chartType');
    const { valueAxis, categoryAxis } = line.axes;
    valueAxis.load('numberFormat,title/text');
    categoryAxis.load('title/text,reversePlotOrder');
    const barAxis = bars.axes.categoryAxis.load('reversePlotOrder');
    const series = line.series.load('items/name');
    const norm = series.getItemAt(1);
    const [values, categories] = [norm.getDimensionValues('Values'), norm.getDimensionValues('Categories')];
    const colors = [0, 1].map((index) => series.getItemAt(index).format.line.load('color'));
    await context.sync();
    expect([line.chartType, bars.chartType]).toEqual(['LineMarkers', 'BarStacked']);
    expect([line.title.text, line.legend.visible]).toEqual([chart.title, true]);
    expect([valueAxis.numberFormat, valueAxis.title.text, categoryAxis.title.text]).toEqual(['0%', 'procent', 'jaar']);
    expect(series.items.map(({ name }) => name)).toEqual(['Solvabiliteit', 'Norm']);
    expect([values.value, categories.value]).toEqual([
      [0.3, 0.3, 0.3],
      ['2024', '2025', '2026'],
    ]);
    expect(new Set(colors.map(({ color }) => color)).size).toBe(2);
    // The first bar stands on top.
    expect([categoryAxis.reversePlotOrder, barAxis.reversePlotOrder]).toEqual([false, true]);
  });
});
