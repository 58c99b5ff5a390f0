import { gedrukteSeed } from '../../calc/rekenen/geheim';
import type { Klasopdracht } from '../../calc/rekenen/klas';
import { leesSeed } from '../../calc/rekenen/seed';
import { takenVan } from '../../calc/rekenen/taken';
import { trekOpgave } from '../../calc/rekenen/trekOpgave';
import type { Antwoordleerling } from './sheets/antwoordmodel';

/** The exercises of one student of a class, drawn, with what is printed of their seeds. */
export function leerlingopgaven(opdracht: Klasopdracht, leerling: string): Antwoordleerling {
  const taken = takenVan(opdracht, leerling);
  const gedrukteSeeds = taken.map((taak) => {
    const seed = leesSeed(taak);
    return seed ? gedrukteSeed(seed, opdracht.geheim) : taak;
  });
  return { leerling, opgaven: taken.map(trekOpgave), gedrukteSeeds };
}
