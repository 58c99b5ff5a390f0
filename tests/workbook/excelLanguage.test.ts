import { excelLanguage } from '../../src/workbook/excelLanguage';

test.each([
  ['nl-NL', 'nl'],
  ['nl-BE', 'nl'],
  ['NL', 'nl'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['nld', 'en'],
])('an Excel in %s has the names of %s', (displayLanguage, language) => {
  expect(excelLanguage(displayLanguage)).toBe(language);
});

test('outside Excel the language of the browser counts', () => {
  const options = new Intl.NumberFormat().resolvedOptions();
  const resolved = jest.spyOn(Intl.NumberFormat.prototype, 'resolvedOptions');
  for (const locale of ['nl-NL', 'en-GB']) {
    resolved.mockReturnValueOnce({ ...options, locale });
    expect(excelLanguage('')).toBe(locale.slice(0, 2));
  }
});
