import type { Oordeel } from '../../../calc/rekenen/oordeel';
import { leesSeed, schrijfSeed } from '../../../calc/rekenen/seed';
import { daySerial } from '../../store/cellText';
import type { Boekpoging } from '../rekenboek';

/** The same for a seed as it was drawn from and as it is printed. */
const zelfdeSeed = (seed: string): string => {
  const read = leesSeed(seed);
  return read ? schrijfSeed(read, { versie: true }) : seed;
};

/**
 * An answer as a row of the log; undefined when it is no attempt: it cannot be read, it answers another exercise because a
 * given was changed, or it is the answer that the log ends with.
 */
export function nieuwePoging(
  log: readonly Boekpoging[],
  gedrukt: string,
  antwoord: string,
  { oordeel, goed, code }: Oordeel,
  datum: string,
): Boekpoging | undefined {
  const template = leesSeed(gedrukt)?.template;
  if (template === undefined || oordeel === 'onleesbaar' || code === 'GEGEVEN-GEWIJZIGD') return undefined;
  const eerder = log.filter(({ seed }) => zelfdeSeed(seed) === zelfdeSeed(gedrukt));
  if (eerder.at(-1)?.antwoord === antwoord) return undefined;
  const poging = 1 + Math.max(0, ...eerder.map((een) => een.poging));
  return {
    template,
    seed: gedrukt,
    antwoord,
    oordeel,
    goed,
    code,
    hint: false,
    poging,
    datum,
    dag: daySerial(datum) ?? 0,
  };
}
