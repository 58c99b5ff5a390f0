import { klasZonderCode } from '../../../calc/rekenen/geheim';
import { leesSeed } from '../../../calc/rekenen/seed';
import type { Boekpoging, Leerling } from '../rekenboek';

/** Who has not told a class yet practises in one of their own. */
export const zelf: Leerling = { klas: 'oefenen', leerling: '01' };

/** Whose seed it is; the class is told without its check code. */
function vanWie(seed: string): Leerling | undefined {
  const gelezen = leesSeed(seed);
  return gelezen && { klas: klasZonderCode(gelezen.klas), leerling: gelezen.leerling };
}
const isZelfde = (een: Leerling | undefined, ander: Leerling): boolean =>
  een?.klas === ander.klas && een.leerling === ander.leerling;

/** Whose seeds these are, when all of them are of one student, beside what was practised before telling who one is. */
export function leerlingVan(seeds: readonly string[]): Leerling | undefined {
  const allen = seeds.flatMap((seed) => vanWie(seed) ?? []);
  const [eerste, ...anderen] = allen.filter((wie) => !isZelfde(wie, zelf));
  if (!eerste) return allen[0];
  return anderen.every((wie) => isZelfde(wie, eerste)) ? eerste : undefined;
}

/** The attempts of one student in a log. What was practised before telling who one is counts along. */
export const pogingenVan = (pogingen: readonly Boekpoging[], wie: Leerling): readonly Boekpoging[] =>
  pogingen.filter(({ seed }) => isZelfde(vanWie(seed), wie) || isZelfde(vanWie(seed), zelf));

/** The attempts of one student in the workbook of a teacher, where nobody knows who practised without telling it. */
export const eigenPogingen = (pogingen: readonly Boekpoging[], wie: Leerling): readonly Boekpoging[] =>
  pogingen.filter(({ seed }) => isZelfde(vanWie(seed), wie));
