import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { catalogue } from '../../src/calc/catalogue';

const dist = path.resolve(__dirname, '..', '..', 'dist');
const LIMIT_BYTES = 135_000;

describe('The page of the task pane', () => {
  it('starts from at most 135 kB of scripts, compressed; the rest comes when it is needed', () => {
    const page = fs.readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
    const scripts = [...page.matchAll(/<script[^>]* src="?([^" >]+)"?/g)].map(([, address = '']) => address);
    const own = scripts.filter((address) => !address.startsWith('https:'));
    expect(own).not.toEqual([]);
    const bytes = own.map((address) => gzipSync(fs.readFileSync(path.join(dist, address)), { level: 9 }).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(LIMIT_BYTES);
  });

  it('leaves what only help says of a function for when help is opened, in a file of its own', () => {
    const scripts = fs.readdirSync(dist).filter((file) => /^taskpane.*\.js$/.test(file));
    const texts = new Map(scripts.map((file) => [file, fs.readFileSync(path.join(dist, file), 'utf8')]));
    const holders = catalogue.map(({ id, purpose, mistake }) => {
      // Long enough to be unique, and without the signs that a script writes differently.
      const pieces = [purpose, mistake].map((text) => /[^"'\\’]{25,}/.exec(text?.nl ?? '')?.[0] ?? id);
      return scripts.filter((file) => pieces.some((piece) => texts.get(file)?.includes(piece)));
    });
    const [first] = holders;
    expect(first).toHaveLength(1);
    expect(first).not.toContain('taskpane.js');
    expect(holders.filter((files) => files.join() !== first?.join())).toEqual([]);
  });
});
