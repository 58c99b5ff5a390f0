import { leerlingen, type Klasopdracht } from '../../../src/calc/rekenen/klas';
import { readBook } from '../../../src/workbench/files/read/readBook';
import type { FileSheet } from '../../../src/workbook/files/book';
import { afdrukbestand } from '../../../src/workbook/rekenen/bestanden/afdrukbestand';
import { leerlingopgaven } from '../../../src/workbook/rekenen/leerlingopgaven';
import type { Afdrukwijze } from '../../../src/workbook/rekenen/sheets/afdruk';
import { partsOf } from '../files/sharedWorkbook';
import { klas } from './ingeleverd';

const ruim: Afdrukwijze = { dichtheid: 'ruim', berekening: true, groot: false };
const opdracht: Klasopdracht = { ...klas, leerlingen: 3 };
const sheetsOf = async (more: Partial<Klasopdracht> = {}): Promise<readonly FileSheet[]> =>
  readBook((await afdrukbestand({ ...opdracht, ...more }, ruim)).bytes).sheets;
const wordsOn = ({ rows }: FileSheet): readonly string[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));

test('the same class gives the same bytes, and another way of printing other ones', async () => {
  const { naam, bytes } = await afdrukbestand(opdracht, ruim);
  expect(naam).toBe('MAV3A-afdruk.xlsx');
  expect((await afdrukbestand(opdracht, ruim)).bytes).toEqual(bytes);
  expect((await afdrukbestand(opdracht, { ...ruim, dichtheid: 'compact' })).bytes).not.toEqual(bytes);
});

test('each student has a sheet, and the key stands behind them with a page for each', async () => {
  const sheets = await sheetsOf();
  expect(sheets.map(({ name }) => name)).toEqual([
    'Print 01 MAV3A',
    'Print 02 MAV3A',
    'Print 03 MAV3A',
    'Antwoordmodel',
  ]);
  const key = sheets.at(-1) as FileSheet;
  const firsts = key.rows.flatMap(({ row, cells }) =>
    cells.some(({ column, value }) => column === 1 && value === 1) ? [row + 1] : [],
  );
  expect(firsts).toHaveLength(3);
  expect(key.page?.rowBreaks.map((row) => row + 1)).toEqual(firsts.slice(1));
  for (const leerling of leerlingen(opdracht)) {
    const { opgaven, gedrukteSeeds } = leerlingopgaven(opdracht, leerling);
    expect(wordsOn(key)).toEqual(
      expect.arrayContaining([...gedrukteSeeds, ...opgaven.map(({ antwoordTekst }) => antwoordTekst)]),
    );
  }
});

test('nothing of the key is on the pages of a student', async () => {
  const sheets = await sheetsOf();
  for (const [index, leerling] of leerlingen(opdracht).entries()) {
    const words = wordsOn(sheets[index] as FileSheet);
    const { opgaven, gedrukteSeeds } = leerlingopgaven(opdracht, leerling);
    for (const [at, { antwoordTekst, aanpak, stappen, fouten }] of opgaven.entries()) {
      expect(words).toContain(gedrukteSeeds[at]);
      expect(words).not.toContain(antwoordTekst);
      for (const told of [aanpak, ...stappen, ...fouten.map(({ feedback }) => feedback)])
        expect(words.filter((text) => text.includes(told))).toEqual([]);
    }
  }
});

test('a secret is nowhere in the file, and its check code is below every exercise', async () => {
  const { bytes } = await afdrukbestand({ ...opdracht, geheim: 'waterval' }, ruim);
  expect(Object.values(partsOf(bytes)).join('\n')).not.toMatch(/waterval/i);
  const [first] = readBook(bytes).sheets;
  const codes = wordsOn(first as FileSheet).filter((text) => /^MAV3A·[A-Z]{4}\|01\|/.test(text));
  expect(codes).toHaveLength(opdracht.aantal);
});

test('a student who got new exercises has them on paper and in the key, and the others keep theirs', async () => {
  const before = await sheetsOf();
  const after = await sheetsOf({ uitgaven: { '02': 1 } });
  const seedsOn = (sheet: FileSheet | undefined, leerling: string) =>
    wordsOn(sheet as FileSheet).filter((text) => text.startsWith(`MAV3A|${leerling}|X2`));
  for (const sheet of [after[1], after.at(-1)]) {
    expect(seedsOn(sheet, '02').length).toBeGreaterThan(0);
    expect(seedsOn(sheet, '02').filter((seed) => !/\|10\d·v1$/.test(seed))).toEqual([]);
  }
  expect([after[0], after[2]]).toEqual([before[0], before[2]]);
});
