import { zipSync, type Zippable } from 'fflate';
import type { Klasopdracht } from '../../../calc/rekenen/klas';
import { bestandsnaam } from './bestandsnaam';
import { klasbestanden, type Klasbestand } from './klasbestanden';
import { ongemerkt, type Voortgang } from './voortgang';

/** The files of all students in one. */
export async function klasZip(opdracht: Klasopdracht, voortgang: Voortgang = ongemerkt): Promise<Klasbestand> {
  const zip: Zippable = {};
  let gedaan = 0;
  for (const { naam, bytes } of klasbestanden(opdracht)) {
    zip[naam] = bytes;
    gedaan += 1;
    await voortgang(gedaan, opdracht.leerlingen);
  }
  // They are packed already.
  const bytes = zipSync(zip, { mtime: new Date(1980, 0, 1), level: 0 });
  return { naam: bestandsnaam(opdracht.klas, 'opgaven', 'zip'), bytes };
}
