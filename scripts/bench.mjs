import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { ACCOUNTS, timeAccountoverzicht } from '../tests/bench/accountoverzicht.mjs';
import { coldLoad } from '../tests/bench/coldLoad.mjs';
import { ROWS, timeColumns } from '../tests/bench/columns.mjs';
import { timeLibreOffice } from '../tests/bench/libreOffice.mjs';
import { LINES, timeOfferte } from '../tests/bench/offerte.mjs';
import { timeOfferteKern } from '../tests/bench/offerteKern.mjs';
import { LEERLINGEN, OPGAVEN, timeRekenen } from '../tests/bench/rekenen.mjs';
import { KLAS, timeRekenenBestanden } from '../tests/bench/rekenenBestanden.mjs';
import { timeRekenenBladen } from '../tests/bench/rekenenBladen.mjs';
import { decidedShares, wrongRoundings } from '../tests/bench/truth.mjs';
import { prepareBuilt } from './prepare.mjs';
import { main, root } from './run.mjs';

const times = (ratio) => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} ×`;
const row = (...cells) =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(44) : cell.padStart(12))).join(''));
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const verdict = (value, target) => (value <= target ? 'met' : 'MISSED');

/** The functions that Excel gets, in this process. */
function builtFunctions() {
  const functions = {};
  globalThis.CustomFunctions = { associate: (id, fn) => (functions[id] = fn), Error: class {} };
  vm.runInThisContext(readFileSync(path.join(root, 'dist/functions.js'), 'utf8'));
  return functions;
}

function columns(functions) {
  console.log(`\nA column of ${ROWS.toLocaleString('en')} rows in Excel's shape; ratios to the same by native doubles`);
  row('', 'native', 'ours', 'ratio', 'target', 'decimal.js');
  const timed = timeColumns(functions);
  for (const { title, native, ours, ratio, target, decimal } of timed) {
    const goal = target === undefined ? '' : `${target} ${verdict(ratio, target)}`;
    row(title, `${native.toFixed(1)} ms`, `${ours.toFixed(1)} ms`, times(ratio), goal, times(decimal));
  }
  const { time, reason } = timeLibreOffice(ROWS);
  const [{ title, ours }] = timed;
  if (reason) console.log(`LibreOffice was not compared: ${reason}.`);
  else
    row(
      `LibreOffice, ${title.split(':')[0]}`,
      '',
      `${time.toFixed(1)} ms`,
      times(ours / time),
      `1 ${verdict(ours / time, 1)}`,
    );
}

function offerte(functions) {
  const { native, ours, decimal } = timeOfferte(functions);
  console.log(`\nAn offerte of ${LINES.toLocaleString('en')} lines, from cells to total (OFFERTE.TOTAAL)`);
  row('', 'native', 'ours', 'ratio', '', 'decimal.js');
  row('', `${native.time.toFixed(2)} ms`, `${ours.time.toFixed(1)} ms`, times(ours.ratio), '', times(decimal.ratio));
}

function offerteKern() {
  const { kern, strings } = timeOfferteKern();
  console.log(`\nThe same offerte by berekenOfferte: its core on figures that were read, and from strings to strings`);
  row('', 'native', 'ours', 'ratio', 'target');
  const line = (title, { native, ours }, goal) =>
    row(title, `${native.time.toFixed(2)} ms`, `${ours.time.toFixed(2)} ms`, times(ours.ratio), goal);
  line('core', kern, `6 ${verdict(kern.ours.ratio, 6)}`);
  row('', '', `1 ms ${verdict(kern.ours.time, 1)}`);
  line('strings', strings, `15 ms ${verdict(strings.ours.time, 15)}`);
}

function accountoverzicht() {
  const { native, ours } = timeAccountoverzicht();
  console.log(`\nThe classes and the overview of ${ACCOUNTS.toLocaleString('en')} accounts`);
  row('', 'native', 'ours', 'ratio', 'target');
  const goal = `50 ms ${verdict(ours.time, 50)}`;
  row('', `${native.time.toFixed(2)} ms`, `${ours.time.toFixed(2)} ms`, times(ours.ratio), goal);
}

async function rekenenBestanden() {
  const { time, size, reading } = await timeRekenenBestanden();
  const target = 15 * KLAS.leerlingen;
  console.log(
    `\n${KLAS.leerlingen.toLocaleString('en')} students × ${KLAS.aantal} exercises as complete .xlsx files in one zip`,
  );
  row('', 'native', 'ours', '', 'target');
  row('from seed to file', '', `${(time / 1000).toFixed(2)} s`, '', `${target / 1000} s ${verdict(time, target)}`);
  row('one file read back', '', `${reading.toFixed(1)} ms`, kilobytes(size));
}

function rekenenBladen() {
  console.log('\nSheets of rekenen for a hundred students of twenty exercises; ratios to those to fill in');
  for (const [title, { time, ratio }] of Object.entries(timeRekenenBladen()))
    row(title, '', `${time.toFixed(1)} ms`, times(ratio));
}

function rekenen() {
  const { inhoud, bladen } = timeRekenen();
  console.log(`\n${LEERLINGEN.toLocaleString('en')} students of ${OPGAVEN} exercises each: figures, texts and cells`);
  row('', 'native', 'ours', 'ratio', 'target');
  const line = (title, { native, ours }) =>
    row(
      title,
      `${native.time.toFixed(0)} ms`,
      `${ours.time.toFixed(0)} ms`,
      times(ours.ratio),
      `1.3 ${verdict(ours.ratio, 1.3)}`,
    );
  line('drawn and computed', inhoud);
  line('and laid out as sheets', bladen);
  row('', '', '', '', `1000 ms ${verdict(bladen.ours.time, 1000)}`);
}

function truth() {
  console.log('\nOutcomes that need no decimals');
  for (const { title, share } of decidedShares()) row(title, `${(share * 100).toFixed(2)}%`);
  const { count, ours, doubles } = wrongRoundings(Number(process.env.BENCH_LINES ?? 100_000));
  console.log(`\nWrong cents in ${count.toLocaleString('en')} lines, against 200 digits`);
  row('ours', String(ours), '', '', `0 ${verdict(ours, 0)}`);
  row('native doubles', String(doubles));
}

function sizes() {
  const { ratio, decimal, functions, english, pane } = coldLoad();
  console.log('\nSize compressed (gzip -9) and time to compile and run in a fresh process');
  row('decimal.js alone', kilobytes(decimal.bytes), `${decimal.time.toFixed(1)} ms`);
  row(
    'functions.js',
    kilobytes(functions.bytes),
    `${functions.time.toFixed(1)} ms`,
    times(ratio),
    `2 ${verdict(ratio, 2)}`,
  );
  row('functions-en.js', kilobytes(english.bytes));
  row('the pane, taskpane.js', kilobytes(pane.bytes));
}

await main(async () => {
  await prepareBuilt(['dist']);
  const functions = builtFunctions();
  columns(functions);
  offerte(functions);
  offerteKern();
  accountoverzicht();
  rekenen();
  await rekenenBestanden();
  rekenenBladen();
  truth();
  sizes();
});
