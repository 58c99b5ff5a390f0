import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildStamp } from '../../scripts/buildStamp.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build stamp '));
  for (const name of ['src/calc', 'dist']) mkdirSync(path.join(folder, name), { recursive: true });
  write('src/calc/roi.ts', 'a');
  write('manifest.xml', 'b');
  build();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const stamp = (variant = ''): ReturnType<typeof buildStamp> =>
  buildStamp({
    folder,
    file: '.build/stamps/dist',
    sources: ['src', 'manifest.xml', 'assets'],
    output: 'dist',
    variant,
  });
function build(): void {
  const finish = stamp().begin();
  write('dist/functions.js', 'built');
  finish();
}

test('what was built stays fresh while nothing changes', () => {
  expect(stamp().isFresh()).toBe(true);
});

test('a source with a new date and the same content changes nothing', () => {
  utimesSync(path.join(folder, 'manifest.xml'), 1, 1);
  expect(stamp().isFresh()).toBe(true);
});

test.each<[string, () => void]>([
  ['a changed source', () => write('src/calc/roi.ts', 'c')],
  ['a new source', () => write('src/calc/rev.ts', 'c')],
  ['a source that is gone', () => rmSync(path.join(folder, 'src/calc/roi.ts'))],
  [
    'a folder of sources that did not exist',
    () => (mkdirSync(path.join(folder, 'assets')), write('assets/a.svg', 'c')),
  ],
  ['another build over the result', () => write('dist/functions.js', 'built by hand')],
  ['a file missing from the result', () => rmSync(path.join(folder, 'dist/functions.js'))],
  ['a result that was thrown away', () => rmSync(path.join(folder, 'dist'), { recursive: true })],
  ['a build that did not reach its end', () => void stamp().begin()],
])('%s asks for a build', (_, change) => {
  change();
  expect(stamp().isFresh()).toBe(false);
});

test('a source that changes during the build asks for another one', () => {
  const finish = stamp().begin();
  write('src/calc/roi.ts', 'typed meanwhile');
  finish();
  expect(stamp().isFresh()).toBe(false);
});

test('a build for another address is another build', () => {
  expect(stamp('https://example.nl').isFresh()).toBe(false);
});

test('a text that moves from one file to another asks for a build', () => {
  write('manifest.xml', '');
  write('src/calc/roi.ts', 'ab');
  expect(stamp().isFresh()).toBe(false);
});
