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
