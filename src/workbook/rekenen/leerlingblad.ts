import type { Klasopdracht } from '../../calc/rekenen/klas';
import type { SheetPlan } from '../plan';
import { leerlingopgaven } from './leerlingopgaven';
import { opgavenblad } from './sheets/opgavenblad';

/** The sheet of one student of a class, without anything that holds an answer. */
export function leerlingblad(opdracht: Klasopdracht, leerling: string): SheetPlan {
  const { klas, groot, formule } = opdracht;
  const { opgaven, gedrukteSeeds } = leerlingopgaven(opdracht, leerling);
  return opgavenblad(opgaven, { klas, leerling, groot, formule, isToets: Boolean(opdracht.geheim), gedrukteSeeds });
}
