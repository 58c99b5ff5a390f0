import type { Definition } from '../../../calc/define';
import type { Notation } from '../../../calc/notation';
import type { Param } from '../../../calc/params';
import { emptyEntry, entriesOf, type Entries } from './entry';
import { wordIn } from './wordRead';

/** A parameter with the limits that another field of the form gives it; as it is where no other field does. */
export function withDomain(
  param: Param,
  name: string,
  { params, relations = [] }: Definition,
  entries: Entries,
  notation: Notation,
): Param {
  const domain = relations.find((relation) => relation.params[0] === name && relation.domain)?.domain;
  const decider = domain && params[domain.by];
  if (!decider) return param;
  const [entry = emptyEntry] = entriesOf(entries, domain.by);
  const word = wordIn(entry, decider, notation);
  // What the parameter says of itself goes before what comes with the limits.
  return { ...domain.limits[String(word)], ...param };
}
