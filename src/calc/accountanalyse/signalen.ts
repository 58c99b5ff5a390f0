import type { Account } from './account';
import type { Signaal } from './analyse';
import { analysecijfers, type GelezenAnalyse } from './analysecijfers';
import { signaalregels } from './signaalregels/signaalregels';

/** What the rules read from an account, the heaviest first; a rule that misses a figure stays silent. */
export function signalen(account: Account, gelezen: GelezenAnalyse): readonly Signaal[] {
  const cijfers = analysecijfers(account, gelezen);
  return signaalregels.flatMap((regel) => regel.toets(cijfers) ?? []);
}
