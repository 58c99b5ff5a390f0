import { echteSeed } from '../../../calc/rekenen/geheim';
import type { Opgave } from '../../../calc/rekenen/opgave';
import { leesSeed, schrijfSeed } from '../../../calc/rekenen/seed';
import { trekOpgave } from '../../../calc/rekenen/trekOpgave';
import { WorkbookError } from '../../workbookError';

/** Draws what was printed; refused without the secret that belongs to it, and for a seed that names no exercise. */
export function getrokken(gedrukt: string, geheim?: string): Opgave {
  const seed = echteSeed(gedrukt, geheim);
  if (seed === 'geheim nodig') throw new WorkbookError('secretNeeded');
  if (seed === 'geheim klopt niet') throw new WorkbookError('secretWrong');
  try {
    if (seed) return trekOpgave(schrijfSeed(seed, { versie: true }));
  } catch (cause) {
    throw new WorkbookError('damaged', { cause });
  }
  throw new WorkbookError('damaged', { cause: gedrukt });
}

/** An exercise of the same template, for where it stands only: that is the same whatever its figures are. */
export function gelijkvormig(gedrukt: string): Opgave {
  const seed = leesSeed(gedrukt);
  return getrokken(seed ? schrijfSeed({ ...seed, klas: '', leerling: '' }, { versie: true }) : gedrukt);
}
