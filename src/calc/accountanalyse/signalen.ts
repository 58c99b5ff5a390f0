import type { Account } from './account';
import type { Analyse, Signaal } from './analyse';

/** What the rules read from an account, the heaviest first; a rule that misses a figure stays silent. */
export function signalen(_: Account, __: Pick<Analyse, 'kolommen' | 'kengetallen' | 'waarde'>): readonly Signaal[] {
  return [];
}
