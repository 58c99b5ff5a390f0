import { gedrukteSeed } from '../../../calc/rekenen/geheim';
import { leerlingen, type Klasopdracht } from '../../../calc/rekenen/klas';
import { leesSeed } from '../../../calc/rekenen/seed';
import { takenVan } from '../../../calc/rekenen/taken';
import type { Aanwezigblad } from './askOpgavenbladen';

/** The exercises of a student as the class has them now, as they are printed at the foot of the sheet. */
export const gedrukteTaken = (opdracht: Klasopdracht, leerling: string): readonly string[] =>
  takenVan(opdracht, leerling).map((taak) => {
    const seed = leesSeed(taak);
    return seed ? gedrukteSeed(seed, opdracht.geheim) : taak;
  });

/** The sheets of this workbook that hold the exercises of students as the class has them now, by student. */
export function leerlingbladen<Blad extends Pick<Aanwezigblad, 'seeds'>>(
  opdracht: Klasopdracht,
  bladen: readonly Blad[],
): ReadonlyMap<string, Blad> {
  const perTaken = new Map(bladen.map((blad) => [blad.seeds.join('\n'), blad]));
  return new Map(
    leerlingen(opdracht).flatMap((leerling) => {
      const blad = perTaken.get(gedrukteTaken(opdracht, leerling).join('\n'));
      return blad ? [[leerling, blad] as const] : [];
    }),
  );
}
