import { leerlingen, type Klasopdracht } from '../../../calc/rekenen/klas';
import { writePlans } from '../../files/writePlans';
import { leerlingopgaven } from '../leerlingopgaven';
import { antwoordmodel, type Antwoordleerling } from '../sheets/antwoordmodel';
import { bestandsnaam } from './bestandsnaam';
import type { Klasbestand } from './klasbestanden';
import { ongemerkt, type Voortgang } from './voortgang';

/** The answers of a whole class, for the teacher: they stand in no file of a student. */
export async function antwoordmodelbestand(
  opdracht: Klasopdracht,
  voortgang: Voortgang = ongemerkt,
): Promise<Klasbestand> {
  const klas: Antwoordleerling[] = [];
  for (const leerling of leerlingen(opdracht)) {
    klas.push(leerlingopgaven(opdracht, leerling));
    await voortgang(klas.length, opdracht.leerlingen);
  }
  const bytes = writePlans(antwoordmodel(opdracht.klas, klas));
  return { naam: bestandsnaam(opdracht.klas, 'antwoorden', 'xlsx'), bytes };
}
