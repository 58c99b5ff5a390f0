import { leerlingen, type Klasopdracht } from '../../../calc/rekenen/klas';
import { writePlans } from '../../files/writePlans';
import { leerlingblad } from '../leerlingblad';
import { bestandsnaam } from './bestandsnaam';

export interface Klasbestand {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** The file of one student. The same class gives the same bytes, and no file holds an answer. */
export function leerlingbestand(opdracht: Klasopdracht, leerling: string): Klasbestand {
  const bytes = writePlans([leerlingblad(opdracht, leerling)]);
  return { naam: bestandsnaam(opdracht.klas, leerling, 'xlsx'), bytes };
}

/** The file of each student, made when it is asked for: whoever asks decides when to go on. */
export function* klasbestanden(opdracht: Klasopdracht): Generator<Klasbestand> {
  for (const leerling of leerlingen(opdracht)) yield leerlingbestand(opdracht, leerling);
}
