import { followChanges, followSelection } from '../../../src/workbook/selection';
import { write } from '../host/onSheet';
import { eventually } from '../eventually';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';

const { user } = openOfficeClient();
beforeEach(() => pretendExcel({ api: '1.15' }));

/** Longer than events take to arrive; only for showing that none does. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 150));

test('a new selection is heard, a burst of them once', async () => {
  const heard = jest.fn();
  const stop = await followSelection(heard);
  for (const address of ['A1', 'B2', 'C3', 'D4']) user.select(address);
  await eventually(() => expect(heard).toHaveBeenCalled());
  await quiet();
  expect(heard).toHaveBeenCalledTimes(1);
  await stop();
});

test('going to another sheet is a new selection', async () => {
  user.addSheet('Blad2');
  user.select('Sheet1!A1');
  await quiet();
  const heard = jest.fn();
  const stop = await followSelection(heard);
  user.select('Blad2!A1');
  await eventually(() => expect(heard).toHaveBeenCalled());
  await stop();
});

test('a typed value and what is computed from it are one change', async () => {
  await write('A1:B1', [[1, '=A1*2']]);
  await quiet();
  const heard = jest.fn();
  const stop = await followChanges(heard);
  user.type('A1', 5);
  await eventually(() => expect(heard).toHaveBeenCalled());
  await stop();
});

test('a sheet that comes or goes is a change', async () => {
  const heard = jest.fn();
  const stop = await followChanges(heard);
  user.addSheet('Blad2');
  await eventually(() => expect(heard).toHaveBeenCalledTimes(1));
  user.deleteSheet('Blad2');
  await eventually(() => expect(heard).toHaveBeenCalledTimes(2));
  await stop();
});

test('the new name of a sheet is heard where Excel tells it', async () => {
  pretendExcel({ api: '1.17' });
  const listeners: (() => Promise<void>)[] = [];
  const add = (listener: () => Promise<void>) => {
    listeners.push(listener);
    return { remove: () => undefined };
  };
  jest.spyOn(Excel.WorksheetCollection.prototype, 'onNameChanged', 'get').mockReturnValue({ add } as never);
  for (const follow of [followChanges, followSelection]) {
    const heard = jest.fn();
    const stop = await follow(heard);
    await listeners.at(-1)?.();
    await eventually(() => expect(heard).toHaveBeenCalledTimes(1));
    await stop();
  }
  jest.restoreAllMocks();
});

test('after stop nothing is heard any more', async () => {
  const heard = jest.fn();
  const stops = [await followSelection(heard), await followChanges(heard)];
  for (const stop of stops) await stop();
  user.select('C3');
  user.type('A1', 5);
  await quiet();
  expect(heard).not.toHaveBeenCalled();
});
