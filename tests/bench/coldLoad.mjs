import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minifySync } from '@swc/core';
import { median } from './timing.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Compiles and runs a script in a fresh process, as a runtime does at its start; prints the milliseconds. */
const PROGRAM = `
  const { readFileSync } = require('node:fs');
  const { Script } = require('node:vm');
  const text = readFileSync(process.argv[1], 'utf8');
  globalThis.CustomFunctions = { associate() {}, Error: class {} };
  const start = process.hrtime.bigint();
  new Script(text).runInThisContext();
  console.log(Number(process.hrtime.bigint() - start) / 1e6);
`;
const loadTime = (file) => Number(execFileSync(process.execPath, ['-e', PROGRAM, file], { encoding: 'utf8' }));

/** decimal.js by itself, minified as our own files are: the measure for what functions.js weighs and takes to start. */
function decimalAlone() {
  const text = readFileSync(path.join(root, 'node_modules/decimal.js/decimal.js'), 'utf8');
  const { code } = minifySync(text, { compress: true, mangle: true });
  const file = path.join(root, '.build/bench-decimal.js');
  writeFileSync(file, code);
  return file;
}

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Size compressed and time to compile and run, of functions.js and of decimal.js alone. */
export function coldLoad() {
  const files = { decimal: decimalAlone(), functions: path.join(root, 'dist/functions.js') };
  const times = { decimal: [], functions: [] };
  for (let round = 0; round < 15; round += 1) {
    for (const name of Object.keys(files)) times[name].push(loadTime(files[name]));
  }
  return {
    ratio: median(times.functions.map((time, round) => time / times.decimal[round])),
    decimal: { time: median(times.decimal), bytes: gzipped(files.decimal) },
    functions: { time: median(times.functions), bytes: gzipped(files.functions) },
    english: { bytes: gzipped(path.join(root, 'dist/functions-en.js')) },
    pane: { bytes: gzipped(path.join(root, 'dist/taskpane.js')) },
  };
}
