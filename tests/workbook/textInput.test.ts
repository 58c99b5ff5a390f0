import { textInput } from '../../src/workbook/textInput';

test.each([
  '=1+1',
  '+31 6',
  '-',
  '@home',
  '007',
  '1-2',
  '12,5%',
  'jan 2020',
  'TRUE',
  'onwaar',
  "'s avonds",
  '#N/B',
  '€ 5',
  ' a',
])('the text %s is marked as a text', (text) => {
  expect(textInput(text)).toBe(`'${text}`);
});

test.each(['Omzet', 'Vlottende activa', 'é', 'waarde', ''])('the text "%s" needs no mark', (text) => {
  expect(textInput(text)).toBe(text);
});
