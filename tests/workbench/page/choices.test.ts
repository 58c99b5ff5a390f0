import { choicesIn, withChoices } from '../../../src/workbench/page/choices';

test('without a choice in the address the workbench is Dutch and light', () => {
  expect(choicesIn('')).toEqual({ language: 'nl', theme: 'light' });
  expect(choicesIn('?taal=fr&thema=paars')).toEqual({ language: 'nl', theme: 'light' });
});

test.each([
  ['?taal=en', { language: 'en', theme: 'light' }],
  ['?thema=donker', { language: 'nl', theme: 'dark' }],
  ['?taal=en&thema=contrast', { language: 'en', theme: 'highContrast' }],
] as const)('%s is what it says, and is written the same way', (search, choices) => {
  expect(choicesIn(search)).toEqual(choices);
  expect(withChoices('', choices)).toBe(search);
});

test('a choice leaves the rest of the address as it is', () => {
  expect(withChoices('?functie=ROI&taal=en', { language: 'nl', theme: 'dark' })).toBe('?functie=ROI&thema=donker');
  expect(withChoices('?leeg', { language: 'en', theme: 'light' })).toBe('?leeg&taal=en');
});
