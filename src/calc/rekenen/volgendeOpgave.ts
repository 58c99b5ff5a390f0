import { beheersing, isBeheerst, type Poging } from './beheersing';
import { celVanSjabloon, cellen, type Cel } from './cel';
import { isOnverklaard } from './isOnverklaard';
import { huidigeCellen } from './leerweg';
import type { Opgavepoging } from './nieuwePoging';
import { oefenseed } from './oefenseed';
import { sjabloonvolgorde } from './taken';

/** What the choice of the next exercise follows from. Nothing else counts: no clock and no chance. */
export interface Oefenstand {
  readonly klas: string;
  readonly leerling: string;
  /** Of this student, in all cells, oldest first. */
  readonly pogingen: readonly Opgavepoging[];
  /** The cell that the student chose; without it the levels are climbed. */
  readonly cel?: Cel;
}

/** One exercise in so many comes from a cell that is mastered already. */
const HERHALING = 5;

/**
 * The seed of the next exercise. The domains take turns, each at its own level; now and then one of a mastered cell comes
 * back. In a cell the template comes that was used least, with figures that no class of this student has.
 */
export function volgendeOpgave({ klas, leerling, pogingen, cel: gekozen }: Oefenstand): string {
  const eerste = pogingen.filter(({ poging }) => poging === 1);
  const zelfde = pogingen.at(-1)?.template;
  const plaatsen = gekozen ? [gekozen] : huidigeCellen(eerste);
  const keer = (template: string): number => eerste.filter((poging) => poging.template === template).length;
  const seedVan = (template: string): string => oefenseed({ klas, leerling, template }, pogingen);
  if (zelfde !== undefined && plaatsen.includes(celVanSjabloon(zelfde)) && isOnverklaard(pogingen, zelfde))
    return seedVan(zelfde);

  const cel = gekozen ?? herhaalcel(eerste, plaatsen) ?? minstGeoefend(plaatsen, eerste);
  const [template] = minsteEerst(sjabloonvolgorde(klas, leerling, cel), keer);
  return seedVan(template as string);
}

/** A mastered cell for every fifth exercise: the one that was practised longest ago. */
function herhaalcel(eerste: readonly Poging[], behalve: readonly Cel[]): Cel | undefined {
  if ((eerste.length + 1) % HERHALING !== 0) return undefined;
  const vanCel = (cel: Cel) => eerste.filter(({ template }) => celVanSjabloon(template) === cel);
  const beheerst = cellen.filter((cel) => !behalve.includes(cel) && isBeheerst(beheersing(vanCel(cel))));
  const laatst = (cel: Cel): number => eerste.map(({ template }) => celVanSjabloon(template)).lastIndexOf(cel);
  return minsteEerst(beheerst, laatst)[0];
}

/** The domain whose turn it is: the one with the fewest exercises so far. */
function minstGeoefend(plaatsen: readonly Cel[], eerste: readonly Poging[]): Cel {
  const aantal = (cel: Cel): number =>
    eerste.filter(({ template }) => celVanSjabloon(template).slice(3) === cel.slice(3)).length;
  return minsteEerst(plaatsen, aantal)[0] as Cel;
}

/** Those with the least first; of equal ones the order stays. */
const minsteEerst = <T>(van: readonly T[], maat: (element: T) => number): T[] =>
  [...van].sort((left, right) => maat(left) - maat(right));
