import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

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
});
