import { openOfficeClient } from '../officeClient';
import { errorOf, onSheet, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

openOfficeClient(sampleFunctions());

const spillOf = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('hasSpill');
    const filled = range.getSpillingToRangeOrNullObject().load('address');
    const anchor = range.getSpillParentOrNullObject().load('address');
    await context.sync();
    return {
      hasSpill: range.hasSpill,
      fills: filled.isNullObject ? null : filled.address,
      anchor: anchor.isNullObject ? null : anchor.address,
    };
  });

test('the anchor knows what it fills, a filled cell knows its anchor', async () => {
  await write('B2', [['=SAMPLE.SERIES(3)']]);
  expect(await spillOf('B2')).toEqual({ hasSpill: true, fills: 'Sheet1!B2:C4', anchor: 'Sheet1!B2' });
  expect(await spillOf('C4')).toEqual({ hasSpill: true, fills: null, anchor: 'Sheet1!B2' });
  expect(await spillOf('D4')).toEqual({ hasSpill: false, fills: null, anchor: null });
});

test('a result of one cell is no spill', async () => {
  await write('A1:A2', [['=SAMPLE.DIVIDE(1,2)'], ['=SEQUENCE(1)']]);
  const none = { hasSpill: false, fills: null, anchor: null };
  expect([await spillOf('A1'), await spillOf('A2')]).toEqual([none, none]);
});

test('a blocked spill fills nothing', async () => {
  await write('A1:A2', [['=SEQUENCE(2)'], ['in the way']]);
  expect(await spillOf('A1')).toEqual({ hasSpill: false, fills: null, anchor: null });
});

test('a spill that shrinks or is overwritten lets its cells go', async () => {
  await write('A1:B1', [['=SEQUENCE(C1)', null]]);
  await write('C1', [[3]]);
  expect((await spillOf('A1')).fills).toBe('Sheet1!A1:A3');
  await write('C1', [[2]]);
  expect((await spillOf('A1')).fills).toBe('Sheet1!A1:A2');
  expect((await spillOf('A3')).anchor).toBeNull();
  await write('A1', [['just a text']]);
  expect(await spillOf('A2')).toEqual({ hasSpill: false, fills: null, anchor: null });
});

test('a range that is partly filled by spills says null', async () => {
  await write('A1', [['=SEQUENCE(2)']]);
  await onSheet(async (sheet, context) => {
    const partly = sheet.getRange('A1:A3').load('hasSpill');
    const fully = sheet.getRange('A1:A2').load('hasSpill');
    await context.sync();
    expect([partly.hasSpill, fully.hasSpill]).toEqual([null, true]);
  });
});

test('where there is no spill the strict forms fail, and a range of several cells cannot be asked', async () => {
  const none = await errorOf(async (sheet, context) => {
    sheet.getRange('A1').getSpillingToRange().load('address');
    await context.sync();
  });
  const several = await errorOf(async (sheet, context) => {
    sheet.getRange('A1:A2').getSpillParent().load('address');
    await context.sync();
  });
  expect([none.code, several.code]).toEqual(['ItemNotFound', 'InvalidArgument']);
});
