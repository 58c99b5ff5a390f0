import { dutchErrorName, storedErrorName } from '../../src/calc/errorNames';
import { excelErrors } from '../../src/calc/errors';

describe('The Dutch names of error values', () => {
  it('are those that Dutch Excel shows', () => {
    expect(['#DIV/0!', '#N/A', '#NAME?', '#NUM!'].map(dutchErrorName)).toEqual([
      '#DEEL/0!',
      '#N/B',
      '#NAAM?',
      '#GETAL!',
    ]);
  });

  it.each(excelErrors)('lead back to %s, also in small letters', (error) => {
    expect(storedErrorName(dutchErrorName(error))).toBe(error);
    expect(storedErrorName(dutchErrorName(error).toLowerCase()).toUpperCase()).toBe(error);
  });

  it.each(['#hallo', 'toString', ''])('leave %j what it is', (text) => {
    expect([dutchErrorName(text), storedErrorName(text)]).toEqual([text, text]);
  });
});
