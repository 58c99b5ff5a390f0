import { dagenTussen } from '../../../calc/offerte/leven/datum';
import type { Oordeel } from '../../../calc/rekenen/oordeel';
import type { Opgave } from '../../../calc/rekenen/opgave';
import { leesSeed, schrijfSeed } from '../../../calc/rekenen/seed';
import type { Boekpoging } from '../../../workbook/rekenen/rekenboek';
import { vandaag } from '../../fields/vandaag';

/** Excel's own day nought. */
const DAY_ZERO = '1899-12-30';

/** A seed without what is only printed. */
const kaal = (tekst: string): string => {
  const seed = leesSeed(tekst);
  return seed ? schrijfSeed(seed) : tekst;
};

/** The attempts at one exercise, oldest first. */
export const pogingenBij = (pogingen: readonly Boekpoging[], seed: string): readonly Boekpoging[] =>
  pogingen.filter((poging) => kaal(poging.seed) === kaal(seed));

/** An attempt as the log holds it. */
export function nieuwePoging(
  { template, seed }: Opgave,
  antwoord: string,
  { oordeel, goed, code }: Oordeel,
  { poging, hint }: Pick<Boekpoging, 'poging' | 'hint'>,
): Boekpoging {
  const datum = vandaag();
  const gelezen = leesSeed(seed);
  return {
    template,
    seed: gelezen ? schrijfSeed(gelezen, { versie: true }) : seed,
    goed,
    hint,
    poging,
    dag: dagenTussen(DAY_ZERO, datum) ?? 0,
    datum,
    antwoord,
    oordeel,
    code,
  };
}

/** Whether the last answers to this template, an even number of them, could not be explained: time for all steps. */
export function isOnverklaard(pogingen: readonly Boekpoging[], template: string): boolean {
  const own = pogingen.filter((one) => one.template === template);
  let count = 0;
  for (const { code, hint } of own) count = code === 'ONBEKEND' && !hint ? count + 1 : 0;
  return count > 0 && count % 2 === 0;
}

/** The same template with figures that this student has not had yet. */
export function andereGetallen(seed: string, pogingen: readonly Boekpoging[]): string {
  const gelezen = leesSeed(seed);
  if (!gelezen) return seed;
  const had = new Set(pogingen.map((one) => kaal(one.seed)));
  let { poging } = gelezen;
  const next = (): string => schrijfSeed({ ...gelezen, poging });
  do poging += 1;
  while (had.has(next()));
  return next();
}
