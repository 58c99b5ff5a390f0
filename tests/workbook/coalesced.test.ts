import { coalesced } from '../../src/workbook/coalesced';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a burst of events is heard once, after it', () => {
  const listener = jest.fn();
  const { call } = coalesced(listener);
  for (let i = 0; i < 100; i++) call();
  expect(listener).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(listener).toHaveBeenCalledTimes(1);
});

test('events that go on and on are heard in between', () => {
  const listener = jest.fn();
  const { call } = coalesced(listener);
  for (let i = 0; i < 100; i++) {
    call();
    jest.advanceTimersByTime(10);
  }
  jest.runAllTimers();
  expect(listener.mock.calls.length).toBeGreaterThan(5);
  expect(listener.mock.calls.length).toBeLessThan(50);
});

test('an event after the last call is heard too', () => {
  const listener = jest.fn();
  const { call } = coalesced(listener);
  call();
  jest.runAllTimers();
  call();
  jest.runAllTimers();
  expect(listener).toHaveBeenCalledTimes(2);
});

test('after stop nothing is heard, not even what was waiting', () => {
  const listener = jest.fn();
  const { call, stop } = coalesced(listener);
  call();
  stop();
  call();
  jest.runAllTimers();
  expect(listener).not.toHaveBeenCalled();
});
