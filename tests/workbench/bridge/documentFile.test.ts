import { DocumentFile } from '../../../src/workbench/bridge/documentFile';

type Answer = number | unknown[];
const FILE = 77;
const SLICE = 80;
const CLOSE = 81;
const COMPRESSED = 5;

/** What desktop Excel hands over, as office.js unpacks it. */
const unpacked = (value: unknown): unknown => {
  const array = value as { toArray?(): unknown[] } | undefined;
  return typeof array === 'object' && array?.toArray ? array.toArray().map(unpacked) : value;
};
const ask = (file: DocumentFile, call: number, parameters: unknown[]): Promise<Answer> =>
  new Promise((resolve) => {
    file.answers(call, parameters, (result) => resolve(unpacked(result) as Answer));
  });
const document = () => new DocumentFile(() => Promise.resolve(Uint8Array.of(1, 2, 3, 4, 5)));

test('the document is handed over in slices', async () => {
  const file = document();
  expect(await ask(file, FILE, [COMPRESSED])).toEqual([0, [1, 5]]);
  expect(await ask(file, SLICE, [1, 0, 3])).toEqual([0, [[1, 2, 3], 3]]);
  expect(await ask(file, SLICE, [1, 3, 3])).toEqual([0, [[4, 5], 2]]);
  expect(await ask(file, CLOSE, [1])).toEqual([0]);
  expect(await ask(file, SLICE, [1, 0, 3])).toBeGreaterThan(0);
});

test('no more than two files are open at once, and only the workbook itself is given', async () => {
  const file = document();
  await ask(file, FILE, [COMPRESSED]);
  await ask(file, FILE, [COMPRESSED]);
  expect(await ask(file, FILE, [COMPRESSED])).toBeGreaterThan(0);
  const PDF = 6;
  expect(await ask(document(), FILE, [PDF])).toBeGreaterThan(0);
});

test('a document that cannot be saved answers an error', async () => {
  const file = new DocumentFile(() => Promise.reject(new Error('vol')));
  expect(await ask(file, FILE, [COMPRESSED])).toBeGreaterThan(0);
});

test('other calls are left to others', () => {
  expect(document().answers(1, [], () => undefined)).toBe(false);
});
