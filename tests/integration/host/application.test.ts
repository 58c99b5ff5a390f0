import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { host } = openOfficeClient(sampleFunctions());

const notation = () =>
  onSheet(async (_, context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator,thousandsSeparator,useSystemSeparators,calculationMode,calculationState');
    application.cultureInfo.load('name');
    application.cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
    application.cultureInfo.datetimeFormat.load('shortDatePattern');
    await context.sync();
    const { cultureInfo } = application;
    return [
      application.decimalSeparator + application.thousandsSeparator,
      cultureInfo.numberFormat.numberDecimalSeparator + cultureInfo.numberFormat.numberGroupSeparator,
      cultureInfo.name,
      cultureInfo.datetimeFormat.shortDatePattern,
      application.useSystemSeparators,
    ];
  });

test('the workbook says how its user writes numbers and dates', async () => {
  expect(await notation()).toEqual([',.', ',.', 'nl-NL', 'd-M-yyyy', true]);
  host.fresh({ notation: 'en' });
  expect(await notation()).toEqual(['.,', '.,', 'en-US', 'M/d/yyyy', true]);
});

test('texts are in that notation', async () => {
  const textOf = () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[0.405], [1234.5]];
      sheet.getRange('A2').numberFormat = [['#,##0.0']];
      const range = sheet.getRange('A1:A2').load('text');
      await context.sync();
      return range.text;
    });
  expect(await textOf()).toEqual([['0,405'], ['1.234,5']]);
  host.fresh({ notation: 'en' });
  expect(await textOf()).toEqual([['0.405'], ['1,234.5']]);
});

describe('settings of the document', () => {
  test('anything that JSON can hold is kept under its key', () =>
    onSheet(async (_, context) => {
      const { settings } = context.workbook;
      settings.add('schema', { version: 1, columns: { omzet: 7 } });
      const setting = settings.getItem('schema').load('key,value');
      const count = settings.getCount();
      await context.sync();
      expect([setting.key, setting.value, count.value]).toEqual(['schema', { version: 1, columns: { omzet: 7 } }, 1]);
    }));

  test('adding again replaces, a value can be changed, and keys are exact', () =>
    onSheet(async (_, context) => {
      const { settings } = context.workbook;
      settings.add('taal', 'nl');
      settings.add('taal', 'en');
      settings.getItem('taal').value = ['nl', 'en'];
      const setting = settings.getItemOrNullObject('taal').load('value');
      const other = settings.getItemOrNullObject('Taal').load('value');
      settings.load('items/key');
      await context.sync();
      expect([setting.value, other.isNullObject, settings.items.map(({ key }) => key)]).toEqual([
        ['nl', 'en'],
        true,
        ['taal'],
      ]);
    }));

  test('a deleted setting is gone', async () => {
    await onSheet(async (_, context) => {
      const { settings } = context.workbook;
      settings.add('weg', 1).delete();
      const setting = settings.getItemOrNullObject('weg').load('value');
      await context.sync();
      expect(setting.isNullObject).toBe(true);
    });
    const error = await errorOf(async (_, context) => {
      context.workbook.settings.getItem('weg').load('value');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
  });

  test('they are the texts that Office.context.document.settings reads', async () => {
    await onSheet(async (_, context) => {
      context.workbook.settings.add('versie', 2);
      await context.sync();
    });
    expect([...host.workbook.settings]).toEqual([['versie', '2']]);
  });
});

test('the state of the calculation is done once a batch has read its results', async () => {
  await write('A1', [['=1+1']]);
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').load('values');
    await context.sync();
    context.workbook.application.load('calculationState,calculationMode');
    await context.sync();
    const { calculationState, calculationMode } = context.workbook.application;
    expect([calculationState, calculationMode]).toEqual(['Done', 'Automatic']);
  });
});

test('a workbook made of a file is opened once, and anything else is refused', async () => {
  const file = btoa('PK\u0003\u0004 and so on');
  await Excel.createWorkbook(file);
  expect(host.workbook.created.opened.map((bytes) => new TextDecoder().decode(bytes))).toEqual([
    'PK\u0003\u0004 and so on',
  ]);
  const error = await Excel.createWorkbook(btoa('no zip')).then(
    () => null,
    (cause: OfficeExtension.Error) => cause,
  );
  expect(error?.code).toBe('InvalidArgument');
  expect(host.workbook.created.opened).toHaveLength(1);
});
