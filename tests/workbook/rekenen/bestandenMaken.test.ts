import { strFromU8, unzipSync } from 'fflate';
import { cellen } from '../../../src/calc/rekenen/cel';
import type { Klasopdracht } from '../../../src/calc/rekenen/klas';
import type { Opgave } from '../../../src/calc/rekenen/opgave';
import { readBook } from '../../../src/workbench/files/read/readBook';
import { writePlans } from '../../../src/workbook/files/writePlans';
import { antwoordmodelbestand } from '../../../src/workbook/rekenen/bestanden/antwoordmodelbestand';
import { bestandsnaam } from '../../../src/workbook/rekenen/bestanden/bestandsnaam';
import { klasbestanden } from '../../../src/workbook/rekenen/bestanden/klasbestanden';
import { klasZip } from '../../../src/workbook/rekenen/bestanden/klasZip';
import { leerlingopgaven } from '../../../src/workbook/rekenen/leerlingopgaven';
import { opgavenblad } from '../../../src/workbook/rekenen/sheets/opgavenblad';
import { partsOf } from '../files/sharedWorkbook';

const opdracht: Klasopdracht = {
  klas: 'MAV3A',
  leerlingen: 6,
  cellen,
  aantal: 22,
  formule: 'mag',
  groot: false,
  uitgaven: {},
};
const bestanden = (more: Partial<Klasopdracht> = {}) => [...klasbestanden({ ...opdracht, ...more })];
const gemaakt = bestanden();
const textsIn = (bytes: Uint8Array): string => Object.values(partsOf(bytes)).join('\n');

test('every student gets a file under the class and the number', () => {
  expect(bestanden({ leerlingen: 3, aantal: 1 }).map(({ naam }) => naam)).toEqual([
    'MAV3A-01.xlsx',
    'MAV3A-02.xlsx',
    'MAV3A-03.xlsx',
  ]);
});

test.each([
  ['4/5 "havo": groep *1*', '4-5 -havo-- groep -1--opgaven.zip'],
  ['..\\geheim', '-geheim-opgaven.zip'],
  ['', 'klas-opgaven.zip'],
  ['  .', 'klas-opgaven.zip'],
  ['Één\tklas', 'Één-klas-opgaven.zip'],
  ['a'.repeat(300), `${'a'.repeat(60)}-opgaven.zip`],
])('a class called %j gives a name that every system takes', (klas, naam) => {
  expect(bestandsnaam(klas, 'opgaven', 'zip')).toBe(naam);
});

test('the same class gives the same bytes, and each student other ones', () => {
  const twee = bestanden();
  expect(twee).toEqual(gemaakt);
  expect(new Set(gemaakt.map(({ bytes }) => textsIn(bytes))).size).toBe(6);
});

test('the exercises that a file prints are those of the student, with their seeds at the foot', () => {
  const [, tweede] = gemaakt;
  const { opgaven, gedrukteSeeds } = leerlingopgaven(opdracht, '02');
  const book = readBook(tweede?.bytes ?? new Uint8Array());
  const words = book.sheets[0]?.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? [])) ?? [];
  expect(book.names.map(({ name, sheet }) => [name, sheet])).toContainEqual(['ACC_Opgaven', 0]);
  expect(opgaven).toHaveLength(22);
  expect(words.slice(-gedrukteSeeds.length)).toEqual(gedrukteSeeds);
  opgaven.forEach(({ vraag, blad: { doorvoeren } }, at) => {
    // One that is filled down names cells of its sheet.
    if (!doorvoeren) expect(words).toContain(`${at + 1}. ${vraag}`);
  });
});

test('a secret is in no file of a student, and its check code is', () => {
  const [eerste] = bestanden({ geheim: 'waterval', leerlingen: 1 });
  const text = textsIn(eerste?.bytes ?? new Uint8Array());
  expect(text).not.toMatch(/waterval/i);
  expect(text).toMatch(/MAV3A·[A-Z]{4}\|01\|X1-/);
});

/** What a student may not have: it must not even be looked at while a sheet is made. */
const HIDDEN = ['antwoord', 'ookGoed', 'antwoordExact', 'antwoordTekst', 'aanpak', 'stappen', 'fouten'] as const;
const withoutAnswer = (opgave: Opgave): Opgave =>
  new Proxy(opgave, {
    get(target, key) {
      if ((HIDDEN as readonly unknown[]).includes(key)) throw new Error(`"${String(key)}" was read.`);
      if (key === 'blad') return { ...target.blad, formule: undefined, doorvoeren: zonderFormule(target) };
      return Reflect.get(target, key, target) as unknown;
    },
  });
const zonderFormule = ({ blad: { doorvoeren } }: Opgave) => doorvoeren && { ...doorvoeren, formule: 'niet gelezen' };

test.each(gemaakt.map(({ bytes }, index) => [`0${index + 1}`, bytes] as const))(
  'the file of student %s is made without its answers',
  (leerling, bytes) => {
    const { opgaven, gedrukteSeeds } = leerlingopgaven(opdracht, leerling);
    const kop = { klas: opdracht.klas, leerling, groot: false, gedrukteSeeds };
    expect(writePlans([opgavenblad(opgaven.map(withoutAnswer), kop)])).toEqual(bytes);
  },
);

/** Figures that say something: no rows, widths or round numbers. */
const telling = (figure: number): boolean =>
  !Number.isInteger(figure * 2) || (Math.abs(figure) > 1000 && figure % 1000 !== 0);
const figuresIn = (text: string): Set<number> =>
  new Set(
    [...text.matchAll(/\d[\d.,]*/g)].flatMap(([digits]) => [
      Number(digits),
      Number(digits.replaceAll('.', '').replace(',', '.')),
    ]),
  );

test('no part of a file of a student holds an answer, a mistake or a step', () => {
  for (const [index, { bytes }] of gemaakt.entries()) {
    const { opgaven } = leerlingopgaven(opdracht, String(index + 1).padStart(2, '0'));
    const text = textsIn(bytes);
    const asked = figuresIn(
      opgaven.map(({ vraag, tabel, blad }) => JSON.stringify([vraag, tabel, blad.cellen])).join(),
    );
    const found = figuresIn(text);
    for (const { antwoord, antwoordExact, fouten, stappen, aanpak } of opgaven) {
      const secret = [antwoord, Number(antwoordExact), ...fouten.map(({ waarde }) => waarde)];
      expect(secret.filter((figure) => telling(figure) && found.has(figure) && !asked.has(figure))).toEqual([]);
      for (const words of [...stappen, aanpak, ...fouten.map(({ feedback }) => feedback)])
        expect(text).not.toContain(words);
    }
  }
});

test('the answers stand in a file of their own', async () => {
  const { naam, bytes } = await antwoordmodelbestand(opdracht);
  expect(naam).toBe('MAV3A-antwoorden.xlsx');
  const text = textsIn(bytes);
  for (const { antwoordTekst, gedrukt } of ['01', '06'].flatMap((leerling) => {
    const { opgaven, gedrukteSeeds } = leerlingopgaven(opdracht, leerling);
    return opgaven.map((opgave, at) => ({ antwoordTekst: opgave.antwoordTekst, gedrukt: gedrukteSeeds[at] ?? '' }));
  })) {
    expect(text).toContain(antwoordTekst);
    expect(text).toContain(gedrukt);
  }
  expect((await antwoordmodelbestand(opdracht)).bytes).toEqual(bytes);
});

test('the zip holds the files of all students and nothing else, the same each time', async () => {
  const { naam, bytes } = await klasZip(opdracht);
  expect(naam).toBe('MAV3A-opgaven.zip');
  const inside = unzipSync(bytes);
  expect(Object.entries(inside)).toEqual(gemaakt.map((bestand) => [bestand.naam, bestand.bytes]));
  expect((await klasZip(opdracht)).bytes).toEqual(bytes);
  expect(strFromU8(bytes, true)).toContain('MAV3A-06.xlsx');
});

test('making a zip tells how far it is after each file, and stops when told to', async () => {
  const told: number[][] = [];
  await klasZip({ ...opdracht, aantal: 2 }, async (...stand) => void told.push(stand));
  expect(told).toEqual([1, 2, 3, 4, 5, 6].map((gedaan) => [gedaan, 6]));
  const stop = new Error('gestopt');
  const made: number[] = [];
  const stopping = klasZip({ ...opdracht, aantal: 2 }, (gedaan) => {
    made.push(gedaan);
    if (gedaan === 2) throw stop;
  });
  await expect(stopping).rejects.toBe(stop);
  expect(made).toEqual([1, 2]);
  await expect(antwoordmodelbestand(opdracht, () => Promise.reject(stop))).rejects.toBe(stop);
});

test('a student who got new exercises has another file, and nobody else has', () => {
  const nieuw = bestanden({ uitgaven: { '02': 1 } });
  const changed = gemaakt.filter(({ bytes }, at) => textsIn(bytes) !== textsIn(nieuw[at]?.bytes ?? new Uint8Array()));
  expect(changed.map(({ naam }) => naam)).toEqual(['MAV3A-02.xlsx']);
});
