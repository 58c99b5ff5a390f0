import { writeBook } from '../../../src/workbook/files/writeBook';
import { readBook } from '../../../src/workbench/files/read/readBook';
import { everyBook } from '../../workbook/files/everyBook';

test('everything that a file of ours holds is there again when it is opened', () => {
  const read = readBook(writeBook(everyBook));
  expect(read.settings).toEqual(everyBook.settings);
  expect(read.sheets).toEqual(everyBook.sheets);
  expect(new Set(read.names)).toEqual(new Set(everyBook.names));
});

test('a file that was opened and written again is the same file', () => {
  const file = writeBook(everyBook);
  expect(writeBook(readBook(file))).toEqual(file);
});
