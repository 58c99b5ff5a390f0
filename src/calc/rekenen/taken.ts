import { cellen, type Cel } from './cel';
import { klasMetGeheim } from './geheim';
import { klasgrenzen, type Klasopdracht } from './klas';
import { schrijfSeed } from './seed';
import { sjablonenVan } from './sjablonen';
import { toevalVan } from './toeval';

/** A re-issue goes on so many numbers further. */
const UITGAVE = 100;

/** The templates of a cell in the order in which this student meets them. */
export function sjabloonvolgorde(klas: string, leerling: string, cel: Cel): string[] {
  const toeval = toevalVan(`${klas}|${leerling}|${cel}|volgorde`);
  const volgorde = sjablonenVan(cel).map(({ id }) => id);
  for (let last = volgorde.length - 1; last > 0; last -= 1) {
    const other = toeval.index(last + 1);
    const moved = volgorde[last] as string;
    volgorde[last] = volgorde[other] as string;
    volgorde[other] = moved;
  }
  return volgorde;
}

/**
 * The exercises of a student, as seeds to draw from: spread evenly over the cells, in the order of the levels, the first
 * ones one more. Each cell takes its templates round after round; the r-th time of a template has number r. Refuses more
 * re-issues than there are numbers for.
 */
export function takenVan(opdracht: Klasopdracht, leerling: string): string[] {
  const klas = klasMetGeheim(opdracht.klas, opdracht.geheim);
  const gekozen = cellen.filter((cel) => opdracht.cellen.includes(cel));
  const uitgaven = opdracht.uitgaven[leerling] ?? 0;
  if (uitgaven > klasgrenzen.uitgaven) throw new RangeError(`No numbers are left for re-issue ${uitgaven}`);
  const begin = 1 + UITGAVE * uitgaven;
  return gekozen.flatMap((cel, index) => {
    const volgorde = sjabloonvolgorde(klas, leerling, cel);
    const aantal = Math.floor((opdracht.aantal + gekozen.length - 1 - index) / gekozen.length);
    return Array.from({ length: aantal }, (_, taak) => {
      const template = volgorde[taak % volgorde.length] as string;
      return schrijfSeed({ klas, leerling, template, poging: begin + Math.floor(taak / volgorde.length), versie: 1 });
    });
  });
}
