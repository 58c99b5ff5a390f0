import type { Definition } from '../../../calc/define';
import { bandOf, type Band } from '../../../calc/norm';
import { entriesOf, type Entries } from '../form/entry';

/** The band of the norm that an outcome falls in; undefined where no norm holds for this form. */
export function verdictOn(definition: Definition, entries: Entries, outcome: unknown): Band | undefined {
  const { norm, params } = definition;
  if (!norm?.bands || typeof outcome !== 'number') return undefined;
  if (norm.when) {
    const [entry] = entriesOf(entries, norm.when.param);
    const chosen = entry?.kind === 'chosen' ? entry.value : params[norm.when.param]?.default;
    if (chosen !== norm.when.is) return undefined;
  }
  return bandOf(norm.bands, outcome);
}
