import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { user } = openOfficeClient(sampleFunctions());

/** What the rule of a range says, and whether each content is taken by it. */
const verdicts = (address: string) =>
  onSheet(async (sheet, context) => {
    const validation = sheet.getRange(address).dataValidation.load('type,rule,valid,ignoreBlanks,errorAlert,prompt');
    await context.sync();
    return validation;
  });
const rule = (address: string, given: Excel.DataValidationRule, ignoreBlanks = true) =>
  onSheet(async (sheet, context) => {
    const validation = sheet.getRange(address).dataValidation;
    validation.rule = given;
    validation.ignoreBlanks = ignoreBlanks;
    await context.sync();
  });

test('a range without a rule says so, and takes everything', async () => {
  const none = await verdicts('A1:B2');
  expect([none.type, none.valid, none.ignoreBlanks]).toEqual(['None', true, true]);
});

test.each<[string, Excel.DataValidationRule, unknown, unknown]>([
  ['List', { list: { inCellDropDown: true, source: 'product,optie,alternatief' } }, 'optie', 'ander'],
  ['List', { list: { inCellDropDown: true, source: '=$F$1:$F$2' } }, 'per uur', 'per jaar'],
  ['WholeNumber', { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } }, 5, 5.5],
  ['Decimal', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 0.5, -1],
  ['Decimal', { decimal: { formula1: '=$G$1', operator: 'LessThan' } }, 99, 101],
  ['Date', { date: { formula1: '=DATE(2026,1,1)', operator: 'GreaterThan' } }, 46100, 45000],
  ['Custom', { custom: { formula: '=AND(ISNUMBER(B2),B2<=$G$1)' } }, 100, 'tekst'],
])('a rule of type %s is told again, and takes %j only', async (type, given, good, bad) => {
  await write('F1:G2', [
    ['per uur', 100],
    ['per dag', ''],
  ]);
  await write('B2:B3', [[good], [bad]]);
  await rule('B2:B3', given);
  const [both, first, second] = [await verdicts('B2:B3'), await verdicts('B2'), await verdicts('B3')];
  expect([both.type, both.valid, first.valid, second.valid]).toEqual([type, null, true, false]);
  expect(both.rule).toEqual(given);
});

test('the messages of a rule are kept whatever is said first', () =>
  onSheet(async (sheet, context) => {
    const validation = sheet.getRange('A1:A3').dataValidation;
    validation.errorAlert = { message: 'Kies uit de lijst', title: 'Soort', showAlert: true, style: 'Warning' };
    validation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    validation.prompt = { message: 'a of b', title: '', showPrompt: true };
    validation.load('errorAlert,prompt,type');
    await context.sync();
    expect([validation.errorAlert.message, validation.errorAlert.style]).toEqual(['Kies uit de lijst', 'Warning']);
    expect([validation.prompt.message, validation.prompt.showPrompt, validation.type]).toEqual([
      'a of b',
      true,
      'List',
    ]);
  }));

test('a rule is cleared from some of its cells; the others keep it', async () => {
  await rule('A1:A4', { decimal: { formula1: 0, operator: 'GreaterThan' } });
  await onSheet(async (sheet, context) => {
    sheet.getRange('A2:A3').dataValidation.clear();
    await context.sync();
  });
  expect((await verdicts('A1')).type).toBe('Decimal');
  expect((await verdicts('A2:A3')).type).toBe('None');
  expect((await verdicts('A1:A4')).type).toBe('Inconsistent');
});

test('a rule without what it needs is refused', async () => {
  const error = await errorOf(async (sheet, context) => {
    sheet.getRange('A1').dataValidation.rule = { decimal: { formula1: 1, operator: 'Between' } };
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
});

test('rules follow inserted rows, and go on in the new rows of a table', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['Soort', 'Aantal'],
      ['optie', 1],
      ['optie', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblRegels';
    await context.sync();
  });
  await rule('A2:A3', { list: { inCellDropDown: true, source: 'product,optie' } });
  await onSheet(async (sheet, context) => {
    sheet.tables.getItem('tblRegels').rows.add(undefined, [['optie', 3]]);
    await context.sync();
  });
  user.type('B5', 4);
  await user.seesResults();
  expect((await verdicts('A2:A5')).type).toBe('List');
  user.insertRowBefore('Sheet1', 1);
  expect((await verdicts('A3:A6')).type).toBe('List');
  expect((await verdicts('A2')).type).toBe('None');
});
