import { writeBook } from '../../../src/workbook/files/writeBook';
import { readBook } from '../../../src/workbench/files/read/readBook';
import { everyBook } from '../../workbook/files/everyBook';

test('everything that a file of ours holds is there again when it is opened', () => {
  if (process.env.G_OUT) require('node:fs').writeFileSync(process.env.G_OUT, writeBook(everyBook));
  const read = readBook(writeBook(everyBook));
  expect(read.settings).toEqual(everyBook.settings);
  expect(read.sheets).toEqual(everyBook.sheets);
  expect(read.names).toEqual(expect.arrayContaining([...everyBook.names]));
});
