import { leerlingen, type Klasopdracht } from '../../../calc/rekenen/klas';
import { writePlans } from '../../files/writePlans';
import { leerlingblad } from '../leerlingblad';
import { bestandsnaam } from './bestandsnaam';

export interface Klasbestand {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/**
 * The file of one student, that says in its name which exercises it has when they are not the first. The same class gives
 * the same bytes, and no file holds an answer.
 */
export function leerlingbestand(opdracht: Klasopdracht, leerling: string): Klasbestand {
  const bytes = writePlans([leerlingblad(opdracht, leerling)]);
  const keer = opdracht.uitgaven[leerling] ?? 0;
  const deel = keer === 0 ? leerling : `${leerling}-poging${keer + 1}`;
  return { naam: bestandsnaam(opdracht.klas, deel, 'xlsx'), bytes };
}

/** The file of each student, made when it is asked for: whoever asks decides when to go on. */
export function* klasbestanden(opdracht: Klasopdracht): Generator<Klasbestand> {
  for (const leerling of leerlingen(opdracht)) yield leerlingbestand(opdracht, leerling);
}
