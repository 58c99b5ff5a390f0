import type { Notation } from '../notation';
import { invullen } from '../offerte/leven/invullen';
import type { Language, Text } from '../text';
import type { Argument, Verwijzing } from './analyse';
import type { Plek } from './analysecijfers';

/** In which language, and with which signs in its figures, a text is written. */
export interface Schrijfwijze {
  readonly taal: Language;
  readonly notation: Notation;
}
interface Delen {
  /** Words, or figures with their place. */
  readonly [naam: string]: Plek | string | undefined;
}

/**
 * A sentence with its parts filled in, and the places of its figures in the order in which it names them, with those that
 * it rests on besides. Undefined when a part is missing, or when it rests on nothing: then it is not an argument.
 */
export function schrijfArgument(
  zin: Text,
  delen: Delen,
  { taal, notation }: Schrijfwijze,
  plaatsen: readonly Verwijzing[] = [],
): Argument | undefined {
  const woorden: Record<string, string> = {};
  const rust: Verwijzing[] = [];
  const genoemd = (naam: string): number => `${zin[taal]}{${naam}}`.indexOf(`{${naam}}`);
  const opVolgorde = Object.entries(delen).sort(([one], [other]) => genoemd(one) - genoemd(other));
  for (const [naam, deel] of opVolgorde) {
    const tekst = typeof deel === 'string' ? deel : deel?.feit?.tekst(notation, taal);
    if (tekst === undefined) return undefined;
    woorden[naam] = tekst;
    if (typeof deel === 'object') rust.push(deel.plaats);
  }
  const alle = eenmaal([...rust, ...plaatsen]);
  return alle.length === 0 ? undefined : { tekst: invullen(zin[taal], woorden), plaatsen: alle };
}

/** Each place once, in the order in which they are named. */
const eenmaal = (plaatsen: readonly Verwijzing[]): readonly Verwijzing[] => [
  ...new Map(plaatsen.map((plaats) => [JSON.stringify(plaats), plaats])).values(),
];
