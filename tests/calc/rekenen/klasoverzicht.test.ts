import { klasCsv } from '../../../src/calc/rekenen/klasCsv';
import { klasoverzicht, type Leerlingwerk } from '../../../src/calc/rekenen/klasoverzicht';
import type { Klasopdracht } from '../../../src/calc/rekenen/klas';
import type { Oordeel, Oordeelcode } from '../../../src/calc/rekenen/oordeel';

const opdracht: Klasopdracht = {
  klas: 'MAV3A',
  leerlingen: 3,
  cellen: ['X2-GHM', 'Y1-GHM'],
  aantal: 4,
  formule: 'mag',
  groot: false,
  uitgaven: {},
};
const oordeel = (code: Oordeelcode): Oordeel => ({
  oordeel: code === 'GOED' ? 'goed' : code === 'NIET-LEESBAAR' ? 'onleesbaar' : 'fout',
  goed: code === 'GOED',
  code,
  feedback: '',
});
const antwoord = (leerling: string, template: string, code: Oordeelcode) => ({
  seed: `MAV3A|${leerling}|${template}|1·v1`,
  oordeel: oordeel(code),
});
const werk: readonly Leerlingwerk[] = [
  {
    leerling: '02',
    antwoorden: [
      antwoord('02', 'X2-GHM-01', 'GOED'),
      antwoord('02', 'X2-GHM-02', 'PCT-EURO'),
      antwoord('02', 'Y1-GHM-01', 'BTW-AF'),
      antwoord('02', 'Y1-GHM-02', 'NIET-LEESBAAR'),
    ],
    pogingen: ['X2-GHM-01', 'X2-GHM-02', 'X2-GHM-01'].map((template, at) => ({
      template,
      seed: `MAV3A|02|${template}|${at > 1 ? 2 : 1}`,
      goed: true,
      hint: false,
      poging: 1,
      dag: 1,
    })),
  },
  {
    leerling: '01',
    antwoorden: [
      antwoord('01', 'X2-GHM-01', 'ONBEKEND'),
      antwoord('01', 'X2-GHM-02', 'PCT-EURO'),
      antwoord('01', 'X2-GHM-03', 'PCT-RICHTING'),
      antwoord('01', 'Y1-GHM-01', 'GOED'),
      antwoord('01', 'Y1-GHM-01', 'BTW-AF'),
    ],
    pogingen: [],
  },
];

describe('the overview of a class', () => {
  const overzicht = klasoverzicht(opdracht, werk);

  test('has a row for every student, who handed in or not, by number', () => {
    expect(overzicht.rijen.map(({ leerling, goed, gemaakt }) => [leerling, goed, gemaakt])).toEqual([
      ['01', 0, 4],
      ['02', 1, 3],
      ['03', 0, 0],
    ]);
  });

  test('says of each cell how far a student is, and how many answers were right, made and not to be read', () => {
    expect(overzicht.rijen.map(({ cellen }) => cellen)).toEqual([
      {
        'X2-GHM': { status: 'bezig', goed: 0, gemaakt: 3, onleesbaar: 0 },
        'Y1-GHM': { status: 'bezig', goed: 0, gemaakt: 1, onleesbaar: 0 },
      },
      {
        'X2-GHM': { status: 'voorlopig beheerst', goed: 1, gemaakt: 2, onleesbaar: 0 },
        'Y1-GHM': { status: 'bezig', goed: 0, gemaakt: 1, onleesbaar: 1 },
      },
      {
        'X2-GHM': { status: 'niet gestart', goed: 0, gemaakt: 0, onleesbaar: 0 },
        'Y1-GHM': { status: 'niet gestart', goed: 0, gemaakt: 0, onleesbaar: 0 },
      },
    ]);
  });

  test('takes answers that were never checked before for first attempts, and leaves those of the log as they are', () => {
    const drie = ['X2-GHM-01', 'X2-GHM-02', 'X2-GHM-03'].map((template) => antwoord('01', template, 'GOED'));
    const status = (pogingen: Leerlingwerk['pogingen']) =>
      klasoverzicht(opdracht, [{ leerling: '01', antwoorden: drie, pogingen }]).rijen[0]?.cellen['X2-GHM']?.status;
    expect(status([])).toBe('voorlopig beheerst');
    const eerder = { seed: 'MAV3A|01|X2-GHM-02|1', template: 'X2-GHM-02', goed: false, hint: false, poging: 1, dag: 3 };
    expect(status([eerder])).toBe('bezig');
  });

  test('names the most frequent mistakes of each cell, and takes no answer for one that it cannot explain', () => {
    expect(overzicht.fouten).toEqual({
      'X2-GHM': [
        { code: 'PCT-EURO', naam: 'Procent als euro gelezen', aantal: 2, leerlingen: 2 },
        { code: 'PCT-RICHTING', naam: 'Verkeerde richting', aantal: 1, leerlingen: 1 },
      ],
      'Y1-GHM': [{ code: 'BTW-AF', naam: 'Btw eraf met min 21%', aantal: 2, leerlingen: 2 }],
    });
  });

  test('keeps the work of somebody that the class does not have', () => {
    const met = klasoverzicht(opdracht, [...werk, { leerling: '99', antwoorden: [], pogingen: [] }]);
    expect(met.rijen.map(({ leerling }) => leerling)).toEqual(['01', '02', '03', '99']);
  });

  test('is a text file that a Dutch and an English spreadsheet read', () => {
    expect(klasCsv(overzicht, ';')).toMatchInlineSnapshot(`
      "﻿"Klas";"Leerling";"X2-GHM status";"X2-GHM goed";"X2-GHM gemaakt";"Y1-GHM status";"Y1-GHM goed";"Y1-GHM gemaakt";"Goed";"Gemaakt"
      "MAV3A";"01";"bezig";0;3;"bezig";0;1;0;4
      "MAV3A";"02";"voorlopig beheerst";1;2;"bezig";0;1;1;3
      "MAV3A";"03";"niet gestart";0;0;"niet gestart";0;0;0;0

      "Onderdeel";"Code";"Veelgemaakte fout";"Aantal";"Leerlingen"
      "X2-GHM";"PCT-EURO";"Procent als euro gelezen";2;2
      "X2-GHM";"PCT-RICHTING";"Verkeerde richting";1;1
      "Y1-GHM";"BTW-AF";"Btw eraf met min 21%";2;2
      "
    `);
    expect(klasCsv(overzicht, ',').split('\r\n')[1]).toBe('"MAV3A","01","bezig",0,3,"bezig",0,1,0,4');
  });

  test.each(['=1+1', '+1', '-1', '@SOM', '\t=1', ' =1'])('a class called %j is no formula in it', (klas) => {
    const [, regel] = klasCsv(klasoverzicht({ ...opdracht, klas }, []), ';').split('\r\n');
    expect(regel?.startsWith(`"'${klas}";`)).toBe(true);
  });

  test('keeps quotes and separators of a name within it', () => {
    const [, regel] = klasCsv(klasoverzicht({ ...opdracht, klas: 'A;"B",C' }, []), ';').split('\r\n');
    expect(regel?.startsWith('"A;""B"",C";"01";')).toBe(true);
  });
});
