import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { host } = openOfficeClient(sampleFunctions());

test('reading what was not loaded is refused by the client itself', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('address');
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  }));

test('a missing item says which call looked for it', async () => {
  const error = await errorOf(async (_, context) => {
    context.workbook.worksheets.getItem('Weg').getRange('A1').values = [[1]];
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'WorksheetCollection.getItem']);
});

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
const gaps: readonly (readonly [member: string, work: Work])[] = [
  ['ShapeCollection.addTextBox', (sheet) => sheet.shapes.addTextBox('tekst')],
  ['Worksheet.showHeadings', (sheet) => (sheet.showHeadings = false)],
  ['Worksheet.copy', (sheet) => sheet.copy()],
  ['Range.hyperlink', (sheet) => sheet.getRange('A1').load('hyperlink')],
  ['Range.formulasLocal', (sheet) => sheet.getRange('A1').load('formulasLocal')],
  ['Range.numberFormatLocal', (sheet) => sheet.getRange('A1').load('numberFormatLocal')],
  ['Range.getSurroundingRegion', (sheet) => sheet.getRange('A1').getSurroundingRegion().load('address')],
  ['RangeFont.subscript', (sheet) => sheet.getRange('A1').format.font.load('subscript')],
  ['RangeFill.pattern', (sheet) => sheet.getRange('A1').format.fill.load('pattern')],
  ['RangeBorder.tintAndShade', (sheet) => sheet.getRange('A1').format.borders.getItem('EdgeTop').load('tintAndShade')],
  ['Workbook.comments', (_, context) => context.workbook.comments.load('items')],
  [
    'Application.iterativeCalculation',
    (_, context) => context.workbook.application.iterativeCalculation.load('enabled'),
  ],
];

test.each(gaps)('%s is not emulated, and the error names it', async (member, work) => {
  const error = await errorOf(async (sheet, context) => {
    work(sheet, context);
    await context.sync();
  });
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain(member);
});

test('an event that is never sent cannot be listened to', async () => {
  const error = await errorOf(async (sheet, context) => {
    sheet.load('id');
    await context.sync();
    sheet.onFormatChanged.add(async () => undefined);
    await context.sync();
  });
  expect(error.code).toBe('NotImplemented');
});

test('a member that Excel does not know is the mistake of the caller', async () => {
  const error = await errorOf(async (sheet, context) => {
    sheet.getRange('A1').load('doesNotExist');
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.doesNotExist']);
});

test('an address that cannot be read is refused', async () => {
  const error = await errorOf(async (sheet, context) => {
    sheet.getRange('niks!!').load('values');
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Worksheet.getRange']);
});

test('what was done before an error stays done, what comes after is skipped', async () => {
  await errorOf(async (sheet, context) => {
    sheet.getRange('A1').values = [['before']];
    sheet.getRange('B1').load('hyperlink');
    sheet.getRange('C1').values = [['after']];
    await context.sync();
  });
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1').load('values');
    await context.sync();
    expect(range.values).toEqual([['before', '', '']]);
  });
});

test('no range is remembered after the runs that used it', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').getUsedRange().load('values');
    await context.sync();
  });
  expect(host.bridge.interpreter.liveReferences).toBe(0);
});
