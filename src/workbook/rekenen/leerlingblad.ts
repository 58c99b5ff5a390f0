import { gedrukteSeed } from '../../calc/rekenen/geheim';
import type { Klasopdracht } from '../../calc/rekenen/klas';
import { leesSeed } from '../../calc/rekenen/seed';
import { takenVan } from '../../calc/rekenen/taken';
import { trekOpgave } from '../../calc/rekenen/trekOpgave';
import type { SheetPlan } from '../plan';
import { opgavenblad } from './sheets/opgavenblad';

/** The sheet of one student of a class, without anything that holds an answer. */
export function leerlingblad(opdracht: Klasopdracht, leerling: string): SheetPlan {
  const { klas, geheim, groot } = opdracht;
  const taken = takenVan(opdracht, leerling);
  const gedrukteSeeds = taken.map((taak) => {
    const seed = leesSeed(taak);
    return seed ? gedrukteSeed(seed, geheim) : taak;
  });
  return opgavenblad(taken.map(trekOpgave), { klas, leerling, groot, gedrukteSeeds });
}
