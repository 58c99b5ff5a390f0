import type { Definition } from '../../../calc/define';
import { bandOf, type Band } from '../../../calc/norm';
import type { Notation } from '../../../calc/notation';
import { emptyEntry, entriesOf, type Entries } from '../form/entry';
import { wordIn } from '../form/wordRead';

/** The band of the norm that an outcome falls in; undefined where no norm holds for this form, or the form is not known. */
export function verdictOn(
  definition: Definition,
  entries: Entries,
  notation: Notation,
  outcome: unknown,
): Band | undefined {
  const { norm, params } = definition;
  if (!norm?.bands || typeof outcome !== 'number') return undefined;
  if (norm.when) {
    const param = params[norm.when.param];
    const [entry = emptyEntry] = entriesOf(entries, norm.when.param);
    if (!param || wordIn(entry, param, notation) !== norm.when.is) return undefined;
  }
  return bandOf(norm.bands, outcome);
}
