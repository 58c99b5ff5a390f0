import { klasZonderCode } from '../../../calc/rekenen/geheim';
import { leesSeed } from '../../../calc/rekenen/seed';
import type { Boekpoging, Leerling } from '../rekenboek';

/** Whose seeds these are, when all of them are of one student; the class is told without its check code. */
export function leerlingVan(seeds: readonly string[]): Leerling | undefined {
  const [first, ...others] = seeds.flatMap((seed) => leesSeed(seed) ?? []);
  const isOne = others.every(({ klas, leerling }) => klas === first?.klas && leerling === first.leerling);
  return first && isOne ? { klas: klasZonderCode(first.klas), leerling: first.leerling } : undefined;
}

/** The attempts of one student in a log that may hold those of a class. */
export const pogingenVan = (pogingen: readonly Boekpoging[], wie: Leerling): readonly Boekpoging[] =>
  pogingen.filter(({ seed }) => {
    const read = leesSeed(seed);
    return read?.leerling === wie.leerling && klasZonderCode(read.klas) === wie.klas;
  });
