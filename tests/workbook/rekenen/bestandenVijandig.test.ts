import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { leesLeerlingbestand } from '../../../src/workbook/rekenen/bestanden/leesLeerlingbestand';
import type { Leesfoutcode } from '../../../src/workbook/rekenen/bestanden/leesfout';
import { writeBook } from '../../../src/workbook/files/writeBook';
import { everyBook } from '../files/everyBook';
import { rewritten } from '../files/sharedWorkbook';
import { gelezen, ingevuld, klas, uitgedeeld } from './ingeleverd';

const leeg = uitgedeeld({ leerlingen: 1 });
const fout = (bytes: Uint8Array): Leesfoutcode | undefined => {
  const uitkomst = leesLeerlingbestand(bytes, klas);
  return 'fout' in uitkomst ? uitkomst.fout : undefined;
};
/** In milliseconds, on a busy machine too: work that grows with the square of the length takes many minutes. */
const LONG = 20_000;
/** The file with other parts. */
const met = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...unzipSync(leeg), ...parts });
const SHEET = 'xl/worksheets/sheet1.xml';
/** As Word and Excel before 2007 begin a file, and Excel one that it locked. */
const oud = (inside: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(500), ...strToU8(inside, true)]);

test.each<[string, Uint8Array, Leesfoutcode]>([
  ['nothing', new Uint8Array(), 'noXlsx'],
  ['a text', strToU8('naam;antwoord\n07;12,5'), 'noXlsx'],
  ['an old .xls', oud('W\0o\0r\0k\0b\0o\0o\0k\0'), 'noXlsx'],
  ['a file with a password', oud('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'), 'encrypted'],
  ['a zip without a workbook', zipSync({ 'brief.xml': strToU8('<brief/>') }), 'noXlsx'],
  ['a workbook of something else', writeBook(everyBook), 'noExercises'],
  ['the first half of a file', leeg.slice(0, leeg.length / 2), 'damaged'],
  ['a sheet that breaks off', met({ [SHEET]: strToU8('<worksheet><sheetData><row r="1"><c r="A1"') }), 'damaged'],
  ['a sheet without cells', met({ [SHEET]: strToU8('<worksheet/>') }), 'damaged'],
])('%s gives a reason', (_, bytes, reason) => {
  expect(fout(bytes)).toBe(reason);
});

const repeated = (text: string, times: number): Uint8Array => strToU8(text.repeat(times));
/** The file with another size in the list of its parts than what is in it. */
const lying = (bytes: Uint8Array, path: string, size: number): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = String.fromCharCode(...copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === path) view.setUint32(at + 24, size, true);
  }
  return copy;
};
const noise = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 7919 + (at >> 5) * 104_729) & 255);

test.each<[string, Uint8Array]>([
  ['zeros that unpack to 30 MB', met({ [SHEET]: new Uint8Array(30_000_000) })],
  ['a sheet of very many cells', met({ [SHEET]: strToU8(`<worksheet><sheetData>${'<c r="A1"/>'.repeat(150_000)}`) })],
  ['thousands of parts', met(Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`${at}.xml`, strToU8('')])))],
  ['a part that says it is small', lying(met({ 'xl/nullen.xml': new Uint8Array(30_000_000) }), 'xl/nullen.xml', 10)],
  ['a file of 25 MB', zipSync({ 'foto.png': new Uint8Array(25_000_000) }, { level: 0 })],
])('%s is refused as too large, and at once', (_, bytes) => {
  const start = performance.now();
  expect(fout(bytes)).toBe('tooLarge');
  expect(performance.now() - start).toBeLessThan(LONG);
});

test('what is large and no text is not unpacked: a file with pictures is read', () => {
  const bytes = met({ 'xl/media/foto.png': noise, 'xl/media/film.bin': new Uint8Array(30_000_000) });
  expect(gelezen(bytes).ingevuld).toHaveLength(16);
});

test.each<[string, Uint8Array]>([
  ['elements inside each other', repeated('<a>', 100_000)],
  ['an attribute without end', strToU8(`<worksheet ${'a'.repeat(1_000_000)}/>`)],
  ['names without values', strToU8(`<worksheet ${'a '.repeat(500_000)}/>`)],
  ['comments without end', repeated('<!--', 200_000)],
  ['data without end', strToU8(`<worksheet>${'<![CDATA['.repeat(100_000)}`)],
  [
    'signs that stand for signs',
    strToU8(`<!DOCTYPE a [<!ENTITY b "${'&c;'.repeat(1_000)}">]><worksheet>&b;</worksheet>`),
  ],
])('%s do not keep it busy', (_, xml) => {
  const start = performance.now();
  for (const path of [SHEET, 'xl/sharedStrings.xml', 'xl/workbook.xml'])
    expect(fout(met({ [path]: xml }))).toBeDefined();
  expect(performance.now() - start).toBeLessThan(LONG);
});

test('a long formula that many cells share is worked out for the answers only', () => {
  const formula = `SUM(${Array.from({ length: 2_000 }, (_, at) => `A${at + 1}`).join()})`;
  const cells = Array.from({ length: 50_000 }, (_, at) => `<c r="Z${at + 400}"><f t="shared" si="0"/><v>1</v></c>`);
  const bytes = rewritten(ingevuld(leeg, {}), {
    [SHEET]: (xml) =>
      xml.replace('</sheetData>', `<c r="Z399"><f t="shared" si="0">${formula}</f></c>${cells.join('')}</sheetData>`),
  });
  const start = performance.now();
  expect(gelezen(bytes).ingevuld).toHaveLength(16);
  expect(performance.now() - start).toBeLessThan(LONG);
});

test('whatever is changed in a file, reading it gives an answer', () => {
  const change = fc.tuple(fc.nat(leeg.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const bytes = leeg.slice();
      for (const [at, value] of changes) bytes[at] = value;
      expect(leesLeerlingbestand(bytes, klas)).toBeInstanceOf(Object);
    }),
    { numRuns: 150, seed: 6 },
  );
});

test('whatever is changed in the text of a sheet, reading it gives an answer', () => {
  const parts = unzipSync(leeg);
  const sheet = parts[SHEET] ?? new Uint8Array();
  const change = fc.tuple(fc.nat(sheet.length - 1), fc.constantFrom(...'<>/"= &;rs109AZ'));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const bytes = sheet.slice();
      for (const [at, sign] of changes) bytes[at] = sign.charCodeAt(0);
      expect(leesLeerlingbestand(zipSync({ ...parts, [SHEET]: bytes }, { level: 1 }), klas)).toBeInstanceOf(Object);
    }),
    { numRuns: 50, seed: 6 },
  );
});
