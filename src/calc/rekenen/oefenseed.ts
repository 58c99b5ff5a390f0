import type { Opgavepoging } from './nieuwePoging';
import { kaleSeed, schrijfSeed, type Seed } from './seed';

/** The numbers of seeds up to here are those of classes: what a student practises is never a task that is still to come. */
export const OEFENNUMMER = 1000;

/**
 * The seed of the next exercise of a template for a student who practises: the first number that was not used yet. An
 * exercise that is on screen counts as used.
 */
export function oefenseed(
  { klas, leerling, template }: Pick<Seed, 'klas' | 'leerling' | 'template'>,
  pogingen: readonly Pick<Opgavepoging, 'seed'>[],
  nu?: string,
): string {
  const gehad = new Set([...pogingen.map(({ seed }) => seed), ...(nu === undefined ? [] : [nu])].map(kaleSeed));
  const seedVan = (poging: number): string => schrijfSeed({ klas, leerling, template, poging, versie: 1 });
  let nummer = OEFENNUMMER + 1;
  while (gehad.has(kaleSeed(seedVan(nummer)))) nummer += 1;
  return seedVan(nummer);
}
