import type { Klasopdracht } from '../../../../calc/rekenen/klas';
import type { Leerlingwerk } from '../../../../calc/rekenen/klasoverzicht';
import type { Voortgang } from '../../../../workbook/rekenen/bestanden/voortgang';
import type { Bestandsuitslag, Klasimport } from '../../../../workbook/rekenen/rekenboek';
import { importLeerlingbestanden } from '../operations';
import type { GelezenBestand } from './leesBestanden';

/** So many files are judged at a time: between two times one sees how far it is, and can stop. */
const DEEL = 25;

/** Judges files, a part of them at a time; of a student who comes twice the first file counts. */
export async function importInDelen(
  opdracht: Klasopdracht,
  bestanden: readonly GelezenBestand[],
  voortgang: Voortgang,
): Promise<Klasimport> {
  const werk = new Map<string, Leerlingwerk>();
  const uitslagen: Bestandsuitslag[] = [];
  for (let from = 0; from < bestanden.length; from += DEEL) {
    await voortgang(from, bestanden.length);
    const deel = await importLeerlingbestanden(opdracht, bestanden.slice(from, from + DEEL));
    const isKnown = ({ leerling, reden }: Bestandsuitslag): boolean =>
      reden === undefined && leerling !== undefined && werk.has(leerling);
    uitslagen.push(
      ...deel.bestanden.map((uitslag) =>
        isKnown(uitslag) ? { ...uitslag, reden: 'twice' as const, nagekeken: 0, gewijzigd: 0 } : uitslag,
      ),
    );
    for (const one of deel.werk) if (!werk.has(one.leerling)) werk.set(one.leerling, one);
  }
  return { werk: [...werk.values()], bestanden: uitslagen };
}
