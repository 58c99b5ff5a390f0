import type { Klasopdracht } from '../../calc/rekenen/klas';
import { takenVan } from '../../calc/rekenen/taken';
import { trekOpgave } from '../../calc/rekenen/trekOpgave';
import type { Antwoordleerling } from './sheets/antwoordmodel';
import { gedrukteTaken } from './store/leerlingbladen';

/** The exercises of one student of a class, drawn, with what is printed of their seeds. */
export function leerlingopgaven(opdracht: Klasopdracht, leerling: string): Antwoordleerling {
  const taken = takenVan(opdracht, leerling);
  return { leerling, opgaven: taken.map(trekOpgave), gedrukteSeeds: gedrukteTaken(opdracht, leerling) };
}
