import type { Poging } from './beheersing';
import { leesInvoer } from './leesInvoer';
import type { Oordeel, Oordeelcode } from './oordeel';
import { kaleSeed, leesSeed, schrijfSeed } from './seed';

/** An attempt that tells which exercise it was at: as it is printed, or as it is drawn from. */
export interface Opgavepoging extends Poging {
  readonly seed: string;
}

/** An attempt with what was typed. */
export interface Logpoging extends Opgavepoging {
  readonly antwoord: string;
}

/** An answer that was judged. */
export interface Nagekekenantwoord {
  /** As it is printed. */
  readonly seed: string;
  /** As it was typed. */
  readonly antwoord: string;
  readonly oordeel: Oordeel;
  /** Whether all steps of this exercise were seen. */
  readonly hint: boolean;
}

/** An attempt that still needs the day it was made on. */
export interface Nieuwepoging extends Omit<Logpoging, 'dag'> {
  readonly oordeel: Oordeel['oordeel'];
  readonly code: Oordeelcode;
}

/** The attempts at one exercise, in the order of the log. */
export const pogingenBij = <P extends Opgavepoging>(log: readonly P[], seed: string): readonly P[] =>
  log.filter((poging) => kaleSeed(poging.seed) === kaleSeed(seed));

/**
 * The attempt that an answer is; undefined when it is none: it cannot be read, it answers another exercise because a given
 * was changed, or it is the answer that was given last. Once a hint was used for an exercise, that holds for every later
 * attempt at it.
 */
export function nieuwePoging(
  log: readonly Logpoging[],
  { seed, antwoord, oordeel: { oordeel, goed, code }, hint }: Nagekekenantwoord,
): Nieuwepoging | undefined {
  const gelezen = leesSeed(seed);
  if (!gelezen || oordeel === 'onleesbaar' || code === 'GEGEVEN-GEWIJZIGD') return undefined;
  const eerder = pogingenBij(log, seed);
  const vorige = eerder.at(-1);
  if (vorige && isZelfde(vorige.antwoord, antwoord)) return undefined;
  return {
    template: gelezen.template,
    seed: schrijfSeed(gelezen, { versie: true }),
    antwoord,
    oordeel,
    goed,
    code,
    hint: hint || eerder.some((poging) => poging.hint),
    poging: 1 + Math.max(0, ...eerder.map(({ poging }) => poging)),
  };
}

/** The same text, or the same number written otherwise: 497,31 and € 497,31. */
function isZelfde(een: string, ander: string): boolean {
  if (een.trim() === ander.trim()) return true;
  const { waarde } = leesInvoer(een);
  return waarde !== null && waarde === leesInvoer(ander).waarde;
}
