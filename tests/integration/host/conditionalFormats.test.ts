import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { host, user } = openOfficeClient(sampleFunctions());

/** The colour that a cell has on the screen. */
const shown = async (address: string) => {
  await user.seesResults();
  const { sheet, area } = host.workbook.rangeAt(address);
  const fill = () => host.workbook.grid.conditionals.fillAt(sheet.Id, area.row, area.column);
  fill(); // starts working it out
  await new Promise((resolve) => setTimeout(resolve, 150));
  return fill();
};

test('a condition is told again with its look', () =>
  onSheet(async (sheet, context) => {
    const format = sheet.getRange('A1:A5').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A1>10';
    format.custom.format.fill.color = '#FFE0E0';
    format.custom.format.font.color = '#A00000';
    format.stopIfTrue = true;
    const formats = sheet.getRange('A2').conditionalFormats.load('items/type,items/stopIfTrue');
    const other = sheet.getRange('B2').conditionalFormats.getCount();
    format.load('custom/rule/formula,custom/format/fill/color,custom/format/font/color');
    await context.sync();
    expect(formats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([['Custom', true]]);
    expect([format.custom.rule.formula, format.custom.format.fill.color, format.custom.format.font.color]).toEqual([
      '=$A1>10',
      '#FFE0E0',
      '#A00000',
    ]);
    expect(other.value).toBe(0);
  }));

test.each<[string, (format: Excel.ConditionalFormat) => void]>([
  [
    'Custom',
    ({ custom }) => {
      custom.rule.formula = '=$A1>10';
      custom.format.fill.color = '#FFE0E0';
    },
  ],
  [
    'CellValue',
    ({ cellValue }) => {
      cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
      cellValue.format.fill.color = '#FFE0E0';
    },
  ],
  [
    'CellValue',
    ({ cellValue }) => {
      cellValue.rule = { formula1: '=$C$1', operator: 'GreaterThan' };
      cellValue.format.fill.color = '#FFE0E0';
    },
  ],
])('a %s condition shows where it holds, and follows the cells', async (kind, describe) => {
  await write('A1:C2', [
    [5, '', 10],
    [20, '', ''],
  ]);
  await onSheet(async (sheet, context) => {
    describe(sheet.getRange('A1:A2').conditionalFormats.add(kind as 'Custom' | 'CellValue'));
    await context.sync();
  });
  expect([await shown('A1'), await shown('A2')]).toEqual([null, '#FFE0E0']);
  user.type('A1', 30);
  expect(await shown('A1')).toBe('#FFE0E0');
});

test('conditions are cleared, and other kinds answer that they are not emulated', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A5').conditionalFormats.add('Custom');
    sheet.getRange('A1:B9').conditionalFormats.clearAll();
    const count = sheet.getRange('A1').conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  const error = await errorOf(async (sheet, context) => {
    sheet.getRange('A1').conditionalFormats.add('DataBar');
    await context.sync();
  });
  expect(error.code).toBe('NotImplemented');
});
