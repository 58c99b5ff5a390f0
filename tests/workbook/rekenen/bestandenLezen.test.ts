import { readFileSync } from 'node:fs';
import path from 'node:path';
import { controlecode } from '../../../src/calc/rekenen/geheim';
import { writeBook } from '../../../src/workbook/files/writeBook';
import { leesLeerlingbestand } from '../../../src/workbook/rekenen/bestanden/leesLeerlingbestand';
import { leerlingopgaven } from '../../../src/workbook/rekenen/leerlingopgaven';
import { emptySheet } from '../files/everyBook';
import { rewritten } from '../files/sharedWorkbook';
import { doorvoerplaats, gelezen, ingeleverd, ingevuld, klas, plaatsen, uitgedeeld } from './ingeleverd';

const leeg = uitgedeeld();
const [eerste, tweede, derde, vierde] = plaatsen();
const adres = (plaats: typeof eerste): string => plaats?.antwoord ?? '';

test('a file that nobody filled in gives every exercise with its givens and no answer', () => {
  const { leerling, ingevuld: opgaven, pogingen } = gelezen(leeg);
  const gemaakt = leerlingopgaven(klas, '01');
  expect([leerling, pogingen]).toEqual(['01', []]);
  expect(opgaven.map(({ gedrukt }) => gedrukt)).toEqual(gemaakt.gedrukteSeeds);
  opgaven.forEach(({ opgave, nummer, gegevens, antwoord, doorvoer, plaats, blad }, at) => {
    expect(opgave.seed).toBe(gemaakt.opgaven[at]?.seed);
    expect(gegevens).toEqual(opgave.blad.cellen);
    expect([nummer, blad, plaats.antwoord]).toEqual([at + 1, 'Opgaven 01 MAV3A', plaatsen()[at]?.antwoord]);
    expect([antwoord.waarde, ...doorvoer.map(({ waarde }) => waarde)].every((waarde) => waarde === '')).toBe(true);
  });
});

test('answers come back as numbers, formulas, formats and words', () => {
  const bytes = ingeleverd(leeg, {
    [adres(eerste)]: { value: 497.31 },
    [adres(tweede)]: { value: 0.125, style: { format: '0.0%' } },
    [adres(derde)]: { value: 12.5, formula: '=ROUND(SUM(B1:B2)/2,1)' },
    [adres(vierde)]: { value: '€ 497,31 of zo' },
  });
  const [een, twee, drie, vier] = gelezen(bytes).ingevuld.map(({ antwoord }) => antwoord);
  expect([een?.waarde, een?.formule]).toEqual([497.31, 497.31]);
  expect([twee?.waarde, twee?.format]).toEqual([0.125, '0.0%']);
  expect([drie?.waarde, drie?.formule]).toEqual([12.5, '=ROUND(SUM(B1:B2)/2,1)']);
  expect([vier?.waarde, vier?.formule]).toEqual(['€ 497,31 of zo', '€ 497,31 of zo']);
});

test('a text that looks like a formula, a truth, an error and a day are told from figures', () => {
  const bytes = ingeleverd(leeg, {
    [adres(eerste)]: { value: '=1+1' },
    [adres(tweede)]: { value: true },
    [adres(derde)]: { value: { error: '#DIV/0!' }, formula: '=1/0' },
    [adres(vierde)]: { value: 46_154, style: { format: 'd-mmm' } },
  });
  const [een, twee, drie, vier] = gelezen(bytes).ingevuld.map(({ antwoord }) => antwoord);
  expect([een?.waarde, een?.formule]).toEqual(['=1+1', '=1+1']);
  expect(twee?.waarde).toBe(true);
  expect([drie?.waarde, drie?.formule]).toEqual(['#DIV/0!', '=1/0']);
  expect(vier?.tekst).toBe('2026-05-12');
});

test('a given that was changed comes back as it was left, and one that became words as no number', () => {
  const [cel, waar] = Object.entries(eerste?.gegevens ?? {})[0] ?? ['', ''];
  expect(gelezen(ingeleverd(leeg, { [waar]: { value: 1.5 } })).ingevuld[0]?.gegevens[cel]).toBe(1.5);
  expect(gelezen(ingeleverd(leeg, { [waar]: { value: 'x' } })).ingevuld[0]?.gegevens[cel]).toBeNull();
});

/** The cells in which a formula is filled down, from the top. */
const kolom = (): string[] => {
  const [first = '', last = ''] = doorvoerplaats().doorvoeren.split(':');
  const [top, bottom] = [Number(first.slice(1)), Number(last.slice(1))];
  return Array.from({ length: bottom - top + 1 }, (_, row) => first.charAt(0) + (top + row));
};

test('a formula that Excel wrote once for a column is in each of its cells', () => {
  const cells = kolom();
  const top = Number(cells[0]?.slice(1));
  const filled = Object.fromEntries(cells.map((cell) => [cell, { value: 1, formula: '=1' }]));
  let seen = 0;
  const bytes = rewritten(ingevuld(leeg, filled), {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace(/<f>1<\/f>/g, () =>
        seen++ === 0
          ? `<f t="shared" ref="${cells[0]}:${cells.at(-1)}" si="0">A${top}*(1-E$${top - 1})</f>`
          : '<f t="shared" si="0"/>',
      ),
  });
  const read = gelezen(bytes).ingevuld.find(({ doorvoer }) => doorvoer.length > 0);
  expect(read?.doorvoer.map(({ formule }) => formule)).toEqual(
    cells.map((_, row) => `=A${top + row}*(1-E$${top - 1})`),
  );
  expect(seen).toBe(5);
});

test('a file of a program that names and orders things otherwise is read all the same', () => {
  const bytes = rewritten(ingevuld(leeg, { [adres(eerste)]: { value: 12 } }), {
    'xl/workbook.xml': (xml) => xml.replaceAll('r:id', 'rel:id').replaceAll('xmlns:r=', 'xmlns:rel='),
    'xl/worksheets/sheet1.xml': (xml) =>
      xml
        .replace(/<(\/?)(\w+)/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=')
        .replace(/<x:c r="(\w+)" s="(\d+)"/g, "<x:c s='$2' r='$1'"),
  });
  expect(gelezen(bytes).ingevuld[0]?.antwoord.waarde).toBe(12);
});

test('a file remembers that its answers have to be formulas, also when LibreOffice saved it', () => {
  const formules = (bytes: Uint8Array) => new Set(gelezen(bytes).ingevuld.map(({ formule }) => formule));
  expect(formules(leeg)).toEqual(new Set(['mag']));
  expect(formules(uitgedeeld({ formule: 'verplicht' }))).toEqual(new Set(['verplicht']));
  expect(formules(readFileSync(path.join(__dirname, '../../facts/leerlingbestandFormule.xlsx')))).toEqual(
    new Set(['verplicht']),
  );
});

test('an attempt whose number cannot be read is no first one', () => {
  const rij = (poging: string | number) => [
    46_355,
    'X2-GHM',
    'X2-GHM-01',
    'MAV3A|01|X2-GHM-01|1',
    '1',
    'goed',
    '',
    '',
    poging,
  ];
  expect(gelezen(log(HEADERS, rij(1), rij(''), rij('een'))).pogingen.map(({ poging }) => poging)).toEqual([1, 2, 2]);
});

test('large print stands in the same cells', () => {
  const bytes = ingeleverd(uitgedeeld({ groot: true }), { [adres(derde)]: { value: 7 } });
  expect(gelezen(bytes).ingevuld[2]?.antwoord.waarde).toBe(7);
});

test('a class with a secret is read with it, and without it or with another one it says so', () => {
  const geheim = 'waterval';
  const bytes = uitgedeeld({ geheim });
  expect(gelezen(bytes, { klas: 'MAV3A', geheim }).ingevuld[0]?.opgave.seed).toContain('MAV3A·waterval|01|');
  expect(gelezen(bytes, { klas: 'MAV3A', geheim }).ingevuld[0]?.gedrukt).toContain(controlecode('MAV3A', geheim));
  expect(leesLeerlingbestand(bytes, { klas: 'MAV3A' })).toEqual({ fout: 'secretNeeded' });
  expect(leesLeerlingbestand(bytes, { klas: 'MAV3A', geheim: 'ander' })).toEqual({ fout: 'secretWrong' });
  expect(leesLeerlingbestand(leeg, { klas: 'MAV3A', geheim })).toEqual({ fout: 'otherClass' });
});

test('a file of another class says so', () => {
  expect(leesLeerlingbestand(leeg, { klas: 'MAV3B' })).toEqual({ fout: 'otherClass' });
  expect(leesLeerlingbestand(leeg, { klas: 'MAV3' })).toEqual({ fout: 'otherClass' });
});

const samen = () => {
  const [een, twee] = [ingevuld(leeg, {}), ingevuld(uitgedeeld({}, 2), {})];
  const names = twee.names.map((name) => ({ ...name, sheet: 1 }));
  return { sheets: [...een.sheets, ...twee.sheets], names: [...een.names, ...names] };
};

test('a workbook with a whole class is no file of a student', () => {
  expect(leesLeerlingbestand(writeBook(samen()), klas)).toEqual({ fout: 'severalStudents' });
});

test('sheets of another class and other sheets in the same file are passed over', () => {
  const ander = ingevuld(uitgedeeld({ klas: 'MAV4C', cellen: ['X1-VV'], aantal: 2 }, 2), {});
  const own = ingevuld(leeg, { [adres(eerste)]: { value: 12 } });
  const book = {
    sheets: [...ander.sheets, emptySheet('Kladblok'), ...own.sheets],
    names: [...ander.names, ...own.names.map((name) => ({ ...name, sheet: 2 }))],
  };
  const { leerling, ingevuld: opgaven } = gelezen(writeBook(book));
  expect([leerling, opgaven.length, opgaven[0]?.antwoord.waarde]).toEqual(['01', 16, 12]);
});

test('a code at the foot that was changed makes a file unreadable', () => {
  const foot = ingevuld(leeg, {});
  const changed = rewritten(foot, {
    'xl/sharedStrings.xml': (xml) => xml.replace(/MAV3A\|01\|([XY]\d-\w+-\d+)\|1·v1/, 'MAV3A|01|Q9-XX-99|1·v1'),
  });
  expect(leesLeerlingbestand(changed, klas)).toMatchObject({ fout: 'damaged' });
});

const log = (headers: readonly string[], ...rows: readonly (readonly (string | number | boolean)[])[]) => {
  const own = ingevuld(leeg, {});
  const cells = [headers, ...rows].map((row, index) => ({
    row: index + 3,
    cells: row.map((value, column) => ({ column: column + 1, value })),
  }));
  const columns = headers.map((name) => ({ name }));
  const range = `B4:${'BCDEFGHIJ'.charAt(headers.length - 1)}${rows.length + 4}`;
  const table = { name: 'ACC_Pogingen', range, columns, filter: false, style: 'TableStyleLight1' };
  return writeBook({ ...own, sheets: [...own.sheets, { ...emptySheet('Voortgang'), rows: cells, tables: [table] }] });
};
const HEADERS = [
  'Datum',
  'Onderdeel',
  'Soort opgave',
  'Opgave',
  'Antwoord',
  'Oordeel',
  'Code',
  'Alle stappen gezien',
  'Poging',
];

test('the log of attempts comes along, oldest first, whatever the order of its columns', () => {
  const later = [46_357, 'X2-GHM', 'X2-GHM-01', 'MAV3A|01|X2-GHM-01|1·v1', '12,5', 'fout', 'KOMMA', 'ja', 2];
  const first = [46_355, 'X2-GHM', 'X2-GHM-02', 'MAV3A|01|X2-GHM-02|1·v1', '=B2*2', 'goed', 'GOED', '', 1];
  const expected = [
    { seed: 'MAV3A|01|X2-GHM-02|1·v1', antwoord: '=B2*2', goed: true, hint: false, poging: 1, datum: '2026-11-29' },
    { seed: 'MAV3A|01|X2-GHM-01|1·v1', antwoord: '12,5', goed: false, hint: true, poging: 2, code: 'KOMMA' },
  ];
  expect(gelezen(log(HEADERS, later, first)).pogingen).toMatchObject(expected);
  const turned = [HEADERS, later, first].map((row) => [...row].reverse());
  expect(gelezen(log(turned[0] as string[], ...turned.slice(1))).pogingen).toMatchObject(expected);
});

test('a row of the log that says nothing sensible is left out, and the file is read', () => {
  const bad = ['gisteren', '', '', 'geen seed', '', 'misschien', '', '', ''];
  const { pogingen, ingevuld: opgaven } = gelezen(log(HEADERS, bad));
  expect([pogingen, opgaven.length]).toEqual([[], 16]);
});

test('a file that LibreOffice saved gives what was filled in', () => {
  const bytes = readFileSync(path.join(__dirname, '../../facts/leerlingbestandLibreOffice.xlsx'));
  const opdracht = { klas: 'MAV3A' };
  const { leerling, ingevuld: opgaven } = gelezen(new Uint8Array(bytes), opdracht);
  expect([leerling, opgaven.length]).toEqual(['01', 16]);
  for (const { opgave, gegevens } of opgaven) expect(gegevens).toEqual(opgave.blad.cellen);
  const [een, twee, drie, vier] = opgaven.map(({ antwoord }) => antwoord);
  expect([een?.waarde, een?.formule]).toEqual([497.31, 497.31]);
  expect([twee?.waarde, twee?.format]).toEqual([0.125, '0.0%']);
  expect([drie?.waarde, drie?.formule]).toEqual([3, '=ROUND(SUM(1,2),1)']);
  expect(vier?.waarde).toBe('€ 497,31');
  const filled = opgaven.find(({ doorvoer }) => doorvoer.length > 0);
  const row = Number(doorvoerplaats().doorvoeren.slice(1).split(':')[0]);
  expect(filled?.doorvoer.map(({ formule }) => formule)).toEqual(
    [0, 1, 2, 3, 4].map((more) => `=A${row + more}*(1-E$${row - 1})`),
  );
  expect(filled?.doorvoer.every(({ waarde }) => typeof waarde === 'number' && waarde > 0)).toBe(true);
});
