import { klasbestanden, leerlingbestand } from '../../../src/workbook/rekenen/bestanden/klasbestanden';
import { leerlingopgaven } from '../../../src/workbook/rekenen/leerlingopgaven';
import { partsOf } from '../files/sharedWorkbook';
import { gelezen, klas } from './ingeleverd';

const textsIn = (bytes: Uint8Array): string => Object.values(partsOf(bytes)).join('\n');
const opnieuw = { ...klas, uitgaven: { '02': 1 } };

test('the file of one student is the one of the zip, the same each time', () => {
  const [, tweede] = klasbestanden(klas);
  expect(leerlingbestand(klas, '02')).toEqual(tweede);
  expect(leerlingbestand(klas, '02')).toEqual(leerlingbestand(klas, '02'));
});

test('new exercises of a student come in a file that is called after them, as many and of the same kind', () => {
  const [oud, nieuw] = [leerlingbestand(klas, '02'), leerlingbestand(opnieuw, '02')];
  expect([oud.naam, nieuw.naam]).toEqual(['MAV3A-02.xlsx', 'MAV3A-02-poging2.xlsx']);
  const templates = (opdracht: typeof klas) => leerlingopgaven(opdracht, '02').opgaven.map(({ template }) => template);
  expect(templates(opnieuw)).toEqual(templates(klas));
  const [before, after] = [oud, nieuw].map(({ bytes }) => gelezen(bytes).ingevuld.map(({ gedrukt }) => gedrukt));
  expect(after).toHaveLength(klas.aantal);
  expect(after?.filter((seed) => before?.includes(seed) || !/^MAV3A\|02\|.*\|10\d·v1$/.test(seed))).toEqual([]);
});

test('it asks the new questions and holds none of the answers, approaches or steps', () => {
  const text = textsIn(leerlingbestand(opnieuw, '02').bytes);
  for (const { vraag, aanpak, stappen, fouten, blad } of leerlingopgaven(opnieuw, '02').opgaven) {
    // One that is filled down names cells of its sheet.
    if (!blad.doorvoeren) expect(text).toContain(vraag);
    for (const told of [aanpak, ...stappen, ...fouten.map(({ feedback }) => feedback)])
      expect(text).not.toContain(told);
  }
});

test('the new file of one student leaves that of another as it was', () => {
  expect(leerlingbestand(opnieuw, '01')).toEqual(leerlingbestand(klas, '01'));
});
