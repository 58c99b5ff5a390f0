import { notations, type Notation } from '../notation';
import type { Language } from '../text';
import type { Signaalbesluit } from './account';
import type { Signaal } from './analyse';

/** What became of a signal since it was decided on: the figures say the same, something else, or nothing any more. */
export type Signaalstand = 'gelijk' | 'veranderd' | 'vervallen';

/** The proposal was kept as a text, in the signs of that moment; other signs alone are no change. */
export function signaalstand(
  { voorstel }: Pick<Signaalbesluit, 'voorstel'>,
  signaal: Signaal | undefined,
  taal: Language,
  notation: Notation,
): Signaalstand {
  if (signaal === undefined) return 'vervallen';
  const nu = [notation, notations.nl, notations.en].map((signs) => signaal.zin(signs, taal));
  return nu.includes(voorstel) ? 'gelijk' : 'veranderd';
}
