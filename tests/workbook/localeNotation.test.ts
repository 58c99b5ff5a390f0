import { notations } from '../../src/calc/notation';
import { localeNotation } from '../../src/workbook/localeNotation';

test('Dutch and English have the signs that the product knows them by', () => {
  expect(localeNotation('nl-NL')).toEqual(notations.nl);
  expect(localeNotation('en-US')).toEqual(notations.en);
});

test('other languages have their own', () => {
  expect(localeNotation('de-DE')).toEqual({ decimal: ',', thousands: '.' });
  expect(localeNotation('fr-FR').decimal).toBe(',');
});

test('without a language it is that of the machine', () => {
  expect(localeNotation('')).toEqual(localeNotation(undefined));
});
