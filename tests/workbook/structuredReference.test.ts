import { readColumns, shownColumns, thisRow } from '../../src/workbook/structuredReference';

test('a cell of the own row is named by its column', () => {
  expect(thisRow('tblActies', 'Omzet')).toBe('tblActies[[#This Row],[Omzet]]');
  expect(thisRow('tblActies', 'EV', 'TV')).toBe('tblActies[[#This Row],[EV]:[TV]]');
});

test.each(['Omzet [€]', "Jan's #1", 'a@b'])(
  'a column called %s is named and read back with its special signs',
  (column) => {
    const [, bracket = ''] = /^tbl(.*)$/.exec(thisRow('tbl', column)) ?? [];
    expect(readColumns(bracket)).toEqual({ rows: 'this', first: column, last: column });
  },
);

test('a special sign is preceded by an apostrophe', () => {
  expect(thisRow('tbl', 'Omzet [#1]')).toBe("tbl[[#This Row],[Omzet '['#1']]]");
});

test.each([
  ['[Omzet]', 'all', 'Omzet', 'Omzet'],
  ['[Omzet 2023]', 'all', 'Omzet 2023', 'Omzet 2023'],
  ['[@Omzet]', 'this', 'Omzet', 'Omzet'],
  ['[@[Omzet 2023]]', 'this', 'Omzet 2023', 'Omzet 2023'],
  ['[[#This Row],[Omzet]]', 'this', 'Omzet', 'Omzet'],
  ['[[#this row], [EV]:[TV]]', 'this', 'EV', 'TV'],
  ['[[EV]:[TV]]', 'all', 'EV', 'TV'],
])('%s is read', (bracket, rows, first, last) => {
  expect(readColumns(bracket)).toEqual({ rows, first, last });
});

test.each(['[]', '[#Totals]', '[[#Headers],[EV]]', '[@]', '[[#This Row]]'])(
  '%s stands for something else',
  (bracket) => {
    expect(readColumns(bracket)).toBeUndefined();
  },
);

test('a row is shown as Excel shows it', () => {
  expect(shownColumns('[[#This Row],[Omzet]]')).toBe('[@Omzet]');
  expect(shownColumns('[[#This Row],[Omzet 2023]]')).toBe('[@[Omzet 2023]]');
  expect(shownColumns('[[#This Row],[EV]:[TV]]')).toBe('[@[EV]:[TV]]');
  expect(shownColumns('[Omzet]')).toBe('[Omzet]');
});
