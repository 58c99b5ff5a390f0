import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');

/** The full path of a file that a build made; without that build these tests have nothing to say. */
export function builtFile(file: string, command: string): string {
  const full = path.join(root, file);
  if (!fs.existsSync(full)) throw new Error(`${file} is missing: run "${command}" first.`);
  return full;
}
